import fc from "fast-check";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import type { RawWorkbook } from "../../src/model/rawWorkbook";
import { questionColumns } from "../../src/workbook/sheets/areas/layout";
import { answersEverywhere, fullInputs } from "../model/inputCases";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { insertColumns, insertRows, renameSheet } from "../workbook/reading/excelEdits";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { planContext } from "../../src/workbook/context";
import { withCell } from "../workbook/reading/rawWorkbookOf";
import { inputs as unevenInputs } from "../workbook/reading/sampleWorkbook";
import { differencesIn, evenCatalogue, generated } from "./verifiedWorkbook";

const inputs = inputsOf(evenCatalogue, {
  answers: answersEverywhere(evenCatalogue),
  measurements: measurementRows(evenCatalogue, 5),
});
const names = buildWorkbookPlan(inputs).sheets.map(({ name }) => name);
const area = "1 Area 1";

let workbook: RawWorkbook;

beforeAll(() => {
  workbook = generated(inputs);
});

describe("an untouched workbook has no differences", () => {
  test("with answers of every kind and measurements", () => {
    expect(differencesIn(workbook)).toEqual([]);
  });

  test("with everything that people can give", () => {
    const full = inputsOf(evenCatalogue, fullInputs(evenCatalogue, "en"));
    expect(differencesIn(generated(full))).toEqual([]);
  });

  test("with nothing but a name", () => {
    expect(differencesIn(generated(inputsOf(evenCatalogue)))).toEqual([]);
  });

  test("with criteria of a single question, and areas of different caps", () => {
    expect(differencesIn(generated(unevenInputs)).slice(0, 3)).toEqual([]);
  });

  test("with illegal weights", () => {
    const weights = { ...inputs.profile.weights, system: "a lot" };
    const given = { ...inputs, profile: { ...inputs.profile, weights } };
    expect(differencesIn(generated(given))).toEqual([]);
  });

  test("in Norwegian, with the built-in catalogue", () => {
    const built = builtinCatalogue("nb");
    const given = inputsOf(built, { language: "nb", answers: answersEverywhere(built) });
    expect(differencesIn(generated(given))).toEqual([]);
  });
});

describe("what people have moved is no difference", () => {
  test("sheets renamed", () => {
    const renamed = names.reduce(
      (raw, name, at) => renameSheet(raw, name, `It's ${names.length - at}`),
      workbook,
    );
    expect(differencesIn(renamed)).toEqual([]);
  });

  test("sheets in another order", () => {
    expect(differencesIn({ ...workbook, sheets: [...workbook.sheets].reverse() })).toEqual([]);
  });

  test("rows above everything, columns before everything", () => {
    const moved = names.reduce(
      (raw, name, at) => insertColumns(insertRows(raw, name, 1, at + 1), name, 1, 2),
      workbook,
    );
    expect(differencesIn(moved)).toEqual([]);
  });

  test("rows among the questions, and columns of the question table", () => {
    const { refs } = planContext(inputs);
    const [second, last] = [refs.areas.questionRow("1.1.2"), refs.areas.questionRow("1.2.2")];
    for (const row of [second, last, last + 1]) {
      expect(differencesIn(insertRows(workbook, area, row, 2))).toEqual([]);
    }
    for (let column = 1; column <= questionColumns.length; column += 4) {
      expect(differencesIn(insertColumns(workbook, area, column))).toEqual([]);
    }
  });

  test.each<[string, (raw: RawWorkbook) => RawWorkbook]>([
    ["a row above the table of areas", (raw) => insertRows(raw, "Overview", 12)],
    ["a row within the fact check", (raw) => insertRows(raw, area, 12)],
    ["a row of the action plan", (raw) => insertRows(raw, "Actions", 9)],
    ["a row among the measurements", (raw) => insertRows(raw, "Comparison", 25)],
    ["a column of the action plan", (raw) => insertColumns(raw, "Actions", 3)],
    ["a column beside the question table", (raw) => insertColumns(raw, area, 18)],
  ])("%s", (_, change) => {
    expect(differencesIn(change(workbook))).toEqual([]);
  });

  test("a row or a column anywhere on any sheet", () => {
    const place = fc.record({
      sheet: fc.constantFrom(...names),
      at: fc.integer({ min: 1, max: 70 }),
      insert: fc.constantFrom(insertRows, insertColumns),
      count: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(place, ({ sheet, at, insert, count }) => {
        expect(differencesIn(insert(workbook, sheet, at, count))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

test.each([
  ["Actions", 9, "A14"],
  ["Overview", 12, "B15"],
])("a damage on %s beyond row %d, which was inserted, is found alone", (sheet, row, cell) => {
  const damaged = withCell(insertRows(workbook, sheet, row), sheet, cell, "Mine");
  const found = differencesIn(damaged).map((each) => [each.sheet, each.cell]);
  expect(found).toEqual([[sheet, cell]]);
});
