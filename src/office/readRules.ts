import type { RangePlace } from "../app/ports";
import type { Outcome } from "../model/problem";
import type { RawRule } from "../model/rawWorkbook";
import { runOnce, type Office } from "./excelRun";

/** The file format's rule types by Excel's. */
const kinds: Readonly<Record<string, string>> = {
  List: "list",
  Decimal: "decimal",
  WholeNumber: "whole",
  Date: "date",
  TextLength: "textLength",
};

/** The rule shared by all cells of each range; null if they have none, or different ones. */
export async function readRules(
  office: Office,
  places: readonly RangePlace[],
): Promise<Outcome<readonly (RawRule | null)[]>> {
  return runOnce(office, async (context) => {
    const validations = places.map(({ sheet, range }) => {
      const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(range);
      dataValidation.load("type,rule");
      return dataValidation;
    });
    await context.sync();
    return validations.map(({ type, rule }, index) => {
      const kind = kinds[type];
      if (kind === undefined) return null;
      return { kind, ranges: [places[index]?.range ?? ""], formulas: formulasOf(rule) };
    });
  });
}

function formulasOf(rule: Excel.DataValidationRule): string[] {
  const { list, ...others } = rule;
  if (list) return [plain(list.source)];
  const limits: object = Object.values(others).find((value) => typeof value === "object") ?? {};
  return [
    ...("formula1" in limits ? [plain(limits.formula1)] : []),
    ...("formula2" in limits ? [plain(limits.formula2)] : []),
  ];
}

function plain(formula: unknown): string {
  return String(formula).replace(/^=/, "");
}
