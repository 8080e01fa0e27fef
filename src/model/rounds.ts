import type { Answers } from "./answers";
import type { Assessment, QuestionState } from "./assessment";
import type { Own } from "./comparison";
import type { Catalogue } from "./catalogue";
import type { Municipality, Round, TableRow, Targets } from "./inputs";
import type { Verdict } from "./verdict";

/** The own result and its year. */
export interface OwnRound extends Own {
  readonly year: number;
}

/** One evaluation in a municipality's series, which is in chronological order. */
export interface SeriesPoint {
  readonly year: number;
  readonly version: string;
  readonly total: number;
  readonly areas: Readonly<Record<string, number>>;
  /** True for the own result in its current state. */
  readonly isOwn: boolean;
  /** True when the previous round used another version: the totals are not fully comparable. */
  readonly isNewVersion: boolean;
  /** Total minus the previous round's total; null in the first round. */
  readonly change: number | null;
  /** Whether the change is noise, judged by this round's total. */
  readonly isNoise: boolean | null;
}

/** What `compareRounds` needs from each round. */
export interface AssessedRound {
  readonly year: number;
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
}

/** An earlier round of the municipality, read from its workbook. */
export interface PreviousRound extends AssessedRound {
  readonly municipality: Municipality;
  readonly round: Round;
  /** Shown as a starting point; they count only once a user has confirmed them. */
  readonly answers: Answers;
  readonly verdict: Verdict;
  readonly targets: Targets;
  readonly actions: readonly TableRow[];
  /** Says what the numbers are if they are not an evaluation; otherwise "". */
  readonly label: string;
}

/**
 * Whether two rounds asked the same questions. Another version may differ; another catalogue does.
 */
export type CatalogueMatch = "same" | "otherVersion" | "otherCatalogue";

/** The points of both rounds; `before` is also null when the earlier round has no such part. */
export interface RoundChange {
  readonly before: number | null;
  readonly now: number | null;
  /** null when either is null. */
  readonly change: number | null;
}

export interface QuestionChange extends RoundChange {
  readonly id: string;
  /** null when the earlier round did not have the question. */
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
  /** Whether the change is at most 5 % of the current total; null without a change. */
  readonly isNoise: boolean | null;
}

/**
 * Two rounds of one municipality, in reported points: exact for questions, one decimal for
 * criteria.
 */
export interface RoundComparison {
  readonly yearBefore: number;
  readonly year: number;
  readonly match: CatalogueMatch;
  readonly versionBefore: string;
  readonly version: string;
  readonly total: TotalChange;
  /** By key, in the current catalogue's order. */
  readonly areas: readonly AreaChange[];
  /** By id; `before` is null unless the catalogues are the same. */
  readonly criteria: readonly CriterionChange[];
  readonly questions: readonly QuestionChange[];
  /** Ids that only the earlier round has. */
  readonly questionsGone: readonly string[];
  /** Ids that only the current round has. */
  readonly questionsNew: readonly string[];
}
