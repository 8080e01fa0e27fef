import type { AgreementInputs } from "./agreement";
import type { Answers } from "./answers";
import type { Catalogue } from "./catalogue";
import type { Language } from "./language";
import type { Country } from "./measurement";
import type { PhaseInputs } from "./phase";
import type { Dimension, Level, Profile } from "./profile";
import type { RawCell } from "./rawCell";
import type { Accounts, SelfAssessment } from "./selfAssessment";
import type { Verdict } from "./verdict";

/** The municipality being evaluated. */
export interface Municipality {
  readonly name: string;
  readonly country: Country;
  /** Number of inhabitants; null when not given. */
  readonly population: number | null;
}

/** One evaluation of the municipality. */
export interface Round {
  readonly year: number;
  readonly evaluators: readonly string[];
}

/**
 * Raw values of the country, population and year cells that could not be read. They are reported,
 * count as missing, and stay in the workbook.
 */
export type UnclearCells = Readonly<Partial<Record<"country" | "population" | "year", RawCell>>>;

/**
 * The raw cells of one row in the measurement table, in column order. Invalid rows are kept, so
 * nothing that was pasted is lost.
 */
export type MeasurementRow = readonly RawCell[];

/** The fields of the comparison filter, in cell order. */
export const filterFields = ["group", "country", "version", "from", "to"] as const;

export type FilterField = (typeof filterFields)[number];

/**
 * The raw cells of the comparison filter, valid or not. Blank means the own country and version,
 * and any group and year; `anyOfThem` means all countries or versions.
 */
export type FilterInputs = Readonly<Record<FilterField, RawCell>>;

/** Means all countries or versions; the workbook shows a word instead. */
export const anyOfThem = "*";

export const blankFilter: FilterInputs = {
  group: null,
  country: null,
  version: null,
  from: null,
  to: null,
};

/** How many municipalities can be compared side by side with the own one. */
export const besideCount = 3;

/** The raw cells with the names of municipalities to compare side by side. */
export type BesideInputs = readonly [RawCell, RawCell, RawCell];

export const noneBeside: BesideInputs = [null, null, null];

/** A finding that belongs to an area, not to a question. */
export interface FreeFinding {
  readonly areaKey: string;
  readonly kind: RawCell;
  readonly text: string;
}

/** The raw cells of one row of a table that users fill in (actions, interviews, documents). */
export type TableRow = readonly RawCell[];

/** The raw cells of the municipality's fact check of an area. */
export interface FactCheck {
  readonly checkedBy: RawCell;
  readonly date: RawCell;
  /** A status, or the raw cell value when it is none. */
  readonly status: RawCell;
  /** The area's control number at the fact check. */
  readonly control: RawCell;
}

/** The valid part of a question's answer in an earlier evaluation. Points are exact. */
export interface PreviousAnswer extends Readonly<Record<Dimension, Level | null>> {
  readonly notApplicable: boolean;
  readonly direct: number | null;
  /** null when its state gave none. */
  readonly points: number | null;
  readonly cap: number;
}

/** An action of an earlier evaluation. */
export interface PreviousAction {
  /** Of a question or criterion; "" if none was given. */
  readonly id: string;
  /** What was to be done or, if that was blank, what it concerned. */
  readonly measure: string;
  readonly owner: string;
  /** A serial number, or whatever else its cell held as text; null if it was blank. */
  readonly deadline: number | string | null;
  /** A status, or whatever else its cell held. */
  readonly status: string;
}

/** The targets, in points, of an earlier evaluation. */
export interface PreviousTargets {
  readonly total: number | null;
  /** By area key. */
  readonly areas: Readonly<Record<string, number>>;
  /** By criterion id. */
  readonly criteria: Readonly<Record<string, number>>;
}

/**
 * An earlier evaluation of the municipality, stored in the workbook: its reported points, and
 * levels as a starting point that never count. Only parts that exist in the current catalogue are
 * kept.
 */
export interface PreviousInputs {
  readonly municipality: string;
  readonly year: number;
  readonly catalogueId: string;
  readonly catalogueVersion: string;
  /** Says what the numbers are if they are not an evaluation; otherwise "". */
  readonly label: string;
  readonly total: number | null;
  /** By area key. */
  readonly areas: Readonly<Record<string, number>>;
  /** By criterion id. */
  readonly criteria: Readonly<Record<string, number>>;
  /** By question id. */
  readonly questions: Readonly<Record<string, PreviousAnswer>>;
  readonly verdict: Verdict;
  readonly targets: PreviousTargets;
  /** At most as many as its sheet has rows for. */
  readonly actions: readonly PreviousAction[];
}

/** The raw cells with the targets, in points, by criterion id. */
export type Targets = Readonly<Record<string, RawCell>>;

/** Everything that users entered: enough to rebuild the whole workbook. */
export interface Inputs {
  readonly language: Language;
  readonly municipality: Municipality;
  readonly round: Round;
  readonly phase: PhaseInputs;
  /** Absent when all three are readable. */
  readonly unclear?: UnclearCells;
  readonly catalogue: Catalogue;
  readonly profile: Profile;
  readonly answers: Answers;
  readonly verdict: Verdict;
  readonly measurements: readonly MeasurementRow[];
  readonly filter: FilterInputs;
  readonly beside: BesideInputs;
  /** The imported earlier evaluation, or null. */
  readonly previous: PreviousInputs | null;
  /** What the evaluators gave before they agreed, or null. */
  readonly agreement: AgreementInputs | null;
  /** The imported self-assessment, or null. */
  readonly selfAssessment: SelfAssessment | null;
  /**
   * The municipality's own accounts; null unless the workbook is a self-assessment, which is no
   * evaluation.
   */
  readonly accounts: Accounts | null;
  readonly freeFindings: readonly FreeFinding[];
  readonly targets: Targets;
  readonly actions: readonly TableRow[];
  /** The raw cell with the day on which the actions' lateness is judged. */
  readonly actionsAsOf: RawCell;
  readonly interviews: readonly TableRow[];
  readonly documents: readonly TableRow[];
  /** By area key. */
  readonly factChecks: Readonly<Record<string, FactCheck>>;
  /**
   * Says what the numbers are if they are not an evaluation ("reconstructed example …"); otherwise
   * "".
   */
  readonly label: string;
}
