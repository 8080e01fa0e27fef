import type { InputRule } from "../../model/workbookPlan";
import type { SheetRendering } from "./sheetRendering";

/** Excel's data validations of one sheet. That blanks are allowed is what a new one says. */
export function addRules({ sheet, plan, named }: SheetRendering): void {
  for (const rule of plan.rules) setRule(sheet, rule, named);
}

export function setRule(
  sheet: Excel.Worksheet,
  { range, allow, error, prompt }: InputRule,
  named: SheetRendering["named"],
): void {
  const validation = sheet.getRange(range).dataValidation;
  validation.rule = ruleOf(allow, named);
  validation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: error.title,
    message: error.text,
  };
  if (prompt) {
    validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  }
}

function ruleOf(
  allow: InputRule["allow"],
  named: SheetRendering["named"],
): Excel.DataValidationRule {
  switch (allow.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${named(allow.source)}` } };
    case "textLength":
      return { textLength: { operator: "LessThanOrEqualTo", formula1: allow.max } };
    case "date":
      return { date: between(allow, named) };
    case "decimal":
      return { decimal: between(allow, named) };
    case "whole":
      return { wholeNumber: between(allow, named) };
  }
}

function between(
  { min, max }: { readonly min: string; readonly max: string },
  named: SheetRendering["named"],
): { operator: "Between"; formula1: string; formula2: string } {
  return { operator: "Between", formula1: `=${named(min)}`, formula2: `=${named(max)}` };
}
