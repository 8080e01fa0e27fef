import fc from "fast-check";
import { importMeasurements } from "../../../src/app/measurements/importMeasurements";
import { openMeasurements } from "../../../src/app/measurements/measurementSource";
import { builtinCatalogue } from "../../../src/catalogue/builtinCatalogue";
import { xlsxFiles } from "../../../src/cli/ports";
import { formatProblem } from "../../../src/i18n/formatProblem";
import { terminalTranslator } from "../../../src/i18n/terminalTranslator";
import { languages } from "../../../src/model/language";
import type { Measurement } from "../../../src/model/measurement";
import type { ImportPreview } from "../../../src/model/measurementImport";
import { success, type Outcome } from "../../../src/model/problem";
import type { RawCell } from "../../../src/model/rawCell";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { layoutVersion } from "../../../src/workbook/layout";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { row as measurement } from "../../comparison/rows";
import { answerOf, inputsOf } from "../../model/sampleInputs";
import { withCell } from "../../workbook/reading/rawWorkbookOf";
import { context, placeOf, workbook as sample } from "../../workbook/reading/sampleWorkbook";
import { makeWorkbook } from "../../support/makeWorkbook";
import { handmadeXlsx } from "../../xlsx/handmadeXlsx";
import { tableXlsx } from "./tableXlsx";

const catalogue = builtinCatalogue("nb");
const header = "municipality,country,year,version,total";
const areaHeader = `${header},${catalogue.areas.map(({ key }) => key).join(",")}`;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));
const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(Buffer.concat(parts));

function preview(
  content: string | Uint8Array,
  known: readonly Measurement[] = [],
): Outcome<ImportPreview> {
  const bytes = typeof content === "string" ? utf8(content) : content;
  const source = openMeasurements(bytes, "file", xlsxFiles);
  if (!source.ok) return source;
  const found = importMeasurements(source.value, { catalogue, known, thisYear: 2026 });
  return { ...found, problems: [...source.problems, ...found.problems] };
}

/** Names of what is new. */
function fresh(outcome: Outcome<ImportPreview>): string[] {
  if (!outcome.ok) return [];
  return outcome.value.fresh.map(({ measurement: { municipality } }) => municipality);
}

/** Code, row, column and value of each problem. */
function faults({ problems }: Outcome<ImportPreview>): unknown[][] {
  return problems.map(({ code, place: { row, field }, value }) => [code, row, field, value]);
}

