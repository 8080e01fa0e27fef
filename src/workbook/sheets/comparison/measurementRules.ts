import { catalogueCap, type Catalogue } from "../../../model/catalogue";
import { writtenNumber } from "../../../model/decimalSign";
import type { InputRule } from "../../../model/workbookPlan";
import type { PlanContext } from "../../context";
import { plain } from "../../references";
import { listRule, populationRule, yearRule } from "../rules";

/** Input rules for the measurement table. */
export function measurementRules(context: PlanContext): InputRule[] {
  const { inputs, refs, t } = context;
  const range = (column: string, last = column) =>
    plain(refs.comparison.measurementColumn(column, last));
  const points = (cap: number, column: string, last = column): InputRule => ({
    range: range(column, last),
    allow: { kind: "decimal", min: "0", max: String(cap) },
    error: {
      title: t("rule.points.title"),
      text: t("rule.points.error", { cap: writtenNumber(cap, inputs.language) }),
    },
    prompt: null,
  });
  return [
    { range: range("country"), ...listRule(context, "Kompass.Countries") },
    { range: range("year"), ...yearRule(context) },
    { range: range("population"), ...populationRule(context) },
    { range: range("kind"), ...listRule(context, "Kompass.Kinds") },
    points(catalogueCap(inputs.catalogue), "total"),
    ...areasOfOneCap(inputs.catalogue).map(({ cap, first, last }) => points(cap, first, last)),
  ];
}

/** Runs of adjacent areas with the same cap, each by its first and last area key. */
function areasOfOneCap({ areas }: Catalogue): { cap: number; first: string; last: string }[] {
  const runs: { cap: number; first: string; last: string }[] = [];
  for (const { key, cap } of areas) {
    const run = runs.at(-1);
    if (run?.cap === cap) run.last = key;
    else runs.push({ cap, first: key, last: key });
  }
  return runs;
}
