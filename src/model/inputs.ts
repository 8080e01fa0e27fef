import type { Answers } from "./answers";
import type { Catalogue } from "./catalogue";
import type { Language } from "./language";
import type { Country } from "./measurement";
import type { Dimension, Level, Profile } from "./profile";
import type { RawCell } from "./rawCell";

/** The municipality that is evaluated. */
export interface Municipality {
  readonly name: string;
  readonly country: Country;
  /** Inhabitants; null when not given. */
  readonly population: number | null;
}

/** One evaluation of the municipality. */
export interface Round {
  readonly year: number;
  readonly evaluators: readonly string[];
}

/**
 * What stands in the cell of the own country, population or year where it is none: it is named, counts
 * as not given, and stays where it is.
 */
export type UnclearCells = Readonly<Partial<Record<"country" | "population" | "year", RawCell>>>;

/**
 * One measurement as it stands in the workbook: its cells in the order of the measurement columns,
 * valid or not, so that a row that people pasted is never lost.
 */
export type MeasurementRow = readonly RawCell[];

/** The comparison's filter, in the order of its cells. */
export const filterFields = ["group", "country", "version", "from", "to"] as const;

export type FilterField = (typeof filterFields)[number];

/**
 * Whom a person chose to compare with, as it stands in the cells, sound or not. Blank is the own
 * country and version, and any group and year; `anyOfThem` pools countries or versions.
 */
export type FilterInputs = Readonly<Record<FilterField, RawCell>>;

/** Stands for all countries or versions; the workbook shows a word instead. */
export const anyOfThem = "*";

export const blankFilter: FilterInputs = {
  group: null,
  country: null,
  version: null,
  from: null,
  to: null,
};

/** How many municipalities can be set beside the own one. */
export const besideCount = 3;

/** Names of municipalities to set beside the own one, as they stand in their cells. */
export type BesideInputs = readonly [RawCell, RawCell, RawCell];

export const noneBeside: BesideInputs = [null, null, null];

/** A finding that belongs to an area but to no single question. */
export interface FreeFinding {
  readonly areaKey: string;
  readonly kind: RawCell;
  readonly text: string;
}

/** A row of a plain table that people fill in (actions, interviews), cell by cell. */
export type TableRow = readonly RawCell[];

/** What the municipality's reviewer gave for an area. */
export interface SignOff {
  readonly reviewer: RawCell;
  readonly date: RawCell;
  readonly status: RawCell;
  /** The area's points at the time of signing. */
  readonly points: RawCell;
}

/** What an earlier round gave a question, as far as it was sound. Points are exact. */
export interface PreviousAnswer extends Readonly<Record<Dimension, Level | null>> {
  readonly notApplicable: boolean;
  readonly direct: number | null;
  /** Null where its state gave none. */
  readonly points: number | null;
  readonly cap: number;
}

/**
 * An earlier round of the municipality, as the workbook keeps it beside the present one: points as
 * they were reported then, and levels to start from, which never count. Its parts are those of the
 * present catalogue; a part that the earlier round did not have is absent.
 */
export interface PreviousInputs {
  readonly municipality: string;
  readonly year: number;
  readonly catalogueId: string;
  readonly catalogueVersion: string;
  /** What its numbers are, when they are not an evaluation; else "". */
  readonly label: string;
  readonly total: number | null;
  /** By area key. */
  readonly areas: Readonly<Record<string, number>>;
  /** By criterion id. */
  readonly criteria: Readonly<Record<string, number>>;
  /** By question id. */
  readonly questions: Readonly<Record<string, PreviousAnswer>>;
}

/** Everything that people gave: enough to make the whole workbook again. */
export interface Inputs {
  readonly language: Language;
  readonly municipality: Municipality;
  readonly round: Round;
  /** Absent where all is clear. */
  readonly unclear?: UnclearCells;
  readonly catalogue: Catalogue;
  readonly profile: Profile;
  readonly answers: Answers;
  readonly measurements: readonly MeasurementRow[];
  readonly filter: FilterInputs;
  readonly beside: BesideInputs;
  /** The earlier round that was brought in; null where none was. */
  readonly previous: PreviousInputs | null;
  readonly freeFindings: readonly FreeFinding[];
  readonly actions: readonly TableRow[];
  readonly interviews: readonly TableRow[];
  /** By area key. */
  readonly signOffs: Readonly<Record<string, SignOff>>;
  /** What the numbers are, when they are not an evaluation ("reconstructed example …"); else "". */
  readonly label: string;
}
