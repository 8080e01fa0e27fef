import type { Outcome, Problem } from "../model/problem";
import type { RawCell } from "../model/rawCell";
import type { RawCellContent, RawName, RawRule, RawWorkbook } from "../model/rawWorkbook";
import type { TableGrowth } from "../model/tableGrowth";
import type { WorkbookPart } from "../model/workbookPart";
import type { WorkbookRepair } from "../model/workbookRepair";
import type { CalculatedValues, WorkbookPlan } from "../model/workbookPlan";

/** Reads a workbook file. Errors are values. */
export interface WorkbookReader {
  read(bytes: Uint8Array, options?: ReadOptions): Outcome<RawWorkbook>;
}

/** Reads and writes workbook files. Errors while writing are bugs, so they are exceptions. */
export interface WorkbookFilePort extends WorkbookReader {
  write(plan: WorkbookPlan, values: CalculatedValues): Uint8Array;
}

/** What a reader may skip, for callers that need a few cells from hundreds of files. */
export interface ReadOptions {
  /** Names of sheets whose cells are not needed. They are still checked for completeness. */
  readonly withoutSheets?: (names: readonly RawName[]) => ReadonlySet<string>;
  /** Values only: every formula is null. */
  readonly withoutFormulas?: boolean;
}

/** Loads the spreadsheet calculator's wasm file, which each platform does differently. */
export interface CalculatorPort {
  loadWasm(): Promise<Uint8Array<ArrayBuffer>>;
}

/** What a workbook contains before our sheets are added. */
export interface Survey {
  /** Sheet names, in order. */
  readonly sheets: readonly string[];
  /** True if it already contains a Kompassbok. */
  readonly hasOurs: boolean;
  /** True if sheets cannot be added: the workbook is read-only, or its structure is protected. */
  readonly isLocked: boolean;
  /** True if no cell can be changed. */
  readonly isReadOnly: boolean;
}

/** The sheet that a long task is working on; `done` of `count` requests are finished. */
export interface Progress {
  readonly sheet: string;
  readonly done: number;
  readonly count: number;
}

export interface RenderOptions {
  /** Sheet names that differ from the plan's, by sheet key. */
  readonly sheetNames?: Readonly<Record<string, string>>;
  readonly onProgress?: (progress: Progress) => void;
  /** Checked between sheets. */
  readonly signal?: { readonly aborted: boolean };
}

/** One cell to write, with the value that the user saw before. */
export interface CellWrite {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly value: RawCell;
  readonly before: RawCell;
  /** The cell is formatted as text. */
  readonly isText: boolean;
}

/** A cell that shows whether a row or column is still where it was. */
export interface CellGuard {
  readonly sheet: string;
  readonly cell: string;
  /** The value that it must still hold. */
  readonly value: RawCell;
  /** The formula to compare instead of the value, without "=". */
  readonly formula?: string;
}

/** Cells of one row that are written together. */
export interface RowWrite<Cell extends CellWrite = CellWrite> {
  readonly cells: readonly Cell[];
  /** The cell that identifies the row; null if `headers` alone identify the cells. */
  readonly key: CellGuard | null;
  /** The cells that identify the columns, each above those of its column. */
  readonly headers: readonly CellGuard[];
  /** If true, nothing is written when someone else has changed one of the cells. */
  readonly isWhole: boolean;
}

/** A cell that someone else changed in the meantime: theirs stays, ours is not written. */
export interface WriteConflict {
  readonly write: CellWrite;
  readonly theirs: RawCell;
}

/** The result of a write. */
export interface Written {
  readonly conflicts: readonly WriteConflict[];
  /**
   * Why overwritten values of others are not restored yet. Unless this is empty, nothing counts as
   * saved; every later request restores them first.
   */
  readonly owed: readonly Problem[];
}

/** A rectangle on a sheet, given by the sheet's name or Excel's id. */
export interface RangePlace {
  readonly sheet: string;
  /** A1 range. */
  readonly range: string;
}

/** The current contents of a rectangle: by A1 address, without blank cells. */
export interface RangeContents extends RangePlace {
  readonly cells: ReadonlyMap<string, RawCellContent>;
}

/**
 * A change in the workbook. `isOwn` is true for the user's own changes, in the grid or through this
 * pane.
 */
export interface WorkbookChange {
  /** Excel's sheet id; null when sheets were added, deleted or renamed. */
  readonly sheet: string | null;
  readonly range: string | null;
  /** True if rows, columns, cells or sheets were inserted or deleted. */
  readonly isStructural: boolean;
  readonly isOwn: boolean;
}

export interface WorkbookListener {
  /** Called with the changes of a short period. */
  changed(changes: readonly WorkbookChange[]): void;
  selected(place: { readonly sheet: string; readonly cell: string }): void;
}

/** The workbook open in Excel. Errors are values with a message for the user. */
export interface LiveWorkbookPort {
  survey(): Promise<Outcome<Survey>>;
  /**
   * Adds the plan's sheets, all or none, and touches nothing else. A success carries problems for
   * optional parts that Excel refused (`madeWithout`).
   */
  render(plan: WorkbookPlan, options?: RenderOptions): Promise<Outcome<null>>;
  /**
   * Reads every Kompassbok sheet. Correct `sheetKeys` save one request; wrong ones only cost it.
   */
  read(sheetKeys: readonly string[]): Promise<Outcome<RawWorkbook>>;
  /** Reads some rectangles; the results carry sheet names. */
  readRanges(places: readonly RangePlace[]): Promise<Outcome<readonly RangeContents[]>>;
  /**
   * Writes cells that still hold what the user saw. Fails if a row or column has moved (`rowMoved`,
   * `cellMoved`, `linesMoved`); nothing stays written in the wrong place.
   */
  write(rows: readonly RowWrite[]): Promise<Outcome<Written>>;
  /**
   * True if overwritten values still have to be restored; every request except `select` and `watch`
   * does that first.
   */
  isOwing(): boolean;
  /** Restores them now. */
  settle(): Promise<Outcome<null>>;
  /** Retries optional parts on the plan's sheets that exist; `present` maps their keys to names. */
  complete(
    plan: WorkbookPlan,
    present: ReadonlyMap<string, string>,
    parts: readonly WorkbookPart[],
  ): Promise<Outcome<null>>;
  /**
   * Recreates missing sheets and writes what the repair lists. `present` maps the keys of the
   * plan's existing sheets to names. A success carries problems as in `render`.
   */
  repair(
    plan: WorkbookPlan,
    repair: WorkbookRepair,
    present: ReadonlyMap<string, string>,
  ): Promise<Outcome<null>>;
  /** Deletes Kompassbok sheets by key, with the names that refer to them. */
  removeSheets(keys: readonly string[]): Promise<Outcome<null>>;
  /** Inserts rows with formulas inside a table, all or none. */
  grow(growth: TableGrowth): Promise<Outcome<null>>;
  /** Reads the input rule of each range, in one request. */
  readRules(places: readonly RangePlace[]): Promise<Outcome<readonly (RawRule | null)[]>>;
  select(place: { readonly sheet: string; readonly cell: string }): Promise<Outcome<null>>;
  /** Reports changes until the returned function is called. */
  watch(listener: WorkbookListener): Promise<Outcome<() => Promise<void>>>;
}
