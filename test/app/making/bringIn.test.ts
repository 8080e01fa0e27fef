import { bringIn } from "../../../src/app/making/bringIn";
import { readWorkbook } from "../../../src/app/opening/readWorkbook";
import { builtinCatalogue } from "../../../src/catalogue/builtinCatalogue";
import { measurementColumns } from "../../../src/model/measurementRow";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { inputsOf, measurementRows } from "../../model/sampleInputs";
import { rawWorkbookOf } from "../../workbook/reading/rawWorkbookOf";

const catalogue = builtinCatalogue("en");
const inputs = inputsOf(catalogue, { measurements: measurementRows(catalogue, 2) });
const raw = rawWorkbookOf(buildWorkbookPlan(inputs), {});
const csv = "municipality,country,year,version,total\nVik,NO,2020,2.1,300\n";

function broughtInto(workbook: RawWorkbook, ...texts: readonly string[]) {
  const read = readWorkbook(workbook);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return bringIn({
    workbook: {
      name: "w.xlsx",
      value: { raw: workbook, read: read.value },
      problems: read.problems,
    },
    measurements: texts.map((text, at) => ({
      name: `${"abc"[at]}.csv`,
      value: { origin: "csv", text },
    })),
    previous: null,
    selfAssessment: null,
    thisYear: 2026,
  });
}

test("what an earlier file brings is known in a later one; sheets of one's own are named", () => {
  const own = { name: "Budget", cells: new Map(), hidden: false };
  const found = broughtInto({ ...raw, sheets: [...raw.sheets, own] }, csv, csv);
  expect(found).toMatchObject({
    ok: true,
    value: {
      fresh: [{ municipality: expect.any(String) as string }],
      known: 1,
      ownSheets: ["Budget"],
      inputs: { previous: null },
    },
  });
  expect(found.problems.map(({ code, place: { file } }) => [code, file])).toEqual([
    ["measurementKnown", "b.csv"],
  ]);
});

test("a workbook of which something cannot be read is refused: it would be lost", () => {
  const names = raw.names.filter(({ name }) => name !== "Kompass.Actions");
  const found = broughtInto({ ...raw, names }, csv, csv);
  expect(found.ok).toBe(false);
  expect(found.problems).toMatchObject([
    { code: "nameMissing", place: { file: "w.xlsx" }, value: "Kompass.Actions" },
    { code: "measurementKnown" },
  ]);
});

test("as many faults and measurements as a file can have are named and brought in", () => {
  const areas = catalogue.areas.map(({ key }) => key);
  const columns = ["municipality", "country", "year", "version", "total", "population", "kind"];
  const header = [...columns, ...areas].join(",");
  const row = `${"x".repeat(101)},${"?,".repeat(columns.length + areas.length - 2)}?`;
  const found = broughtInto(raw, `${header}\n${`${row}\n`.repeat(2000)}`, csv);
  expect(found.ok).toBe(false);
  expect(found.problems.length).toBeGreaterThan(25_000);
});

test("versions that became dates in the workbook are undone where it is certain, else named", () => {
  const at = measurementColumns.indexOf("version");
  const rows = measurementRows(catalogue, 3);
  const versions = [46_024, "2.1", "2026-05-03"];
  const measurements = rows.map((row, index) => row.with(at, versions[index] ?? null));
  const dated = inputsOf(catalogue, { measurements });
  const found = broughtInto(rawWorkbookOf(buildWorkbookPlan(dated), {}), csv);
  const standing = found.ok ? found.value.inputs.measurements.slice(0, 3) : [];
  expect(standing.map((row) => row[at])).toEqual(["2.1", "2.1", "2026-05-03"]);
  expect(found.problems.slice(0, 2)).toMatchObject([
    { code: "versionFromDate", place: { file: "w.xlsx", row: 2 }, value: "46024" },
    { code: "versionDate", place: { file: "w.xlsx", row: 4 }, value: "2026-05-03" },
  ]);
});

test("files that each fit are too much together: nothing is brought in", () => {
  const rows = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${prefix}${at},NO,2020,2.1,300\n`).join("");
  const [header] = csv.split("\n");
  const two = (last: number) =>
    broughtInto(raw, `${header}\n${rows("A", 1000)}`, `${header}\n${rows("B", last)}`);
  expect(two(998)).toMatchObject({ ok: true, value: { fresh: { length: 1998 } } });
  const found = two(999);
  expect(found.ok).toBe(false);
  expect(found.problems).toMatchObject([
    { code: "tooManyMeasurements", params: { count: 2001, max: 2000 } },
  ]);
});
