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

/** What a sheet is to all but its own cells, which its builder makes. */
export interface SheetModule {
  /** The fields of the inputs that are on it. */
  readonly fields: readonly (keyof Inputs)[];
  /** Whether it is read where only the result is wanted. */
  readonly isReadForResult: boolean;
  /** Whether a problem names it, and what people gave on it, when it is gone. */
  readonly isMissed: boolean;
  /**
   * Names on it, without "Kompass.", that no points come from: the result stands where they are gone.
   * One with a full stop at its end is of all that begin so.
   */
  readonly harmlessNames: readonly string[];
  /** Its table of numbered rows, which people may sort as they like; null where it has none. */
  readonly numbered: NumberedTable | null;
  /** The defined names that lead to it, its home left out. */
  readonly names: (context: PlanContext) => readonly NamePlan[];
  readonly read: (found: FoundInputs) => SheetRead<Partial<Inputs>>;
}

export interface NumberedTable {
  readonly columns: readonly string[];
  readonly rows: (layout: Layout) => number;
}

/** A sheet from which just those fields are read. */
export interface SheetWith<Field extends keyof Inputs> extends SheetModule {
  readonly fields: readonly Field[];
  readonly read: (found: FoundInputs) => SheetRead<Pick<Inputs, Field>>;
}

/** A workbook, and what has to be known of it before the rest can be read. */
export interface FoundInputs {
  readonly workbook: FoundWorkbook;
  readonly language: Language;
  readonly catalogue: Catalogue;
  /** What holds where the sheet Method is gone; null where it is there. */
  readonly standard: Profile | null;
}

export interface SheetRead<Given> {
  readonly inputs: Given;
  readonly problems: readonly Problem[];
  /** Where its tables are, by name; null where one is not to be found. */
  readonly tables?: Readonly<Record<string, TablePlace | null>>;
  /** How many rows they were made with; 0 where nothing says it. */
  readonly capacity?: Partial<Capacity>;
  /** Where each question's row is, by id. */
  readonly rows?: ReadonlyMap<string, QuestionRow>;
}

/** A sheet on which people give nothing. */
export const nothingGiven = {
  fields: [],
  isMissed: false,
  harmlessNames: [],
  numbered: null,
  read: () => ({ inputs: {}, problems: [] }),
} satisfies Partial<SheetModule>;