afterEach(() => {
  expect(shownProblems.filter((line) => /\{\{|undefined/.test(line))).toEqual([]);
});

const shownProblems: string[] = [];

function checked(outcome: Outcome<ImportPreview>): Outcome<ImportPreview> {
  for (const language of languages) {
    shownProblems.push(
      ...outcome.problems.map((found) => formatProblem(found, terminalTranslator(language))),
    );
  }
  return outcome;
}

const bø = "Bø,NO,2019,2.1,300";

describe("encodings and separators", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", utf8(`${header}\n${bø}\n`)],
    ["UTF-8 with its mark", utf8(`\uFEFF${header}\n${bø}\n`)],
    ["lines of Windows", utf8(`${header}\r\n${bø}\r\n`)],
    ["no last line end", utf8(`${header}\n${bø}`)],
    ["semicolons", utf8(`${header}\n${bø}\n`.replaceAll(",", ";"))],
    ["tabs", utf8(`${header}\n${bø}\n`.replaceAll(",", "\t"))],
    ["UTF-16 with its mark", Uint8Array.from(Buffer.from(`\uFEFF${header}\n${bø}`, "utf16le"))],
    ["UTF-16, the other way", swapped(Buffer.from(`\uFEFF${header}\n${bø}`, "utf16le"))],
  ])("%s", (_, bytes) => {
    const found = preview(bytes);
    expect([fresh(found), found.problems]).toEqual([["Bø"], []]);
  });

  function swapped(bytes: Buffer): Uint8Array {
    return Uint8Array.from(bytes.swap16());
  }

  test("a decimal comma, where semicolons separate or quotation marks stand", () => {
    const semicolons = `${areaHeader.replaceAll(",", ";")}\nBø;NO;2019;2,1;212,5;21,5;;;;;;;\n`;
    const quoted = `${areaHeader}\nBø,NO,2019,"2,1","212,5","21,5",,,,,,,\n`;
    for (const text of [semicolons, quoted]) {
      const found = preview(text);
      expect(found).toMatchObject({ ok: true, problems: [] });
      expect(found.ok && found.value.fresh[0]?.measurement).toMatchObject({
        version: "2.1",
        total: 212.5,
        areas: { democracy: 21.5 },
      });
    }
  });

  test("Windows-1252 is read as such, and said with its first line", () => {
    const found = checked(
      preview(latin1(`${header}\nLund,SE,2019,2.1,1\n${bø}\nÅs,NO,2019,2.1,2`)),
    );
    expect(fresh(found)).toEqual(["Lund", "Bø", "Ås"]);
    expect(faults(found)).toEqual([["legacyEncoding", 3, undefined, null]]);
    expect(found.problems[0]?.params).toEqual({ count: 2 });
  });

  test("a file that was put together of both is read line by line", () => {
    const bytes = joined(
      utf8(`${header}\n${bø}\n`),
      latin1("Ås,NO,2019,2.1,2\n"),
      utf8("Mål,SE,2019,2.1,3"),
    );
    const found = preview(bytes);
    expect(fresh(found)).toEqual(["Bø", "Ås", "Mål"]);
    expect(faults(found)).toEqual([["legacyEncoding", 3, undefined, null]]);
  });

  test("bytes that are no letters in either are named in their row", () => {
    const bytes = joined(
      utf8(`${header}\nB`),
      Uint8Array.from([0x81]),
      utf8(",NO,2019,2.1,300\nA,NO,2019,2.1,1"),
    );
    const found = preview(bytes);
    expect(fresh(found)).toEqual(["A"]);
    expect(faults(found).map(([code, row]) => [code, row])).toEqual([
      ["legacyEncoding", 2],
      ["textCharacters", 2],
    ]);
  });
});

describe("rows at fault are named by row and column, and the good ones are kept", () => {
  const zeros = ",,,,,,,";

  test.each<[string, string, unknown[]]>([
    [
      "points above an area's cap",
      "B,NO,2019,2.1,300,101,,,,,,,",
      ["outOfRange", 3, "democracy", 101],
    ],
    ["a total above the cap", `B,NO,2019,2.1,801,${zeros}`, ["outOfRange", 3, "total", 801]],
    ["points below 0", "B,NO,2019,2.1,300,-1,,,,,,,", ["outOfRange", 3, "democracy", -1]],
    ["a year to come", `B,NO,2027,2.1,300,${zeros}`, ["yearInFuture", 3, "year", 2027]],
    ["a year long past", `B,NO,219,2.1,300,${zeros}`, ["outOfRange", 3, "year", 219]],
    [
      "text in a number",
      `B,NO,2019,2.1,about 300,${zeros}`,
      ["wrongType", 3, "total", "about 300"],
    ],
    ["a formula in a number", `B,NO,2019,2.1,=150*2,${zeros}`, ["wrongType", 3, "total", "=150*2"]],
    ["a number with blanks", `B,NO,2019,2.1,3 00,${zeros}`, ["wrongType", 3, "total", "3 00"]],
    ["an error value", `B,NO,2019,2.1,#N/A,${zeros}`, ["wrongType", 3, "total", "#N/A"]],
    ["no name", `,NO,2019,2.1,300,${zeros}`, ["missingValue", 3, "municipality", null]],
    ["an unknown country", `B,FI,2019,2.1,300,${zeros}`, ["notAllowed", 3, "country", "FI"]],
    ["no version", `B,NO,2019,,300,${zeros}`, ["missingValue", 3, "version", null]],
    ["too many cells", `B,NO,2019,2.1,300,${zeros},9`, ["extraCell", 3, undefined, "9"]],
  ])("%s", (_, line, expected) => {
    const good = `A,NO,2019,2.1,100,${zeros}`;
    const found = checked(preview(`${areaHeader}\n${good}\n${line}\n`));
    expect([fresh(found), faults(found)]).toEqual([["A"], [expected]]);
    expect(found.ok && found.value.faulty).toBe(1);
  });

  test("a formula in a text is text", () => {
    const found = preview(`${header},source\n=1+1,NO,2019,2.1,300,@SUM(A1)\n`);
    expect(found.ok && found.value.fresh[0]?.measurement).toMatchObject({
      municipality: "=1+1",
      source: "@SUM(A1)",
    });
  });

  test.each<[string, string, number | null]>([
    ["the sum", "360,10,20,30,40,50,60,70,80", null],
    ["half a point off for each area", "364,10,20,30,40,50,60,70,80", null],
    ["more than that", "365,10,20,30,40,50,60,70,80", 360],
    ["less than that", "355,10,20,30,40,50,60,70,80", 360],
    ["some areas below the total", "360,10,20,,,,,,", null],
    ["some areas above the total", "20,10,20,,,,,,", 30],
    ["no areas", "360,,,,,,,,", null],
  ])("a total with areas: %s", (_, points, sum) => {
    const found = checked(preview(`${areaHeader}\nB,NO,2019,2.1,${points}\n`));
    expect(fresh(found)).toEqual(["B"]);
    expect(found.problems.map(({ code, place, params }) => [code, place, params])).toEqual(
      sum === null ? [] : [["totalDiffers", { row: 2, field: "total" }, { sum }]],
    );
  });
});

