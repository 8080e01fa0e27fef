import type { Dimension } from "./profile";
import type { RawCell } from "./rawCell";

export const findingKinds = ["strength", "challenge", "weakness", "goldStar"] as const;

export type FindingKind = (typeof findingKinds)[number];

/**
 * What the evaluators entered for one question. Judged inputs are the raw cell values, valid or
 * not; texts are never null.
 */
export interface Answer extends Readonly<Record<Dimension, RawCell>> {
  /** Points entered directly instead of levels. */
  readonly direct: RawCell;
  /** "x" when the municipality has chosen not to pursue the practice. */
  readonly notApplicable: RawCell;
  readonly evidence: string;
  readonly comment: string;
  readonly finding: Finding;
  readonly reviewNote: string;
}

export interface Finding {
  /** A kind, or the raw cell value when it is none; "" when the cell is blank. */
  readonly kind: FindingKind | "" | { readonly unknown: RawCell };
  readonly text: string;
}

/** Answers by question id; a missing question is blank. */
export type Answers = Readonly<Record<string, Answer>>;

export const judgedFields = [
  "system",
  "extent",
  "result",
  "evaluation",
  "notApplicable",
  "direct",
] as const;

export type JudgedField = (typeof judgedFields)[number];

export const blankAnswer: Answer = Object.freeze({
  system: null,
  extent: null,
  result: null,
  evaluation: null,
  direct: null,
  notApplicable: null,
  evidence: "",
  comment: "",
  finding: Object.freeze({ kind: "", text: "" }),
  reviewNote: "",
});

/** True when nothing at all was entered for the question. */
export function isBlankAnswer(answer: Answer): boolean {
  return (
    judgedFields.every((field) => answer[field] === null || answer[field] === "") &&
    answer.evidence === "" &&
    answer.comment === "" &&
    answer.finding.kind === "" &&
    answer.finding.text === "" &&
    answer.reviewNote === ""
  );
}
