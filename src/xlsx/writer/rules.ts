import type { InputRule } from "../../model/workbookPlan";
import type { PlanContent, PlannedSheet } from "./planContent";
import { joined, nothing, tag, text, type Xml } from "./xmlTag";

/** A sheet's data validation rules. "between" and "stop" are the defaults. */
export function rulesXml({ plan }: PlannedSheet, content: PlanContent): Xml {
  if (plan.rules.length === 0) return nothing;
  const rules = plan.rules.map((rule) => {
    const { range, allow, error, prompt } = rule;
    const { attributes, formulas } = condition(allow);
    return tag(
      "dataValidation",
      {
        ...attributes,
        allowBlank: 1,
        ...(prompt ? { showInputMessage: 1 } : {}),
        showErrorMessage: 1,
        errorTitle: error.title,
        error: error.text,
        ...(prompt ? { promptTitle: prompt.title, prompt: prompt.text } : {}),
        sqref: range,
      },
      joined(
        formulas.map((formula, at) => tag(`formula${at + 1}`, {}, text(content.named(formula)))),
      ),
    );
  });
  return tag("dataValidations", { count: rules.length }, joined(rules));
}

interface Condition {
  readonly attributes: Readonly<Record<string, string>>;
  /** One or two. */
  readonly formulas: readonly string[];
}

function condition(allow: InputRule["allow"]): Condition {
  switch (allow.kind) {
    case "list":
      return { attributes: { type: "list" }, formulas: [allow.source] };
    case "textLength": {
      const attributes = { type: "textLength", operator: "lessThanOrEqual" };
      return { attributes, formulas: [String(allow.max)] };
    }
    case "decimal":
    case "whole":
    case "date":
      return { attributes: { type: allow.kind }, formulas: [allow.min, allow.max] };
  }
}
