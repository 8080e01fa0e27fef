import type { CellStyle, HighlightStyle, SheetPlan } from "../../model/workbookPlan";

/** What one sheet is rendered with. */
export interface SheetRendering {
  /** The sheet in Excel, by its id. */
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetPlan;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly highlightStyles: Readonly<Record<string, HighlightStyle>>;
  /** Formula text with the sheets' present names where the plan has their keys. */
  readonly named: (formula: string) => string;
  /** The present sheet of a key. */
  readonly sheetOf: (key: string) => Excel.Worksheet;
}

/** RRGGBB as Excel takes it. */
export function hex(color: string): string {
  return `#${color}`;
}
