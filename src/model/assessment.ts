import type { Problem } from "./problem";

export const questionStates = [
  "invalid",
  "notApplicable",
  "direct",
  "scored",
  "partial",
  "blank",
] as const;

export type QuestionState = (typeof questionStates)[number];

export const statuses = ["empty", "in progress", "not final", "complete"] as const;

export type Status = (typeof statuses)[number];

/** Inputs that contradict each other; a question has at most one of these. */
export const contradictions = [
  "notApplicableWithInputs",
  "directWithLevels",
  "gateWithLevels",
  "systemWithoutExtent",
] as const;

/** Required explanations that are missing; a question has at most one of these. */
export const omissions = [
  "notApplicableWithoutComment",
  "directWithoutComment",
  "highWithoutEvidence",
] as const;

export type Contradiction = (typeof contradictions)[number];

export type Omission = (typeof omissions)[number];

export const warningCodes = [...contradictions, ...omissions] as const;

/** A warning does not change the points. */
export type WarningCode = Contradiction | Omission;

export interface QuestionResult {
  readonly id: string;
  readonly state: QuestionState;
  /** Points, 0 to cap; null when the state gives none. */
  readonly points: number | null;
  readonly cap: number;
  /** Contradictions come before omissions. */
  readonly warnings: readonly WarningCode[];
}

/**
 * The sum of some questions. `exact`, `reported` and `share` are null when no question has points.
 */
export interface Summary {
  /** Points, rounded to six decimals. */
  readonly exact: number | null;
  /**
   * Points as printed: one decimal for a criterion, none for an area; the total is the sum of the
   * printed areas.
   */
  readonly reported: number | null;
  readonly cap: number;
  /** `cap` minus the caps of questions that are not applicable. */
  readonly applicableCap: number;
  /** exact ÷ applicableCap, 0–1. */
  readonly share: number | null;
  readonly answered: number;
  readonly open: number;
  readonly invalid: number;
  readonly status: Status;
}

export interface CriterionResult extends Summary {
  readonly id: string;
}

export interface AreaResult extends Summary {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export interface TotalResult extends Summary {
  /** The total ± 5 %, in whole points. Differences within this band are noise. */
  readonly band: readonly [low: number, high: number] | null;
}

export interface Assessment {
  readonly total: TotalResult;
  readonly areas: readonly AreaResult[];
  readonly criteria: readonly CriterionResult[];
  readonly questions: readonly QuestionResult[];
  readonly problems: readonly Problem[];
}