describe("duplicates and spellings", () => {
  const known = [
    measurement("Karasjok", 212, { year: 2019 }),
    measurement("Håbo", 400, { country: "SE" }),
  ];

  test("by municipality and year, in the workbook and further up", () => {
    const rows = [
      "Karasjok,NO,2019,2.1,212",
      "Karasjok,NO,2021,2.1,260",
      "Karasjok,NO,2021,2.1,261",
    ];
    const found = checked(preview([header, ...rows].join("\n"), known));
    expect(faults(found)).toEqual([
      ["measurementKnown", 2, "municipality", "Karasjok 2019"],
      ["measurementTwice", 4, "municipality", "Karasjok 2021"],
    ]);
    expect(found.ok && found.value.fresh.map(({ row }) => row)).toEqual([3]);
    expect(
      found.ok &&
        found.value.duplicates.map(({ row, of, isSame, known: { total } }) => [
          row,
          of,
          isSame,
          total,
        ]),
    ).toEqual([
      [2, "workbook", true, 212],
      [4, "file", false, 260],
    ]);
  });

  test.each([["karasjok"], ["KARASJOK  kommune"], ["Karasjok kommune"]])(
    "%s is Karasjok, and the spelling is named",
    (name) => {
      const found = checked(
        preview(`${header}\n${name},NO,2019,2.1,212\n${name},NO,2023,2.1,300`, known),
      );
      expect(faults(found).map(([code, row]) => [code, row])).toEqual([
        ["municipalitySpelling", 2],
        ["measurementKnown", 2],
      ]);
      expect(fresh(found)).toEqual([name.replace("  ", " ")]);
    },
  );

  test.each([
    ["Habo", "SE", "Håbo"],
    ["Kárásjok", "NO", "Karasjok"],
    ["Karas-jok", "NO", "Karasjok"],
  ])("%s may be another municipality: named, and kept", (name, country, other) => {
    const found = preview(`${header}\n${name},${country},2019,2.1,300`, known);
    expect(fresh(found)).toEqual([name]);
    expect(found.problems.map(({ code, params }) => [code, params])).toEqual([
      ["municipalitySpelling", { other }],
    ]);
  });

  test("the same name in another country is another municipality", () => {
    const found = preview(`${header}\nHåbo,NO,2020,2.1,300`, known);
    expect([fresh(found), found.problems]).toEqual([["Håbo"], []]);
  });

  test("one year in two versions is kept in both, and named", () => {
    const found = checked(preview(`${header}\nKarasjok,NO,2019,2.0,250`, known));
    expect(fresh(found)).toEqual(["Karasjok"]);
    expect(faults(found)).toEqual([
      ["measurementVersions", 2, "version", "Karasjok 2019"],
      ["otherVersions", undefined, undefined, "2.0"],
    ]);
  });

  test("the same file again brings nothing new", () => {
    const names = fc.constantFrom("Bø", "BØ", "Bø kommune", "Bo", "Ås", "Aas", "Lund");
    const line = fc
      .tuple(names, fc.integer({ min: 2018, max: 2020 }), fc.nat(800))
      .map(([name, year, total]) => `${name},NO,${year},2.1,${total}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const text = [header, ...lines].join("\n");
        const first = preview(text);
        const brought = first.ok ? first.value.fresh.map((each) => each.measurement) : [];
        const again = preview(text, brought);
        expect([first.ok, fresh(again)]).toEqual([true, []]);
        expect(again.ok && again.value.duplicates).toHaveLength(lines.length);
      }),
    );
  });
});

describe("limits", () => {
  const many = (count: number) => `${header}\n${`A,NO,2019,2.1,1\n`.repeat(count)}`;

  test("100,000 rows are refused, with what is allowed", () => {
    const found = checked(preview(many(100_000)));
    expect(found).toMatchObject({
      ok: false,
      problems: [{ code: "tooManyMeasurements", params: { max: 2000, count: 100_000 } }],
    });
  });

  test("2,001 are refused, 2,000 are not", () => {
    expect(preview(many(2001))).toMatchObject({ ok: false });
    expect(preview(many(2000))).toMatchObject({ ok: true, value: { fresh: [{ row: 2 }] } });
  });
});

describe("files of other kinds", () => {
  const rows: RawCell[][] = [
    ["Municipality", "COUNTRY", "year", "version", "total", "users"],
    ["Bø", "NO", 2019, 2.1, 300.5, 40],
    [null, null, null, null, null, null],
    ["Ås", "NO", "2019", "2,1", "300,5", { error: "#N/A" }],
    ["Lund", "SE", 2019, 2.1, 300, null],
  ];

  test("a sheet with a table; numbers and texts alike", () => {
    const found = checked(preview(tableXlsx(rows)));
    expect(fresh(found)).toEqual(["Bø", "Lund"]);
    expect(faults(found)).toEqual([["wrongType", 4, "users", { error: "#N/A" }]]);
    expect(found.ok && found.value).toMatchObject({
      origin: "table",
      faulty: 1,
      fresh: [{ row: 2, measurement: { version: "2.1", total: 300.5, areas: { users: 40 } } }, {}],
    });
  });

  test("the headers and kinds of our own sheets, in either language", () => {
    const nb = "Kommune;Land;År;Versjon;Innbyggere;Gruppe;Type;I alt;1 Demokrati;Kilde";
    const en = "Municipality;Country;Year;Version;Population;Group;Kind;Total;1 Democracy;Source";
    for (const [words, kind] of [
      [nb, "Gjennomsnitt"],
      [en, "Average"],
    ]) {
      const found = preview(`${words}\nNorge;NO;2019;2,1;;;${kind};350;44;Side 3\n`);
      expect(found).toMatchObject({ ok: true, problems: [] });
      expect(found.ok && found.value.fresh[0]?.measurement).toMatchObject({
        kind: "average",
        total: 350,
        areas: { democracy: 44 },
        source: "Side 3",
      });
    }
  });

  test.each<[string, Uint8Array, string[]]>([
    ["nothing", new Uint8Array(), ["emptyFile"]],
    ["an empty sheet", handmadeXlsx(""), ["headerMissing"]],
    [
      "a picture",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      ["headerMissing"],
    ],
    ["a password", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), ["fileEncrypted"]],
    ["half a workbook", tableXlsx(rows).subarray(0, 400), ["fileTruncated"]],
    ["a damaged workbook", handmadeXlsx("<row><c></row>"), ["fileDamaged"]],
    ["quotation marks that do not match", utf8(`${header}\n"Bø,NO`), ["csvQuotes"]],
    ["a header only of others", utf8("a,b\n1,2"), ["headerMissing"]],
    ["a column twice", utf8(`${header},Total\n${bø},1`), ["doubledColumn"]],
  ])("%s is refused, and named", (_, bytes, codes) => {
    const found = checked(preview(bytes));
    expect(found.ok).toBe(false);
    const other = found.problems
      .map(({ code }) => code)
      .filter((code) => code !== "legacyEncoding");
    expect([...new Set(other)]).toEqual(codes);
  });

  test("any bytes are read or refused, without a throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        checked(preview(bytes));
        checked(preview(joined(utf8(`${header}\n`), bytes)));
      }),
    );
  });
});

