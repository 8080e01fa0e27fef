import type { DataValidation } from "excelize-wasm";
import type { InputRule } from "../../model/workbookPlan";
import { escapeAttribute } from "../xmlText";
import { done, type Book } from "./excelize";
import type { PlanContent, PlannedSheet } from "./planContent";

/** Excel's data validations of one sheet. */
export function addRules(book: Book, { plan }: PlannedSheet, content: PlanContent): void {
  for (const rule of plan.rules) {
    const validation = { ...condition(rule.allow, content), ...messages(rule) };
    done(
      book.AddDataValidation(plan.name, { ...validation, Sqref: rule.range, AllowBlank: true }),
      `the rule of ${plan.name}!${rule.range}`,
    );
  }
}

/**
 * Formulas go without "=", and escaped: excelize puts them into the XML as they are. Quotation marks
 * are escaped too, so that `="true"` in a formula is not taken for an attribute later.
 */
function condition(allow: InputRule["allow"], content: PlanContent): DataValidation {
  const formula = (text: string): string => escapeAttribute(content.named(text));
  switch (allow.kind) {
    case "list":
      return { Type: "list", Formula1: formula(allow.source) };
    case "textLength":
      return { Type: "textLength", Operator: "lessThanOrEqual", Formula1: String(allow.max) };
    case "decimal":
    case "whole":
    case "date":
      return {
        Type: allow.kind,
        Operator: "between",
        Formula1: formula(allow.min),
        Formula2: formula(allow.max),
      };
  }
}

function messages({ error, prompt }: InputRule): DataValidation {
  return {
    ErrorStyle: "stop",
    ShowErrorMessage: true,
    ErrorTitle: error.title,
    Error: error.text,
    ...(prompt ? { ShowInputMessage: true, PromptTitle: prompt.title, Prompt: prompt.text } : {}),
  };
}
