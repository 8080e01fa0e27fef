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
  /** What the municipality wants corrected or explained, from the fact check. */
  readonly remark: string;
  /** The evaluators' reply to the remark. */
  readonly reply: string;
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
  remark: "",
  reply: "",
});

/** The text fields of an answer, except the finding's. */
export const textFields = ["evidence", "comment", "remark", "reply"] as const;

export type TextField = (typeof textFields)[number];

/** Whether the municipality has made a remark that the evaluators have not replied to. */
export function hasOpenRemark({ remark, reply }: Answer): boolean {
  return remark !== "" && reply === "";
}

/** True when nothing at all was entered for the question. */
export function isBlankAnswer(answer: Answer): boolean {
  return (
    judgedFields.every((field) => answer[field] === null || answer[field] === "") &&
    textFields.every((field) => answer[field] === "") &&
    answer.finding.kind === "" &&
    answer.finding.text === ""
  );
}
