import { collect, collectedCsv } from "../../../src/app/measurements/collect";
import { gatherInputs, type InputRequest } from "../../../src/app/making/gatherInputs";
import { importMeasurements } from "../../../src/app/measurements/importMeasurements";
import { openMeasurements } from "../../../src/app/measurements/measurementSource";
import { builtinCatalogue } from "../../../src/catalogue/builtinCatalogue";
import { xlsxFiles } from "../../../src/cli/ports";
import { scoreAssessment } from "../../../src/engine/scoreAssessment";
import { parseMeasurementsCsv } from "../../../src/files/measurementsCsv";
import { formatProblem } from "../../../src/i18n/formatProblem";
import { terminalTranslator } from "../../../src/i18n/terminalTranslator";
import { success, type Problem } from "../../../src/model/problem";
import type { RawCell } from "../../../src/model/rawCell";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { read, placeOf } from "../../workbook/reading/sampleWorkbook";
import { withCell } from "../../workbook/reading/rawWorkbookOf";
import { plan, refs, workbook } from "../../reconcile/damagedWorkbook";
import { recalculated } from "../../reconcile/recalculated";
import { checked } from "../../reconcile/repaired";
import { tableXlsx } from "../measurements/tableXlsx";

/*
 * Files as other people have them and as an adversary makes them, each with what is read of it or said.
 * The rest of their kinds is in the tests of each room.
 */
const english = terminalTranslator("en");
const said = (problems: readonly Problem[]): string[] =>
  problems.map((found) => formatProblem(found, english));

const headers = [
  ...["municipality", "country", "year", "version", "population", "total"],
  ...["democracy", "users", "governance", "leadership", "results", "employer", "learning"],
  ...["community", "kind", "source"],
];
const points = ["37", "47", "36", "48", "36", "37", "32", "59,5"];
const line = (version: string, population: string): string[] => {
  return ["Ålesund", "NO", "2019", version, population, "332,5", ...points, "measurement", "kilde"];
};
const csv = (...rows: string[][]): string => rows.map((row) => `${row.join(";")}\r\n`).join("");
const cells = (version: RawCell): RawCell[] => [
  ...["Ålesund", "NO", 2019, version, 8070, 332.5],
  ...points.map((text) => Number(text.replace(",", "."))),
  ...["measurement", "kilde"],
];
const quoted = (row: readonly string[]): string[] => row.map((text) => `"${text}"`);

function preview(content: string | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const source = openMeasurements(bytes, "f.csv", xlsxFiles);
  if (!source.ok) return { measurements: [], said: said(source.problems) };
  const catalogue = builtinCatalogue("nb");
  const found = importMeasurements(source.value, { catalogue, known: [], thisYear: 2026 });
  return {
    measurements: found.ok ? found.value.fresh.map(({ measurement }) => measurement) : [],
    said: said([...source.problems, ...found.problems]),
  };
}

const ålesund = { municipality: "Ålesund", version: "2.1", population: 8070, total: 332.5 };
const above = "The column names are in this row; everything above it was skipped.";

test.each<[string, string | Uint8Array, object, RegExp | null]>([
  [
    "title rows and quotes",
    `"Kommunekompasset; ""alle"" resultater"\r\n\r\n${csv(quoted(headers), quoted(line("2.1", "8070")))}`,
    ålesund,
    /^row 3: The column names are in this row; everything above it was skipped\.$/,
  ],
  [
    "title rows of a sheet",
    tableXlsx([["Kommunekompasset – resultater"], [], headers, cells("2.1")]),
    ålesund,
    new RegExp(above),
  ],
  ["thousands with a no-break space", csv(headers, line("2.1", "8\u00a0070")), ålesund, null],
  [
    "thousands with a point",
    csv(headers, line("2.1", "8.000")),
    { ...ålesund, population: 8000 },
    null,
  ],
  [
    "a version that became a date",
    csv(headers, line("02.jan", "8070")),
    ålesund,
    /was read as 2\.1/,
  ],
  [
    "a version that is a number",
    tableXlsx([headers, cells(2)]),
    { ...ålesund, version: "2" },
    /None of the new measurements has the workbook’s version, 2\.1; they have 2\./,
  ],
])("%s", (_, content, expected, message) => {
  const found = preview(content);
  expect(found.measurements).toMatchObject([expected]);
  expect(found.said).toEqual(message ? [expect.stringMatching(message)] : []);
});

test.each([
  ["somebody else's table", '"id";"navn"\r\n"0301";"Oslo"\r\n', /this one has “id \| navn”/],
  [
    "150,000 rows with quotes that do not match",
    `municipality,country,year,version,total\n${'"a"b\n'.repeat(150_000)}`,
    /^row 2: The quotation marks do not match from this row on/,
  ],
])("%s is one fault", (_, content, message) => {
  expect(preview(content)).toEqual({ measurements: [], said: [expect.stringMatching(message)] });
});

