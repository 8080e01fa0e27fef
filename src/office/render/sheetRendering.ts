import type { CellStyle, HighlightStyle, SheetPlan } from "../../model/workbookPlan";

/** Everything needed to render one sheet. */
export interface SheetRendering {
  /** The sheet in Excel, looked up by id. */
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetPlan;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly highlightStyles: Readonly<Record<string, HighlightStyle>>;
  /** Replaces sheet keys in a formula with current sheet names. */
  readonly named: (formula: string) => string;
  /** The current sheet of a key. */
  readonly sheetOf: (key: string) => Excel.Worksheet;
}

export function hex(color: string): string {
  return `#${color}`;
}
