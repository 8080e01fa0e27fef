import { collect } from "../../../src/app/measurements/collect";
import { scoreWorkbook } from "../../../src/app/answers/score";
import { xlsxFiles } from "../../../src/cli/ports";
import { problem, success } from "../../../src/model/problem";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { plan, put, refs } from "../../reconcile/damagedWorkbook";
import { placeOf } from "../../workbook/reading/sampleWorkbook";

/*
 * What people fill in as a formula, and the program that saved the file did not compute, is named by its
 * cell: nothing is taken for blank.
 */
const noBytes = new Uint8Array();
const fileOf = (raw: RawWorkbook) => ({ ...xlsxFiles, read: () => success(raw) });
const uncomputed = (reference: string) =>
  put(reference, { value: null, formula: "1+1", isUncomputed: true });

const codesOf = (raw: RawWorkbook) =>
  scoreWorkbook(noBytes, fileOf(raw)).problems.filter(
    ({ code }) => code === "inputNotComputed" || ["year", "country", "municipality"].includes(code),
  );

test.each([
  ["a level", refs.areas.question("1.1.1", "system"), {}],
  ["the year", refs.overview.input("year"), {}],
  ["the country", refs.overview.input("country"), {}],
  ["the population", refs.overview.input("population"), {}],
  ["a weight", refs.method.weight("extent"), {}],
  [
    "the total of a measurement",
    refs.comparison.measurement(2, "total"),
    { table: "Measurements" },
  ],
])("%s is named, and nothing else for its sake", (_, reference, table) => {
  const [sheet, cell] = placeOf(reference, { plan });
  expect(codesOf(uncomputed(reference))).toEqual([
    problem("inputNotComputed", { sheet, cell, ...table }),
  ]);
});

test("a result that was not computed is no input", () => {
  expect(codesOf(uncomputed(refs.areas.question("1.1.1", "points")))).toEqual([]);
});

test("what no points come from does not keep a workbook out of a collection", async () => {
  const collected = async (reference: string) =>
    collect(
      [{ name: "w.xlsx", source: "w.xlsx", read: () => Promise.resolve(success(noBytes)) }],
      fileOf(uncomputed(reference)),
      { thisYear: 2100, allowUnfinished: true },
    );
  const { measurements, warnings } = await collected(refs.comparison.measurement(2, "total"));
  expect(measurements).toHaveLength(1);
  expect(warnings).toContainEqual(expect.objectContaining({ code: "inputNotComputed" }));
  const { skipped } = await collected(refs.areas.question("1.1.1", "system"));
  expect(skipped[0]?.problems).toContainEqual(
    expect.objectContaining({ code: "inputNotComputed" }),
  );
});
