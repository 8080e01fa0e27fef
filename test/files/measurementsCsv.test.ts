import { tidyName } from "../../src/model/municipalityName";
import Papa from "papaparse";
import fc from "fast-check";
import { countries, measurementKinds, type Measurement } from "../../src/model/measurement";
import { parseMeasurementsCsv, serializeMeasurementsCsv } from "../../src/files/measurementsCsv";
import { cellText } from "./arbitraries";

const areaKeys = [
  "democracy",
  "users",
  "governance",
  "leadership",
  "results",
  "employer",
  "learning",
  "community",
];

const karasjok: Measurement = {
  municipality: "Kárášjohka, Karasjok",
  country: "NO",
  year: 2019,
  version: "2.1",
  population: 2600,
  group: "",
  kind: "measurement",
  total: 212.5,
  areas: { democracy: 21.5, community: 0 },
  source: "",
};

const header = "municipality,country,year,version,total";
const parse = (text: string) => parseMeasurementsCsv(text, areaKeys);

function faults({ problems }: ReturnType<typeof parse>) {
  return problems.map(({ code, place, value, params }) => [
    code,
    place.row ?? null,
    place.field ?? null,
    value,
    params,
  ]);
}

describe("parseMeasurementsCsv", () => {
  test.each([
    [
      "comma",
      'municipality,country,year,version,population,total,a1,a8\n"Kárášjohka, Karasjok",NO,2019,2.1,2600,212.5,21.5,0',
    ],
    [
      "semicolon, decimal comma, area keys, CRLF and a byte order mark",
      "\uFEFFMunicipality;Country;Year;Version;Population;Total;Democracy;Users;Community\r\nKárášjohka, Karasjok;NO;2019;2.1;2600;212,5;21,5;;0\r\n",
    ],
    [
      "tab, another order, blank rows",
      "total\tcommunity\tdemocracy\tversion\tyear\tcountry\tpopulation\tmunicipality\n\n212.5\t0\t21.5\t2.1\t2019\tNO\t2600\tKárášjohka, Karasjok\n\t\t\n",
    ],
  ])("reads %s", (_, text) => {
    expect(parse(text)).toEqual({ ok: true, problems: [], value: [karasjok] });
  });

  test("leaves out blank areas, and takes formulas for text", () => {
    const text = `${header},a1,kind,group,source\n=1+1,SE,2020,2020,500,,average,-G,@x`;
    expect(parse(text)).toMatchObject({
      ok: true,
      value: [{ municipality: "=1+1", areas: {}, kind: "average", group: "-G", source: "@x" }],
    });
  });

  test("a header alone is no measurement, and no fault", () => {
    expect(parse(header)).toEqual({ ok: true, problems: [], value: [] });
  });

  const good = "A,NO,2019,2.1,212";
  const points = { min: 0, max: 1_000_000 };

  test.each<[string, string, unknown[]]>([
    ["no name", " ,NO,2019,2.1,212", ["missingValue", 3, "municipality", null, {}]],
    [
      "long name",
      `${"n".repeat(101)},NO,2019,2.1,212`,
      ["textTooLong", 3, "municipality", `${"n".repeat(40)}…`, { max: 100, length: 101 }],
    ],
    [
      "control character",
      "A\u0007,NO,2019,2.1,212",
      ["textCharacters", 3, "municipality", "A\uFFFD", { character: "U+0007", position: 2 }],
    ],
    ["country", "A,FI,2019,2.1,212", ["notAllowed", 3, "country", "FI", { allowed: "NO, SE, DK" }]],
    ["no country", "A,,2019,2.1,212", ["missingValue", 3, "country", null, {}]],
    [
      "year as text",
      "A,NO,MMXIX,2.1,212",
      ["wrongType", 3, "year", "MMXIX", { expected: "number" }],
    ],
    [
      "year 2019.5",
      "A,NO,2019.5,2.1,212",
      ["notWhole", 3, "year", 2019.5, { min: 1990, max: 2100 }],
    ],
    ["year 1066", "A,NO,1066,2.1,212", ["outOfRange", 3, "year", 1066, { min: 1990, max: 2100 }]],
    ["no version", "A,NO,2019,,212", ["missingValue", 3, "version", null, {}]],
    ["no total", "A,NO,2019,2.1,", ["missingValue", 3, "total", null, {}]],
    [
      "total as formula",
      "A,NO,2019,2.1,=106*2",
      ["wrongType", 3, "total", "=106*2", { expected: "number" }],
    ],
    [
      "total with blanks",
      "A,NO,2019,2.1,2 12",
      ["wrongType", 3, "total", "2 12", { expected: "number" }],
    ],
    ["total below 0", "A,NO,2019,2.1,-1", ["outOfRange", 3, "total", -1, points]],
    ["infinite total", "A,NO,2019,2.1,1e999", ["outOfRange", 3, "total", "Infinity", points]],
    ["unquoted decimal comma", "A,NO,2019,2.1,212,5", ["extraCell", 3, null, "5", { columns: 5 }]],
  ])("names %s, and keeps the good rows", (_, row, expected) => {
    const outcome = parse([header, good, row].join("\n"));
    expect(outcome).toMatchObject({ ok: true, value: [{ municipality: "A", total: 212 }] });
    expect(faults(outcome)).toEqual([expected]);
  });

  test("names the faults of a row's areas, by header", () => {
    const text = `${header},A1,Users,population,kind\nB,NO,2019,2.1,212,x,-1,0,guess\n`;
    const outcome = parse(text);
    expect(outcome.ok).toBe(false);
    expect(faults(outcome)).toEqual([
      ["outOfRange", 2, "population", 0, { min: 1, max: 20_000_000 }],
      ["notAllowed", 2, "kind", "guess", { allowed: "measurement, average" }],
      ["wrongType", 2, "A1", "x", { expected: "number" }],
      ["outOfRange", 2, "Users", -1, points],
    ]);
  });

  test("a cap limits totals", () => {
    const outcome = parseMeasurementsCsv(`${header}\n${good}\nB,NO,2019,2.1,801`, areaKeys, {
      cap: 800,
    });
    expect(outcome).toMatchObject({ ok: true, value: [{ municipality: "A" }] });
    expect(faults(outcome)).toEqual([["outOfRange", 3, "total", 801, { min: 0, max: 800 }]]);
  });

  test("an unknown column is named and left out", () => {
    const outcome = parse(`${header},mood,\n${good},fine,\n`);
    expect(outcome).toMatchObject({ ok: true, value: [{ municipality: "A" }] });
    expect(faults(outcome)).toMatchObject([["unknownColumn", 1, "mood", "mood", {}]]);
  });

  test.each<[string, string, unknown[][]]>([
    ["nothing", " \n ", [["emptyFile", null, null]]],
    [
      "missing columns",
      "municipality,total\nA,212",
      [
        ["missingColumn", 1, "country"],
        ["missingColumn", 1, "year"],
        ["missingColumn", 1, "version"],
      ],
    ],
    ["an area twice", `${header},a1,democracy\n${good},1,2`, [["doubledColumn", 1, "democracy"]]],
    ["a quote left open", `${header}\n"${good}`, [["csvQuotes", 2, null]]],
    [
      "too many rows",
      `${header}\n${`${good}\n`.repeat(2001)}`,
      [["tooManyMeasurements", null, null]],
    ],
  ])("refuses %s", (_, text, expected) => {
    const outcome = parse(text);
    expect(outcome.ok).toBe(false);
    expect(faults(outcome).map(([code, row, field]) => [code, row, field])).toEqual(expected);
  });

  test("reads the public scores' form", () => {
    const text = `municipality,country,year,version,population,total,a1,a2,a3,a4,a5,a6,a7,a8,kind,source
Grästorp,SE,2014,2.0,,506,61,60,73,53,70,56,65,68,measurement,https://www.grastorp.se/
Ulstein,NO,2019,2.1,,534,72,,,,,,,,measurement,https://www.ulstein.kommune.no/
Sverige (snitt),SE,2021,2020,,517,63,65,73,64,61,59,68,64,average,https://www.vallentuna.se/
`;
    const outcome = parseMeasurementsCsv(text, areaKeys, { cap: 800 });
    expect(outcome).toMatchObject({ ok: true, problems: [] });
    expect(outcome.ok && outcome.value).toMatchObject([
      { municipality: "Grästorp", total: 506, areas: { democracy: 61, community: 68 } },
      { municipality: "Ulstein", areas: { democracy: 72 } },
      { municipality: "Sverige (snitt)", kind: "average", version: "2020" },
    ]);
  });

  test("takes any text without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        parse(text);
        parse(`${header}\n${text}`);
      }),
    );
  });
});