describe("a workbook of ours", () => {
  const answers = Object.fromEntries(
    catalogue.areas.flatMap(({ criteria }) =>
      criteria.flatMap(({ questions }) =>
        questions.map(({ id, cap }) => [id, answerOf({ direct: cap / 2, comment: "c" })] as const),
      ),
    ),
  );
  const measured = (...more: RawCell[]) => [...more, ...Array<RawCell>(9).fill(null)];
  const inputs = inputsOf(catalogue, {
    answers,
    round: { year: 2021, evaluators: [] },
    measurements: [
      measured("Bø", "NO", 2019, "2.1", null, null, "measurement", 300),
      measured("Ås", "NO", 2019, "2.1", null, null, "measurement", "300"),
      measured("TESTVIK", "NO", 2021, "2.1", null, null, "measurement", 399),
    ],
  });

  test("brings its own result and the measurements in it", async () => {
    const { bytes } = await makeWorkbook("earlier", inputs);
    const found = checked(preview(bytes));
    expect(found.ok && found.value.origin).toBe("workbook");
    expect(found.ok && found.value.fresh).toMatchObject([
      {
        row: null,
        measurement: { municipality: "Testvik", year: 2021, total: 400, source: "file" },
      },
      { row: 2, measurement: { municipality: "Bø", total: 300 } },
    ]);
    expect(found.ok && [found.value.faulty, found.value.duplicates.length]).toEqual([1, 1]);
    expect(faults(found)).toEqual([
      ["measurement", 3, "total", "300"],
      ["municipalitySpelling", 4, "municipality", "TESTVIK"],
      ["measurementOfWorkbook", 4, "municipality", "TESTVIK 2021"],
    ]);
  });

  test("that is not finished brings only the measurements in it", async () => {
    const { bytes } = await makeWorkbook("open", {
      ...inputs,
      answers: { ...answers, "1.1.1": answerOf() },
    });
    const found = checked(preview(bytes));
    expect(fresh(found)).toEqual(["Bø", "TESTVIK"]);
    expect(found.problems[0]).toMatchObject({
      code: "workbookUnfinished",
      params: { open: 1, invalid: 0, questions: 165 },
    });
  });

  test("of another layout is refused, not taken for a table", () => {
    const layout = placeOf(context.refs.method.meta("layout"));
    for (const version of [layoutVersion + 1, layoutVersion - 1]) {
      const raw: RawWorkbook = withCell(sample, ...layout, version);
      const file = { ...xlsxFiles, read: () => success(raw) };
      const source = openMeasurements(Uint8Array.from([0x50, 0x4b]), "f", file);
      expect(source.ok).toBe(false);
      expect(source.problems).toMatchObject([{ code: expect.stringMatching(/^layout/) as string }]);
    }
  });

  test("the reader of the test's tables agrees with what they were made of", () => {
    const read = readXlsx(tableXlsx([["a", 1, true, { error: "#N/A" }]]));
    const cells = read.ok ? [...read.value.sheets[0]!.cells.values()] : [];
    expect(cells.map(({ value }) => value)).toEqual(["a", 1, true, { error: "#N/A" }]);
  });
});
