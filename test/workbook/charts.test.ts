import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { isCellError, type RawCell } from "../../src/model/rawCell";
import type { CalculatedValues, ChartPlan, WorkbookPlan } from "../../src/model/workbookPlan";
import { cellAddress, parseRange } from "../../src/workbook/a1";
import { numberText } from "../../src/standin";
import { cellsOf } from "../model/planContent";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf, inputsOf } from "../model/sampleInputs";
import { calculateWorkbook } from "../support/makeWorkbook";

const catalogue = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });

const chartsOf = ({ sheets }: WorkbookPlan): readonly ChartPlan[] =>
  sheets.flatMap(({ charts }) => charts);

/** What a chart's labels write, point by point. */
function labelsOf(
  { data, series }: ChartPlan,
  plan: WorkbookPlan,
  values: CalculatedValues,
): string[] {
  const block = parseRange(data.range)!;
  const planned = new Map(
    cellsOf(plan)
      .filter(({ sheet }) => sheet.key === data.sheet)
      .map(({ row, column, cell }) => [cellAddress(row, column), cell]),
  );
  return series.flatMap(({ column }) =>
    Array.from({ length: block.bottom - block.top }, (_, index) => {
      const address = cellAddress(block.top + 1 + index, block.left + column);
      const cell = planned.get(address)!;
      const value: RawCell =
        cell.kind === "formula" ? (values[data.sheet]?.[address] ?? null) : cell.value;
      if (isCellError(value) || typeof value !== "number") return JSON.stringify(value);
      return numberText(value, plan.styles[cell.style]!.numberFormat);
    }),
  );
}

test("a bar without points or target has no label, and one of no points has its 0", async () => {
  const answers = { "1.1.1": answerOf({ direct: 0 }), "1.1.2": answerOf({ direct: 0 }) };
  const { plan, values } = await calculateWorkbook(
    inputsOf(catalogue, { answers, targets: { "1.2": 4.5 } }),
  );
  const bars = chartsOf(plan).filter(({ kind, showValues }) => kind === "bar" && showValues);
  expect(bars.map((chart) => [chart.key, labelsOf(chart, plan, values)])).toEqual([
    ["ownAgainstAll", ["0", "", "", ""]],
    ["ownAgainstGroup", ["0", "", "", ""]],
    ["criteria_area1", ["5", "5", "", "4.5", "0.0", ""]],
    ["criteria_area2", ["4", "3", "", "", "", ""]],
  ]);
});

test("what is compared by eye has the same axis, whatever stands in the cells", async () => {
  const { plan } = await calculateWorkbook(inputsOf(builtinCatalogue("nb"), { language: "nb" }));
  const axes = new Map(chartsOf(plan).map(({ key, axis }) => [key, axis]));
  for (const key of ["profile", "ownAgainstAll", "ownAgainstGroup", "beside"]) {
    expect([key, axes.get(key)]).toEqual([key, { min: 0, max: 100 }]);
  }
  const criteria = [...axes].filter(([key]) => key.startsWith("criteria_"));
  expect(criteria).toHaveLength(8);
  expect(new Set(criteria.map(([, axis]) => JSON.stringify(axis))).size).toBe(1);
  expect(criteria[0]?.[1].max).toBeGreaterThan(0);
});
