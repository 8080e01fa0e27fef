import type { CellValue } from "./value";
import type { CellRange } from "./address";
import type { CellFormat } from "./cellFormat";
import type { ChartState } from "./chartState";

/**
 * The workbook behind the stand-in as plain data, close to the plan's. Rows and columns are 1-based.
 * Formula texts carry sheet *keys* where Excel has names (`sheet_3!A1`), so that a sheet can be
 * renamed without touching them; people are given the names that hold at that moment.
 */
export interface WorkbookState {
  readonly sheets: SheetState[];
  readonly names: NameState[];
  readonly styles: Map<string, StyleState>;
  readonly properties: Record<PropertyName, string>;
  /** Of its structure: sheets cannot be added, deleted, renamed, moved or hidden. */
  protection: ProtectionState | null;
  activeSheet: string;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
}

export type PropertyName =
  "title" | "subject" | "author" | "comments" | "company" | "category" | "keywords" | "manager";

export interface SheetState {
  /** In formula texts. */
  readonly key: string;
  /** As Office.js has it; stays when the sheet is renamed. */
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
  /** Of whole columns and rows, for cells that have no record. */
  readonly columnLooks: Map<number, CellLook>;
  readonly rowLooks: Map<number, CellLook>;
  /** In points; 0 for hidden. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, RowHeight>;
  frozen: CellRange | null;
  /** Later ones win where they overlap: setting one removes the range from those before. */
  readonly validations: ValidationState[];
  /** The first has the first say. */
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

/** Nothing, a value, or a formula without "=". */
export type Content = CellValue | FormulaContent;

export interface FormulaContent {
  readonly formula: string;
}

export function isFormula(content: Content): content is FormulaContent {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** A named style, and what was set on the cell itself. */
export interface CellLook {
  readonly style: string;
  readonly own: Partial<CellFormat>;
}

export interface StyleState {
  readonly name: string;
  readonly isBuiltIn: boolean;
  format: CellFormat;
}

/** Height in points, or null where Excel fits it to the content; `isFitted` when asked to. */
export interface RowHeight {
  readonly height: number | null;
  readonly isFitted: boolean;
}

export interface NameState {
  readonly name: string;
  /** Key of its sheet; null for the workbook. */
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
  /** "#RRGGBB", "" where nothing was set. */
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
  /** Rows before which a new page starts. */
  breaksBefore: number[];
}

export type MarginName = "left" | "right" | "top" | "bottom" | "header" | "footer";

export type HeaderFooterName =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";
