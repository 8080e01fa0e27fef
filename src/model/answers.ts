import type { Dimension } from "./profile";
import type { RawCell } from "./rawCell";

export const findingKinds = ["strength", "challenge", "weakness", "goldStar"] as const;

export type FindingKind = (typeof findingKinds)[number];

/**
 * What the evaluators gave for one question. The judged inputs are kept as they stand in their
 * cells, valid or not; texts are never null.
 */
export interface Answer extends Readonly<Record<Dimension, RawCell>> {
  /** Points given as they are, instead of levels. */
  readonly direct: RawCell;
  /** "x" when the municipality has chosen not to pursue the practice. */
  readonly notApplicable: RawCell;
  readonly evidence: string;
  readonly comment: string;
  readonly finding: Finding;
  readonly reviewNote: string;
}

export interface Finding {
  /** A kind, or whatever else stands in the cell; "" when none is chosen. */
  readonly kind: FindingKind | "" | { readonly unknown: RawCell };
  readonly text: string;
}

/** Answers by question id; an absent question is blank. */
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

/** Whether nothing at all was given for the question. */
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