/** As the file gives it back: without blanks around it, and without the sign of a wrong decoding. */
const trimmed = cellText.map((text) => text.trim()).filter((text) => !text.includes("\uFFFD"));
const name = trimmed.filter((text) => text !== "");
const points = fc
  .oneof(fc.nat(100), fc.double({ min: 0, max: 1e6, noNaN: true }))
  .map((number) => number + 0);

const measurement: fc.Arbitrary<Measurement> = fc.record({
  municipality: name.map(tidyName).filter((text) => text !== ""),
  country: fc.constantFrom(...countries),
  year: fc.integer({ min: 1990, max: 2100 }),
  version: name,
  population: fc.option(fc.integer({ min: 1, max: 20_000_000 })),
  group: trimmed,
  kind: fc.constantFrom(...measurementKinds),
  total: points,
  areas: fc.dictionary(fc.constantFrom(...areaKeys), points, { noNullPrototype: true }),
  source: trimmed,
});

describe("serializeMeasurementsCsv", () => {
  test("is read back as it was", () => {
    fc.assert(
      fc.property(fc.array(measurement), (measurements) => {
        const text = serializeMeasurementsCsv(measurements, areaKeys);
        expect(parse(text)).toEqual({ ok: true, problems: [], value: measurements });
      }),
      { numRuns: 500 },
    );
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "''-1"])("makes %s harmless", (text) => {
    const written = serializeMeasurementsCsv([{ ...karasjok, municipality: text }], areaKeys);
    expect(written.split("\n")[1]).toBe(
      `"'${text}",NO,2019,2.1,2600,212.5,21.5,,,,,,,0,measurement,,`,
    );
  });

  test("no cell begins like a formula, whatever is taken for a separator", () => {
    const begins = /^[\s"]*[=+\-@＝]/;
    fc.assert(
      fc.property(fc.array(measurement), (measurements) => {
        const text = serializeMeasurementsCsv(measurements, areaKeys);
        for (const delimiter of [",", ";", "\t", "|"]) {
          const cells = Papa.parse<string[]>(text, { delimiter }).data.flat();
          // A program that does not know quotes, or not in the middle of a cell.
          const pieces = text.split(new RegExp(`[\n${delimiter}]`));
          expect([...cells, ...pieces].filter((cell) => begins.test(cell))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    "X;=cmd|' /C calc'!A0;",
    "L;=1+2;",
    "a\n=1",
    "a\t@b",
    'a;"=1',
    "a; ' -1",
    "=1",
    "a;\n\n=1;'=2",
  ])("%j has its marks within, and comes back without", (source) => {
    const text = serializeMeasurementsCsv([{ ...karasjok, source }], areaKeys);
    expect(text).not.toMatch(/[;\t\n|][\s"]*[=+\-@]/);
    expect(parse(text)).toEqual({ ok: true, problems: [], value: [{ ...karasjok, source }] });
  });

  test.each(["Nord-Aurdal", "Oslo - Bergen", "a+b = c", "x@y.no"])("%s has no mark", (source) => {
    const text = serializeMeasurementsCsv([{ ...karasjok, source }], areaKeys);
    expect(text).toContain(`,${source}\n`);
  });

  test("control characters do not go into the file", () => {
    const source = "a\u001b]0;b\u0007\u009bc";
    const text = serializeMeasurementsCsv([{ ...karasjok, source }], areaKeys);
    expect(text).toContain(',"a]0;bc"\n');
    expect(parse(text).ok).toBe(true);
  });

  test("an area whose key means another column is written by its number", () => {
    const keys = ["total", "group", "users"];
    const measurements = [{ ...karasjok, areas: { total: 1, group: 2, users: 3 } }];
    const text = serializeMeasurementsCsv(measurements, keys);
    expect(text.split("\n")[0]).toBe(
      "municipality,country,year,version,population,total,a1,a2,users,kind,group,source",
    );
    expect(parseMeasurementsCsv(text, keys)).toMatchObject({ ok: true, value: measurements });
  });
});
