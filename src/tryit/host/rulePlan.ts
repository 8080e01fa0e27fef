import type { InputRule } from "../../model/workbookPlan";
import { rangeAddress } from "../../workbook/a1";
import type { ValidationState } from "../../standin";

/**
 * Converts a data validation rule into a plan's rule.
 * @throws Error for a kind of rule that plans do not have
 */
export function rulePlan(
  { range, rule, errorAlert, prompt }: ValidationState,
  keyed: (formula: string) => string,
): InputRule {
  return {
    range: rangeAddress(range),
    allow: allowed(rule, keyed),
    error: { title: errorAlert.title, text: errorAlert.message },
    prompt:
      prompt.title === "" && prompt.message === ""
        ? null
        : { title: prompt.title, text: prompt.message },
  };
}

interface Comparison {
  readonly operator: string;
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

function allowed(
  rule: ValidationState["rule"],
  keyed: (formula: string) => string,
): InputRule["allow"] {
  const text = (operand: string | number | undefined): string =>
    keyed(String(operand ?? "").replace(/^=/, ""));
  const [kind] = Object.keys(rule);
  if (kind === "list") {
    const { source } = rule.list as { source: string };
    return { kind, source: source.startsWith("=") ? text(source) : `"${source}"` };
  }
  const { operator, formula1, formula2 } = rule[kind ?? ""] as Comparison;
  if (kind === "textLength" && operator === "LessThanOrEqualTo") {
    return { kind, max: Number(formula1) };
  }
  if (operator === "Between" && (kind === "decimal" || kind === "wholeNumber" || kind === "date")) {
    const min = text(formula1);
    const max = text(formula2);
    return { kind: kind === "wholeNumber" ? "whole" : kind, min, max };
  }
  throw new Error(`a rule of kind ${String(kind)} is in no plan`);
}
