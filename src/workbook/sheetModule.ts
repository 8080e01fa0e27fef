import type { Catalogue } from "../model/catalogue";
import type { Inputs } from "../model/inputs";
import type { Language } from "../model/language";
import type { Problem } from "../model/problem";
import type { Profile } from "../model/profile";
import type { NamePlan } from "../model/workbookPlan";
import type { Capacity } from "./capacity";
import type { PlanContext } from "./context";
import type { Layout } from "./layout";
import type { FoundWorkbook } from "./reading/foundWorkbook";
import type { TablePlace } from "./reading/tables";
import type { QuestionRow } from "./sheets/areas/readAnswers";

/** Everything about a sheet except its cells, which its builder makes. */
export interface SheetModule {
  /** The input fields that the sheet holds. */
  readonly fields: readonly (keyof Inputs)[];
  /** Whether to read it when only the result is needed. */
  readonly isReadForResult: boolean;
  /** Whether to report it, with the input it held, when it is missing. */
  readonly isMissed: boolean;
  /**
   * Names on it (without "Kompass.") that the result does not depend on, so they may be missing. A
   * trailing full stop makes it a prefix.
   */
  readonly harmlessNames: readonly string[];
  /** Its table of numbered rows, which users may sort; null if it has none. */
  readonly numbered: NumberedTable | null;
  /** Its defined names, except the one for the sheet itself. */
  readonly names: (context: PlanContext) => readonly NamePlan[];
  readonly read: (found: FoundInputs) => SheetRead<Partial<Inputs>>;
}

/** The columns and the number of rows of a table whose first column numbers its rows. */
export interface NumberedTable {
  readonly columns: readonly string[];
  readonly rows: (layout: Layout) => number;
}

/** A sheet that reads exactly these fields. */
export interface SheetWith<Field extends keyof Inputs> extends SheetModule {
  readonly fields: readonly Field[];
  readonly read: (found: FoundInputs) => SheetRead<Pick<Inputs, Field>>;
}

/** A workbook, with everything needed before the rest can be read. */
export interface FoundInputs {
  readonly workbook: FoundWorkbook;
  readonly language: Language;
  readonly catalogue: Catalogue;
  /** The standard profile if the sheet Method is missing; otherwise null. */
  readonly standard: Profile | null;
}

/** The result of reading a sheet. */
export interface SheetRead<Given> {
  readonly inputs: Given;
  readonly problems: readonly Problem[];
  /** The places of its tables by name; null for a table that was not found. */
  readonly tables?: Readonly<Record<string, TablePlace | null>>;
  /** How many rows its tables were built with; 0 if unknown. */
  readonly capacity?: Partial<Capacity>;
  /** The place of each question's row, by question id. */
  readonly rows?: ReadonlyMap<string, QuestionRow>;
}

/** The defaults for a sheet without user input. */
export const nothingGiven = {
  fields: [],
  isMissed: false,
  harmlessNames: [],
  numbered: null,
  read: () => ({ inputs: {}, problems: [] }),
} satisfies Partial<SheetModule>;
