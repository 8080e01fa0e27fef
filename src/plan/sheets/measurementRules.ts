import { catalogueCap } from "../../model/catalogue";
import type { InputRule } from "../../model/workbookPlan";
import type { PlanContext } from "../context";
import { plain } from "../refs";
import { listRule, populationRule, yearRule } from "./rules";

/** What may be typed in the measurement table. */
export function measurementRules(context: PlanContext): InputRule[] {
  const { inputs, refs, t } = context;
  const range = (column: string) => plain(refs.measurementColumnRange(column));
  const points = (column: string, cap: number): InputRule => ({
    range: range(column),
    allow: { kind: "decimal", min: "0", max: String(cap) },
    error: { title: t("rule.points.title"), text: t("rule.points.error", { cap }) },
    prompt: null,
  });
  return [
    { range: range("country"), ...listRule(context, "Kompass.Countries") },
    { range: range("year"), ...yearRule(context) },
    { range: range("population"), ...populationRule(context) },
    { range: range("kind"), ...listRule(context, "Kompass.Kinds") },
    points("total", catalogueCap(inputs.catalogue)),
    ...inputs.catalogue.areas.map(({ key, cap }) => points(key, cap)),
  ];
}
