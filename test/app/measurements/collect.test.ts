import { collect, collectedCsv, type CollectSource } from "../../../src/app/measurements/collect";
import { builtinCatalogue } from "../../../src/catalogue/builtinCatalogue";
import { parseMeasurementsCsv } from "../../../src/files/measurementsCsv";
import { formatProblem } from "../../../src/i18n/formatProblem";
import { terminalTranslator } from "../../../src/i18n/terminalTranslator";
import type { WorkbookFilePort } from "../../../src/app/ports";
import type { Inputs } from "../../../src/model/inputs";
import { failure, problem, success } from "../../../src/model/problem";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { layoutVersion } from "../../../src/workbook/layout";
import { answerOf, inputsOf } from "../../model/sampleInputs";
import { deleteSheet } from "../../workbook/reading/excelEdits";
import { rawWorkbookOf, withCell, withoutName } from "../../workbook/reading/rawWorkbookOf";
import { catalogue, context, placeOf, sheetOf } from "../../workbook/reading/sampleWorkbook";

const answers = Object.fromEntries(
  catalogue.areas.flatMap(({ criteria }) =>
    criteria.flatMap(({ questions }) =>
      questions.map(({ id, cap }) => [id, answerOf({ direct: cap, comment: "c" })] as const),
    ),
  ),
);

/** A finished workbook of a municipality, all points given. */
function workbookOf(name: string, more: Partial<Inputs> = {}): RawWorkbook {
  const municipality = { name, country: "NO", population: 4000 } as const;
  const round = { year: 2021, evaluators: [] };
  return rawWorkbookOf(
    buildWorkbookPlan(inputsOf(catalogue, { answers, municipality, round, ...more })),
  );
}

/** Files in memory; what is no workbook cannot be read. */
async function collected(
  files: Readonly<Record<string, RawWorkbook | null>>,
  options: { allowUnfinished?: boolean; thisYear?: number } = {},
) {
  const workbooks = Object.values(files);
  const open: number[] = [];
  const file: WorkbookFilePort = {
    write: () => new Uint8Array(),
    read: ([at = 0]) => {
      open.push(at);
      const found = workbooks[at];
      return found
        ? success(found)
        : failure<RawWorkbook>(problem("fileDamaged", {}, null, { reason: "made up" }));
    },
  };
  const sources = Object.keys(files).map((name, at): CollectSource => ({
    name: `folder/${name}`,
    source: name,
    read: () => {
      expect(open).toHaveLength(at);
      return Promise.resolve(success(Uint8Array.of(at)));
    },
  }));
  const progress: string[] = [];
  const onProgress = (done: number, count: number) => progress.push(`${done}/${count}`);
  const found = await collect(sources, file, { thisYear: 2026, ...options, onProgress });
  expect(progress).toEqual(sources.map((_, at) => `${at + 1}/${sources.length}`));
  return found;
}

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

test("one measurement of each, from the answers, with the file as its source", async () => {
  const { measurements, skipped, warnings } = await collected({
    "a.xlsx": workbookOf("Bø"),
    "b.xlsx": workbookOf("Ås", { label: "An example" }),
  });
  const areas = Object.fromEntries(
    catalogue.areas.map(({ key, cap }) => [key, Math.round(cap)] as const),
  );
  const total = Object.values(areas).reduce((sum, points) => sum + points, 0);
  const bø = {
    municipality: "Bø",
    country: "NO",
    year: 2021,
    version: "1",
    population: 4000,
    group: "",
    kind: "measurement",
    total,
    areas,
    source: "a.xlsx",
  };
  expect(measurements).toEqual([bø, { ...bø, municipality: "Ås", source: "An example (b.xlsx)" }]);
  expect([skipped, warnings]).toEqual([[], []]);
  const keys = [...builtinCatalogue("en").areas, ...catalogue.areas].map(({ key }) => key);
  expect(parseMeasurementsCsv(collectedCsv(measurements), keys)).toEqual(success(measurements));
});

test("cached results that are wrong do not matter", async () => {
  const [sheet, cell] = placeOf(context.refs.overview.total("points"));
  const wrong = withCell(workbookOf("Bø"), sheet, cell, { value: 7 });
  const { measurements } = await collected({ "a.xlsx": wrong, "b.xlsx": workbookOf("Ås") });
  expect(measurements[0]?.total).toBe(measurements[1]?.total);
});

test("a fault of ours in one workbook does not end the run", async () => {
  const broken = workbookOf("Bø");
  Object.defineProperty(broken.sheets[0], "cells", {
    get: () => {
      throw new RangeError("Maximum call stack size exceeded");
    },
  });
  const { measurements, skipped } = await collected({
    "a.xlsx": broken,
    "b.xlsx": workbookOf("Ås"),
  });
  expect(measurements.map(({ municipality }) => municipality)).toEqual(["Ås"]);
  expect(skipped).toMatchObject([
    {
      name: "folder/a.xlsx",
      problems: [{ code: "readingFailed", params: { reason: /RangeError/ } }],
    },
  ]);
});

