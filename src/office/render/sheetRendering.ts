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

/**
 * A range for this request only: Excel is not asked to keep it, which would take a request more to
 * let go of it again.
 */
export function rangeOf(sheet: Excel.Worksheet, address: string): Excel.Range {
  const range = sheet.getRange(address);
  range.untrack();
  return range;
}

/** RRGGBB as Excel takes it. */
export function hex(color: string): string {
  return `#${color}`;
}
