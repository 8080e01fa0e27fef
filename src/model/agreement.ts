import type { JudgedField } from "./answers";
import type { QuestionState } from "./assessment";
import type { Dimension } from "./profile";
import type { RawCell } from "./rawCell";

/** The raw judged cells that one evaluator gave for one question. */
export type Judged = Readonly<Record<JudgedField, RawCell>>;

/** How few and how many evaluators can agree on their answers. */
export const fewestEvaluators = 2;
export const mostEvaluators = 4;

/** A judged cell as the workbook keeps it: invalid logical values and errors are kept as text. */
export type RecordedCell = number | string | null;

/** What one evaluator gave for a question. */
export type Recorded = Readonly<Record<JudgedField, RecordedCell>>;

/** What the evaluators gave for a question, before they agreed. */
export interface AgreementQuestion {
  readonly id: string;
  /** One for each evaluator, in their order. */
  readonly given: readonly Recorded[];
  /** Why they agreed on what they did. */
  readonly note: string;
}

/**
 * What two to four evaluators gave apart from each other. It never counts; the answers that they
 * agree on do.
 */
export interface AgreementInputs {
  readonly evaluators: readonly string[];
  /** Every question of the catalogue, in the order of the sheet: most at stake first. */
  readonly questions: readonly AgreementQuestion[];
}

/** What each evaluator gave, in the same order for every question, by question id. */
export type GivenByQuestion = Readonly<Record<string, readonly Judged[]>>;

/** What an alpha means: below 0.667 low, below 0.8 fair, else good (Krippendorff's bounds). */
export const agreementWords = ["low", "fair", "good"] as const;

export type AgreementWord = (typeof agreementWords)[number];

/** The agreement on a set of units; a unit is one dimension of one question. */
export interface AgreementFigures {
  /** Units with levels from at least two evaluators. */
  readonly units: number;
  /** The share (0–1) of units with identical levels, six decimals; null without units. */
  readonly identical: number | null;
  /** The share of units whose levels are at most one apart, six decimals; null without units. */
  readonly withinOne: number | null;
  /**
   * Krippendorff's alpha with the ordinal metric, at most 1, three decimals; null where fewer than
   * two values vary.
   */
  readonly alpha: number | null;
  readonly word: AgreementWord | null;
}

/** How far the evaluators are apart on one question. */
export interface QuestionAgreement {
  readonly id: string;
  /** In the order of the evaluators. */
  readonly states: readonly QuestionState[];
  /** Highest minus lowest level; null with fewer than two levels. */
  readonly differences: Readonly<Record<Dimension, number | null>>;
  /** The largest of the differences; null without any. */
  readonly apart: number | null;
  /** In points, six decimals; null when the profile's weights are invalid. */
  readonly stake: number | null;
  /** Whether all gave the same in every judged field. */
  readonly isSame: boolean;
}

/** How many questions are how many levels apart, counting only questions that are not the same. */
export interface ApartCounts {
  readonly same: number;
  readonly one: number;
  readonly twoOrMore: number;
  /** Not the same, but not because of levels: marks, direct points, invalid or missing answers. */
  readonly other: number;
}

export interface Agreement {
  readonly all: AgreementFigures;
  readonly dimensions: Readonly<Record<Dimension, AgreementFigures>>;
  readonly counts: ApartCounts;
  /** Every question, most at stake first; equals that differ first, then in catalogue order. */
  readonly questions: readonly QuestionAgreement[];
}
