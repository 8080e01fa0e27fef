import type { Outcome, Problem } from "../model/problem";
import type { RawCell } from "../model/rawCell";
import type { RawCellContent, RawName, RawRule, RawWorkbook } from "../model/rawWorkbook";
import type { TableGrowth } from "../model/tableGrowth";
import type { WorkbookPart } from "../model/workbookPart";
import type { WorkbookRepair } from "../model/workbookRepair";
import type { CalculatedValues, WorkbookPlan } from "../model/workbookPlan";

/** Reads a workbook from a file. Faults are values. */
export interface WorkbookReader {
  read(bytes: Uint8Array, options?: ReadOptions): Outcome<RawWorkbook>;
}

/** A workbook in a file. Faults of writing are exceptions: they are ours. */
export interface WorkbookFilePort extends WorkbookReader {
  write(plan: WorkbookPlan, values: CalculatedValues): Uint8Array;
}

/** What a reader may leave out, for whoever reads hundreds of files for a few cells each. */
export interface ReadOptions {
  /** Names of sheets whose cells are not needed; that they are whole is checked all the same. */
  readonly withoutSheets?: (names: readonly RawName[]) => ReadonlySet<string>;
  /** Values only: every formula is null. */
  readonly withoutFormulas?: boolean;
}

/** The spreadsheet calculator's own file, which each platform loads in its way. */
export interface CalculatorPort {
  loadWasm(): Promise<Uint8Array<ArrayBuffer>>;
}

/** What a workbook holds before ours comes into it. */
export interface Survey {
  /** Names of its sheets, in order. */
  readonly sheets: readonly string[];
  /** A Kompassbok stands in it already. */
  readonly hasOurs: boolean;
  /** No sheets can be made: the workbook is read-only, or its structure is protected. */
  readonly isLocked: boolean;
  /** No cell can be changed. */
  readonly isReadOnly: boolean;
}

/** Which sheet a long task has come to; `done` of `count` requests are behind it. */
export interface Progress {
  readonly sheet: string;
  readonly done: number;
  readonly count: number;
}

export interface RenderOptions {
  /** By sheet key, for those that are not to have the plan's name. */
  readonly sheetNames?: Readonly<Record<string, string>>;
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at between sheets. */
  readonly signal?: { readonly aborted: boolean };
}

/** One cell, as it is to be, and as the person who changes it saw it. */
export interface CellWrite {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly value: RawCell;
  readonly before: RawCell;
  /** The cell is formatted as text. */
  readonly isText: boolean;
}

/** A cell that says whether a row or a column is still the right one. */
export interface CellGuard {
  readonly sheet: string;
  readonly cell: string;
  /** What must still be in it. */
  readonly value: RawCell;
  /** Given where a formula, without "=", says it rather than the value. */
  readonly formula?: string;
}

/** Cells of one row that are written together. */
export interface RowWrite<Cell extends CellWrite = CellWrite> {
  readonly cells: readonly Cell[];
  /** The row is known by this cell; null where only `headers` say where the cells are. */
  readonly key: CellGuard | null;
  /** Their columns are known by these cells, each above those of its own column. */
  readonly headers: readonly CellGuard[];
  /** Where someone else has changed one of the cells, none of them is written. */
  readonly isWhole: boolean;
}

/** A cell that someone else changed meanwhile: theirs stays, ours is not written. */
export interface WriteConflict {
  readonly write: CellWrite;
  readonly theirs: RawCell;
}

/** What a write came to. */
export interface Written {
  readonly conflicts: readonly WriteConflict[];
  /**
   * Why what others wrote is not back in its cells yet. Unless it is empty, nothing counts as saved;
   * every later request puts their values back first.
   */
  readonly owed: readonly Problem[];
}

/** A rectangle of a sheet, by the sheet's name or Excel's id of it. */
export interface RangePlace {
  readonly sheet: string;
  /** A1 range. */
  readonly range: string;
}

/** What stands in a rectangle now: by A1 address, blank cells absent. */
export interface RangeContents extends RangePlace {
  readonly cells: ReadonlyMap<string, RawCellContent>;
}

/** What was changed; `isOwn` when by this person, in the grid or by this pane. */
export interface WorkbookChange {
  /** Excel's id of the sheet; null when the sheets themselves changed. */
  readonly sheet: string | null;
  readonly range: string | null;
  /** Rows, columns, cells or sheets came or went, rather than contents. */
  readonly isStructural: boolean;
  readonly isOwn: boolean;
}

export interface WorkbookListener {
  /** Changes of a short while together. */
  changed(changes: readonly WorkbookChange[]): void;
  selected(place: { readonly sheet: string; readonly cell: string }): void;
}

/** The workbook that is open in Excel. Faults are values, each in words for the person. */
export interface LiveWorkbookPort {
  survey(): Promise<Outcome<Survey>>;
  /**
   * Adds the plan's sheets, whole or not at all; nothing else in the workbook is touched. The problems of
   * success are parts that Excel refused and the workbook can be used without (`madeWithout`).
   */
  render(plan: WorkbookPlan, options?: RenderOptions): Promise<Outcome<null>>;
  /** All sheets that carry our names; the keys of areas save a request where they are right. */
  read(sheetKeys: readonly string[]): Promise<Outcome<RawWorkbook>>;
  /** Some rectangles of it again; the contents bear the sheets' names. */
  readRanges(places: readonly RangePlace[]): Promise<Outcome<readonly RangeContents[]>>;
  /**
   * Writes cells that are as the person saw them. Where a row or column has moved it fails (`rowMoved`,
   * `cellMoved`, `linesMoved`), and nothing stays written in the wrong place.
   */
  write(rows: readonly RowWrite[]): Promise<Outcome<Written>>;
  /** Whether something must still be put back; every request but `select` and `watch` does it first. */
  isOwing(): boolean;
  /** Puts it back now. */
  settle(): Promise<Outcome<null>>;
  /**
   * Tries again to add such parts to the plan's sheets that are there; `present` are their names, by key.
   */
  complete(
    plan: WorkbookPlan,
    present: ReadonlyMap<string, string>,
    parts: readonly WorkbookPart[],
  ): Promise<Outcome<null>>;
  /**
   * Makes missing sheets and writes again what the repair lists. `present` are the names of the
   * plan's sheets that are there, by key. The problems of success are as those of `render`.
   */
  repair(
    plan: WorkbookPlan,
    repair: WorkbookRepair,
    present: ReadonlyMap<string, string>,
  ): Promise<Outcome<null>>;
  /** Takes sheets of ours out again, by key, with the names that lead to them. */
  removeSheets(keys: readonly string[]): Promise<Outcome<null>>;
  /** Inserts rows inside a table, with their formulas; whole or not at all. */
  grow(growth: TableGrowth): Promise<Outcome<null>>;
  /** The input rules of some ranges, each as it is now; in one request. */
  readRules(places: readonly RangePlace[]): Promise<Outcome<readonly (RawRule | null)[]>>;
  select(place: { readonly sheet: string; readonly cell: string }): Promise<Outcome<null>>;
  /** Tells of changes until the returned function is called. */
  watch(listener: WorkbookListener): Promise<Outcome<() => Promise<void>>>;
}
