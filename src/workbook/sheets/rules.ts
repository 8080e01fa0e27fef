import { factLimits } from "../../model/factLimits";
import type { InputRule } from "../../model/workbookPlan";
import type { PlanContext } from "../context";

/** A rule for wherever it is needed; a range makes it one of a sheet. */
export type RangelessRule = Omit<InputRule, "range">;

/** A date from 2000 to 2100, as Excel's serial numbers. */
export function dateRule({ t }: PlanContext): RangelessRule {
  return {
    allow: { kind: "date", min: "36526", max: "73415" },
    error: { title: t("rule.date.title"), text: t("rule.date.error") },
    prompt: null,
  };
}

/** One of the values of a list, by its defined name. */
export function listRule({ t }: PlanContext, source: string): RangelessRule {
  return {
    allow: { kind: "list", source },
    error: { title: t("rule.list.title"), text: t("rule.list.error") },
    prompt: null,
  };
}

export function findingRule({ t }: PlanContext): RangelessRule {
  return {
    allow: { kind: "list", source: "Kompass.FindingKinds" },
    error: { title: t("rule.finding.title"), text: t("rule.finding.error") },
    prompt: null,
  };
}

export function yearRule({ t }: PlanContext): RangelessRule {
  return {
    allow: { kind: "whole", ...limitsOf(factLimits.year) },
    error: { title: t("rule.year.title"), text: t("rule.year.error") },
    prompt: null,
  };
}

export function populationRule({ t }: PlanContext): RangelessRule {
  return {
    allow: { kind: "whole", ...limitsOf(factLimits.population) },
    error: { title: t("rule.population.title"), text: t("rule.population.error") },
    prompt: null,
  };
}

function limitsOf([min, max]: readonly [number, number]): { min: string; max: string } {
  return { min: String(min), max: String(max) };
}
