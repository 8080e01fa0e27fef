import type { Answers } from "./answers";
import type { Assessment, QuestionState } from "./assessment";
import type { Own } from "./comparison";
import type { Catalogue } from "./catalogue";
import type { Municipality, Round } from "./inputs";

/** The own result and the year that it is of. */
export interface OwnRound extends Own {
  readonly year: number;
}

/** One municipality's rounds in order of time. */
export interface SeriesPoint {
  readonly year: number;
  readonly version: string;
  readonly total: number;
  readonly areas: Readonly<Record<string, number>>;
  /** It is the own result, as it is now. */
  readonly isOwn: boolean;
  /** The round before is of another version: totals are not fully comparable. */
  readonly isNewVersion: boolean;
  /** Total less that of the round before; null in the first round. */
  readonly change: number | null;
  /** Whether that is noise, of this round's total. */
  readonly isNoise: boolean | null;
}

/** What the comparison of rounds needs of one. */
export interface AssessedRound {
  readonly year: number;
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
}

/** An earlier round of the municipality, as its workbook has it. */
export interface PreviousRound extends AssessedRound {
  readonly municipality: Municipality;
  readonly round: Round;
  /** To show as a starting point; they count only when someone has confirmed them. */
  readonly answers: Answers;
  /** What the numbers are, when they are not an evaluation; else "". */
  readonly label: string;
}

/** Whether two rounds asked the same: of another version they may not have, of another catalogue not. */
export type CatalogueMatch = "same" | "otherVersion" | "otherCatalogue";

/** The points of both rounds; `before` is null where the earlier one has no such part, too. */
export interface RoundChange {
  readonly before: number | null;
  readonly now: number | null;
  /** Null where either is. */
  readonly change: number | null;
}

export interface QuestionChange extends RoundChange {
  readonly id: string;
  /** Null where the earlier round did not have the question. */
  readonly stateBefore: QuestionState | null;
  readonly capBefore: number | null;
  readonly cap: number;
}

export interface CriterionChange extends RoundChange {
  readonly id: string;
  readonly capBefore: number | null;
  readonly cap: number;
}

export interface AreaChange extends RoundChange {
  readonly key: string;
  readonly capBefore: number | null;
  readonly cap: number;
}

export interface TotalChange extends RoundChange {
  /** At most 5 % of the present total; null where there is no change to judge. */
  readonly isNoise: boolean | null;
}

/** Two rounds of one municipality. Points as reported: of questions exact, of criteria one decimal. */
export interface RoundComparison {
  readonly yearBefore: number;
  readonly year: number;
  readonly match: CatalogueMatch;
  readonly versionBefore: string;
  readonly version: string;
  readonly total: TotalChange;
  /** By key, in the present catalogue's order. */
  readonly areas: readonly AreaChange[];
  /** By id; without points before where the catalogues are not the same one. */
  readonly criteria: readonly CriterionChange[];
  readonly questions: readonly QuestionChange[];
  /** Ids that only the earlier round has. */
  readonly questionsGone: readonly string[];
  /** Ids that only the present round has. */
  readonly questionsNew: readonly string[];
}
