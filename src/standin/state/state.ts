import type { CellValue } from "./value";
import type { CellRange } from "./address";
import type { CellFormat } from "./cellFormat";
import type { ChartState } from "./chartState";

/**
 * The workbook as plain data. Rows and columns are 1-based. Formulas contain sheet *keys* instead
 * of names (`sheet_3!A1`), so renaming a sheet changes no formula; people see the current names.
 */
export interface WorkbookState {
  readonly sheets: SheetState[];
  readonly names: NameState[];
  readonly styles: Map<string, StyleState>;
  readonly properties: Record<PropertyName, string>;
  /** Protection of the structure: sheets cannot be added, deleted, renamed, moved or hidden. */
  protection: ProtectionState | null;
  activeSheet: string;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
}

export type PropertyName =
  "title" | "subject" | "author" | "comments" | "company" | "category" | "keywords" | "manager";

export interface SheetState {
  /** Identifies the sheet in formulas. */
  readonly key: string;
  /** The id in Office.js; it survives renaming. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "#RRGGBB", or "" for none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** In characters. */
  standardWidth: number;
  /** By `placeKey`. */
  readonly cells: Map<number, CellState>;
  /** Looks of whole columns and rows, for cells without a record. */
  readonly columnLooks: Map<number, CellLook>;
  readonly rowLooks: Map<number, CellLook>;
  /** In points; 0 if hidden. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, RowHeight>;
  frozen: CellRange | null;
  /** Setting one removes its range from the earlier ones, so that they do not overlap. */
  readonly validations: ValidationState[];
  /** By priority, highest first. */
  readonly highlights: HighlightState[];
  readonly tables: TableState[];
  readonly charts: ChartState[];
  protection: ProtectionState | null;
  readonly page: PageState;
  selection: CellRange;
}

export interface CellState {
  content: Content;
  look: CellLook;
}

/** null, a value, or a formula without "=". */
export type Content = CellValue | FormulaContent;

export interface FormulaContent {
  readonly formula: string;
}

export function isFormula(content: Content): content is FormulaContent {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** A named style, and the format set on the cell itself. */
export interface CellLook {
  readonly style: string;
  readonly own: Partial<CellFormat>;
}

export interface StyleState {
  readonly name: string;
  readonly isBuiltIn: boolean;
  format: CellFormat;
}

/** Height in points, or null if Excel fits it to the content; `isFitted` if that was requested. */
export interface RowHeight {
  readonly height: number | null;
  readonly isFitted: boolean;
}

export interface NameState {
  readonly name: string;
  /** Key of the sheet that the name belongs to; null for the workbook. */
  readonly sheet: string | null;
  /** Without "=". */
  refersTo: string;
  comment: string;
  visible: boolean;
}

export interface ValidationState {
  range: CellRange;
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  errorAlert: ErrorAlert;
  prompt: Prompt;
}

export interface ErrorAlert {
  readonly message: string;
  readonly title: string;
  readonly style: "Stop" | "Warning" | "Information";
  readonly showAlert: boolean;
}

export interface Prompt {
  readonly message: string;
  readonly title: string;
  readonly showPrompt: boolean;
}

export interface HighlightState {
  readonly id: string;
  range: CellRange;
  formula: string;
  stopIfTrue: boolean;
  /** "#RRGGBB", or "" if not set. */
  readonly format: { color: string; bold: boolean | null; italic: boolean | null; fill: string };
}

export interface TableState {
  readonly id: string;
  name: string;
  range: CellRange;
  hasHeaders: boolean;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showTotals: boolean;
}

export interface ProtectionState {
  readonly password: string | null;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface PageState {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  printArea: CellRange | null;
  titleRows: readonly [number, number] | null;
  titleColumns: readonly [number, number] | null;
  zoom: Readonly<Record<string, number>>;
  /** In points. */
  readonly margins: Record<MarginName, number>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  blackAndWhite: boolean;
  readonly headersFooters: Record<HeaderFooterName, string>;
  /** Rows that start a new page. */
  breaksBefore: number[];
}

export type MarginName = "left" | "right" | "top" | "bottom" | "header" | "footer";

export type HeaderFooterName =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";
