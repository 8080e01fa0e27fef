import type { NameState, SheetState, WorkbookState } from "./state";

/** The part of a workbook that finds sheets and defined names. */
export interface LookUp {
  readonly state: WorkbookState;
  /** Finds a sheet by name, ignoring case, or by id; null if there is none. */
  findSheet(nameOrId: string): SheetState | null;
  /**
   * Resolves a name like a formula on that sheet: the sheet's own names first, then the workbook's.
   */
  findName(name: string, sheet: string | null): NameState | null;
}