const answers = (more: object): string =>
  JSON.stringify({
    format: "kompassbok-answers/1",
    municipality: { name: "Testby" },
    round: { year: 2026 },
    catalogue: { id: "kommunekompasset", version: "2.1" },
    answers: {},
    ...more,
  });
const catalogue = { format: "kompassbok-catalogue/1", id: "s", version: "1", areas: [] };
const profile = { format: "kompassbok-profile/1", id: "p", version: "1" };

function gathered(files: Partial<InputRequest>) {
  return gatherInputs({
    ...{ municipality: "A", year: 2026, country: null, population: null, language: "en" },
    ...{ answers: null, measurements: null, catalogue: null, profile: null },
    ...files,
  });
}

test.each<[string, Partial<InputRequest>, RegExp]>([
  ["answers", { answers: answers({ label: { error: 7 } }) }, /label: “{…}” has the wrong type/],
  [
    "a catalogue",
    {
      catalogue: {
        kind: "json",
        name: "c.json",
        text: JSON.stringify({ ...catalogue, name: { error: null } }),
      },
    },
    /name: “{…}” has the wrong type/,
  ],
  ["a profile", { profile: JSON.stringify({ ...profile, x: { error: 1 } }) }, /x: Unknown key/],
])("an object called an error, in %s, is a fault in words", (_, files, message) => {
  const found = gathered(files);
  expect(found.ok).toBe(false);
  expect(said(found.problems).join("\n")).toMatch(message);
});

test("weights that sum to 1 and a millionth are legal", () => {
  const weights = { system: 0, extent: 0, result: 0.1, evaluation: 0.900001 };
  expect(gathered({ profile: JSON.stringify({ ...profile, weights }) })).toMatchObject({
    ok: true,
    value: { profile: { weights } },
  });
});

test.each<[string, readonly number[], number]>([
  ["4.49999949999", [4.49999949999], 4],
  ["three times 11/6", [11 / 6, 11 / 6, 11 / 6], 6],
  ["one bit above the cap", [0.2 + 4.9 + 0.9], 6],
])("direct points of %s", (_, direct, total) => {
  const ids = ["1.1.1", "1.2.1", "1.3.1"];
  const given = Object.fromEntries(
    direct.map((number, at) => [ids[at] ?? "", { direct: number, comment: "so" }] as const),
  );
  const found = gathered({ answers: answers({ answers: given }), municipality: null });
  const assessment = found.ok ? scoreAssessment(found.value) : null;
  expect(assessment?.total).toMatchObject({ reported: total, invalid: 0 });
});

const at = (reference: string) => placeOf(reference, { plan });

test("a formula's result one bit above the cap is sound to the engine and the sheet", () => {
  const [sheet, cell] = at(refs.areas.question("1.1.2", "direct"));
  const given = { value: null, formula: "0.2+4.9+0.9-3.5" };
  const raw = recalculated(withCell(workbook, sheet, cell, given));
  const { total } = scoreAssessment(read(raw).inputs);
  expect(total.invalid).toBe(scoreAssessment(read(workbook).inputs).total.invalid);
  expect(checked(raw).differences).toEqual([]);
});

test.each([1e-7, -1e-7, 5e-7, 1e-6, -1e-6])(
  "a total that differs by %d has the same rank",
  (by) => {
    const own = scoreAssessment(read(workbook).inputs).total.reported ?? 0;
    const raw = recalculated(
      withCell(workbook, ...at(refs.comparison.measurement(2, "total")), own + by),
    );
    expect(checked(raw).differences).toEqual([]);
  },
);

test("a name that a spreadsheet would compute goes into a collection as text, and comes back", async () => {
  const name = "X;=cmd|' /C calc'!A0;";
  const named: RawWorkbook = withCell(workbook, ...at(refs.overview.input("municipality")), name);
  const bytes = new Uint8Array();
  const source = { name: "w.xlsx", source: "w.xlsx", read: () => Promise.resolve(success(bytes)) };
  const file = { ...xlsxFiles, read: () => success(named) };
  const { measurements } = await collect([source], file, { thisYear: 2026, allowUnfinished: true });
  const text = collectedCsv(measurements);
  expect(text.split(/[\n;,\t|"]/).filter((piece) => /^\s*[=+@]/.test(piece))).toEqual([]);
  const areaKeys = ["area1", "area2", "area3"];
  const back = parseMeasurementsCsv(text, areaKeys);
  expect(back.ok && back.value[0]?.municipality).toBe(name);
});