test("what collect writes, import reads: names, years and sources out of bounds", async () => {
  const { measurements, skipped } = await collected({
    "a.xlsx": workbookOf("A".repeat(101)),
    "b.xlsx": workbookOf("Bø", { round: { year: 1989, evaluators: [] } }),
    "c\u001b[31m\u009b.xlsx": workbookOf("Ås"),
  });
  expect(skipped.map(({ problems }) => problems.map(({ code, place }) => [code, place]))).toEqual([
    [["textTooLong", { file: "folder/a.xlsx", sheet: "Overview", field: "Municipality" }]],
    [["year", { file: "folder/b.xlsx", sheet: "Overview", field: "Year" }]],
  ]);
  const csv = collectedCsv(measurements);
  expect(csv).toContain("c?[31m?.xlsx");
  const keys = [...builtinCatalogue("en").areas, ...catalogue.areas].map(({ key }) => key);
  expect(parseMeasurementsCsv(csv, keys)).toEqual(success(measurements));
});

const layout = placeOf(context.refs.method.meta("layout"));
const whole = workbookOf("Bø");
const half = { ...answers, "1.1.1": answerOf() };

test.each<[string, RawWorkbook | null, string[]]>([
  ["a damaged one", null, ["fileDamaged"]],
  ["somebody else's", { sheets: [], names: [] }, ["notOurs"]],
  ["a newer one", withCell(whole, ...layout, layoutVersion + 1), ["layoutVersion"]],
  ["an older one", withCell(whole, ...layout, layoutVersion - 1), ["layoutOlder"]],
  ["one without its sheet Method", deleteSheet(whole, "Method"), ["methodSheetMissing"]],
  ["one without the catalogue", deleteSheet(whole, "Catalogue"), ["catalogueSheetMissing"]],
  [
    "one without an area's sheet",
    deleteSheet(whole, sheetOf(catalogue.areas[1]!.key)),
    ["sheetMissing"],
  ],
  ["one without a name", workbookOf(""), ["municipality"]],
  ["one without answers", workbookOf("Bø", { answers: {} }), ["workbookEmpty"]],
  ["an open one", workbookOf("Bø", { answers: half }), ["workbookUnfinished"]],
  [
    "one with an invalid answer",
    workbookOf("Bø", { answers: { ...answers, "1.1.1": answerOf({ system: "3" }) } }),
    ["workbookUnfinished"],
  ],
  [
    "one of a year to come",
    workbookOf("Bø", { round: { year: 2027, evaluators: [] } }),
    ["yearInFuture"],
  ],
])("%s is skipped and named, and the others are read", async (_, workbook, expected) => {
  const { measurements, skipped } = await collected({
    "a.xlsx": workbookOf("Ås"),
    "b.xlsx": workbook,
    "c.xlsx": workbookOf("Lund"),
  });
  expect(measurements.map(({ municipality }) => municipality)).toEqual(["Ås", "Lund"]);
  expect(skipped.map(({ name, problems }) => [name, codes(problems)])).toEqual([
    ["folder/b.xlsx", expected],
  ]);
  for (const found of skipped[0]!.problems) {
    expect(formatProblem(found, terminalTranslator("nb"))).toMatch(/^folder\/b\.xlsx/);
  }
});

test("a file that cannot be opened is one of them", async () => {
  const read = () =>
    Promise.resolve(failure<Uint8Array>(problem("fileUnreadable", {}, null, { reason: "ENOENT" })));
  const source: CollectSource = { name: "gone.xlsx", source: "gone.xlsx", read };
  const file: WorkbookFilePort = {
    write: () => new Uint8Array(),
    read: () => failure<RawWorkbook>(problem("fileNotXlsx", {})),
  };
  const { skipped } = await collect([source], file, { thisYear: 2026 });
  expect(skipped.map(({ problems }) => codes(problems))).toEqual([["fileUnreadable"]]);
});

test("the same municipality and year from another workbook is skipped; versions are two", async () => {
  const { measurements, skipped } = await collected({
    "a.xlsx": whole,
    "copy.xlsx": workbookOf("BØ kommune"),
    "other.xlsx": workbookOf("Bø", { catalogue: { ...catalogue, version: "2" } }),
    "later.xlsx": workbookOf("Bø", { round: { year: 2023, evaluators: [] } }),
  });
  expect(measurements.map(({ year, version }) => [year, version])).toEqual([
    [2021, "1"],
    [2021, "2"],
    [2023, "1"],
  ]);
  expect(skipped).toEqual([
    {
      name: "folder/copy.xlsx",
      problems: [
        problem("collectedTwice", { file: "folder/copy.xlsx" }, "BØ kommune 2021", {
          other: "folder/a.xlsx",
        }),
      ],
    },
  ]);
});

test("unfinished ones are taken when asked for, and named", async () => {
  const open = workbookOf("Bø", { answers: half });
  const { measurements, warnings } = await collected({ "a.xlsx": open }, { allowUnfinished: true });
  expect(measurements).toHaveLength(1);
  expect(warnings).toMatchObject([
    { code: "workbookUnfinishedTaken", place: { file: "folder/a.xlsx" }, params: { open: 1 } },
  ]);
});

test("what no points come from may be missing: it is named, and the measurement stands", async () => {
  const { measurements, warnings } = await collected({
    "a.xlsx": withoutName(withoutName(whole, "Kompass.Interviews"), "Kompass.FactCheck.area1"),
  });
  expect(measurements).toHaveLength(1);
  expect(codes(warnings)).toEqual(["nameMissing", "nameMissing"]);
});
