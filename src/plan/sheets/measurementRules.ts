import { catalogueCap } from "../../model/catalogue";
import type { InputRule } from "../../model/workbookPlan";
import type { PlanContext } from "../context";
import { plain } from "../refs";

/** What may be typed in the measurement table. */
export function measurementRules({ inputs, refs, t }: PlanContext): InputRule[] {
  const column = (name: string) => plain(refs.measurementColumnRange(name));
  const points = (name: string, cap: number): InputRule => ({
    range: column(name),
    allow: { kind: "decimal", min: "0", max: String(cap) },
    error: { title: t("rule.points.title"), text: t("rule.points.error", { cap }) },
    prompt: null,
  });
  const list = (name: string, source: string): InputRule => ({
    range: column(name),
    allow: { kind: "list", source },
    error: { title: t("rule.list.title"), text: t("rule.list.error") },
    prompt: null,
  });
  return [
    list("country", "Kompass.Countries"),
    {
      range: column("year"),
      allow: { kind: "whole", min: "1990", max: "2100" },
      error: { title: t("rule.year.title"), text: t("rule.year.error") },
      prompt: null,
    },
    {
      range: column("population"),
      allow: { kind: "whole", min: "1", max: "20000000" },
      error: { title: t("rule.population.title"), text: t("rule.population.error") },
      prompt: null,
    },
    list("kind", "Kompass.Kinds"),
    points("total", catalogueCap(inputs.catalogue)),
    ...inputs.catalogue.areas.map(({ key, cap }) => points(key, cap)),
  ];
}
