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

/** Inputs that contradict each other; a question has one of these at most. */
export const contradictions = [
  "notApplicableWithInputs",
  "directWithLevels",
  "gateWithLevels",
  "systemWithoutExtent",
] as const;

/** Words that are owed for what was given; a question has one of these at most. */
export const omissions = [
  "notApplicableWithoutComment",
  "directWithoutComment",
  "highWithoutEvidence",
] as const;

export type Contradiction = (typeof contradictions)[number];

export type Omission = (typeof omissions)[number];

export const warningCodes = [...contradictions, ...omissions] as const;

/** A warning leaves the points as they stand. */
export type WarningCode = Contradiction | Omission;

export interface QuestionResult {
  readonly id: string;
  readonly state: QuestionState;
  /** Points 0–cap; null when the state gives none. */
  readonly points: number | null;
  readonly cap: number;
  /** A contradiction before an omission. */
  readonly warnings: readonly WarningCode[];
}

/** A sum of questions. `exact`, `reported` and `share` are null where no question has points. */
export interface Summary {
  /** Points, to six decimals. */
  readonly exact: number | null;
  /** Points as printed: a criterion to one decimal, an area to none, the total as the sum of areas. */
  readonly reported: number | null;
  readonly cap: number;
  /** The cap less that of the questions that are not applicable. */
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
  /** ± 5 % of the total, in whole points: what lies within is noise. */
  readonly band: readonly [low: number, high: number] | null;
}

export interface Assessment {
  readonly total: TotalResult;
  readonly areas: readonly AreaResult[];
  readonly criteria: readonly CriterionResult[];
  readonly questions: readonly QuestionResult[];
  readonly problems: readonly Problem[];
}
