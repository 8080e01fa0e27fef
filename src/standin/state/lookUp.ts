import type { NameState, SheetState, WorkbookState } from "./state";

/** A workbook as far as names in formulas and requests lead to its parts. */
export interface LookUp {
  readonly state: WorkbookState;
  /** By name, in any capitals, or by id; null if there is none. */
  findSheet(nameOrId: string): SheetState | null;
  /** The name as a formula of that sheet sees it: the sheet's own first, then the workbook's. */
  findName(name: string, sheet: string | null): NameState | null;
}
