import type { Model } from "@ironcalc/wasm";
import { readFormulas } from "../../src/ironcalc/readFormulas";
import { formula, planOf, startCalculator } from "./planOf";

beforeAll(startCalculator);

test("a block may have more formulas than a call takes arguments", () => {
  const row = Array.from({ length: 100 }, () => formula("1"));
  const plan = planOf({ key: [[null], ...Array.from({ length: 2_000 }, () => [null, ...row])] });
  const formatted: object[] = [];
  const model: Pick<Model, "getCellType" | "getFormattedCellValue" | "updateRangeStyle"> = {
    getCellType: () => 1,
    getFormattedCellValue: () => "1.0E+0",
    updateRangeStyle: (area: object) => formatted.push(area),
  };
  const values = readFormulas(model as Model, 3, plan.sheets[0]!);
  expect(Object.keys(values)).toHaveLength(200_000);
  expect(values.CW2001).toBe(1);
  expect(formatted).toEqual([{ sheet: 3, row: 2, column: 2, width: 100, height: 2_000 }]);
});
