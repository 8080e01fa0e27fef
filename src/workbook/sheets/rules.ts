import { dateLimits } from "../../model/actions";
import { factLimits } from "../../model/factLimits";
import type { InputRule } from "../../model/workbookPlan";
import type { PlanContext } from "../context";

/** An input rule without its range, for use on several sheets. */
export type RangelessRule = Omit<InputRule, "range">;

/** Allows dates from 2000 to 2100. */
export function dateRule({ t }: PlanContext): RangelessRule {
  return {
    allow: { kind: "date", ...limitsOf(dateLimits) },
    error: { title: t("rule.date.title"), text: t("rule.date.error") },
    prompt: null,
  };
}

/** Allows the values of a list, given by its defined name. */
export function listRule({ t }: PlanContext, source: string): RangelessRule {
  return {
    allow: { kind: "list", source },
    error: { title: t("rule.list.title"), text: t("rule.list.error") },
    prompt: null,
  };
}

/** Allows the words for the kinds of findings. */
export function findingRule({ t }: PlanContext): RangelessRule {
  return {
    allow: { kind: "list", source: "Kompass.FindingKinds" },
    error: { title: t("rule.finding.title"), text: t("rule.finding.error") },
    prompt: null,
  };
}

/** Allows the whole numbers that a year can be. */
export function yearRule({ t }: PlanContext): RangelessRule {
  return {
    allow: { kind: "whole", ...limitsOf(factLimits.year) },
    error: { title: t("rule.year.title"), text: t("rule.year.error") },
    prompt: null,
  };
}

/** Allows the whole numbers that a population can be. */
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
