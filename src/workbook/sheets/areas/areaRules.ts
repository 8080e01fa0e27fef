import { questionsOf, type Area } from "../../../model/catalogue";
import { controlNumberLimits } from "../../../model/factCheck";
import { dimensions } from "../../../model/profile";
import type { InputRule } from "../../../model/workbookPlan";
import type { PlanContext } from "../../context";
import { local, plain } from "../../references";
import { dateRule, findingRule, listRule } from "../rules";

/**
 * Input rules for an area sheet; free text is unrestricted. Pasting and co-authoring bypass these
 * rules, so formulas validate the inputs again.
 */
export function areaRules(context: PlanContext, area: Area): InputRule[] {
  const { refs, t } = context;
  const column = (name: Parameters<typeof refs.areas.column>[1]) =>
    plain(refs.areas.column(area.key, name));
  const top = questionsOf(area)[0]?.id ?? "";
  const [lowest, highest] = controlNumberLimits;
  const levels: InputRule[] = dimensions.map((dimension) => ({
    range: column(dimension),
    allow: { kind: "list", source: "Kompass.Levels" },
    error: { title: t("rule.level.title"), text: t("rule.level.error") },
    prompt: { title: t(`question.${dimension}`), text: t(`dimension.${dimension}`) },
  }));
  return [
    ...levels,
    {
      range: column("notApplicable"),
      allow: { kind: "list", source: "Kompass.Mark" },
      error: { title: t("rule.mark.title"), text: t("rule.mark.error") },
      prompt: { title: t("question.notApplicable"), text: t("rule.prompt.notApplicable") },
    },
    {
      range: column("direct"),
      allow: { kind: "decimal", min: "0", max: local(refs.areas.question(top, "cap")) },
      error: { title: t("rule.direct.title"), text: t("rule.direct.error") },
      prompt: { title: t("question.direct"), text: t("rule.prompt.direct") },
    },
    { range: column("finding"), ...findingRule(context) },
    {
      range: plain(refs.areas.targets(area.key)),
      allow: {
        kind: "decimal",
        min: "0",
        max: local(refs.areas.criterion(area.criteria[0]?.id ?? "", "applicable")),
      },
      error: { title: t("rule.target.title"), text: t("rule.target.error") },
      prompt: { title: t("criterion.target"), text: t("rule.prompt.target") },
    },
    { range: plain(refs.areas.factCheck(area.key, "date")), ...dateRule(context) },
    {
      range: plain(refs.areas.factCheck(area.key, "status")),
      ...listRule(context, "Kompass.FactCheckStatuses"),
    },
    {
      range: plain(refs.areas.factCheck(area.key, "control")),
      allow: { kind: "whole", min: String(lowest), max: String(highest) },
      error: { title: t("rule.control.title"), text: t("rule.control.error") },
      prompt: { title: t("factCheck.control"), text: t("rule.prompt.control") },
    },
  ];
}
