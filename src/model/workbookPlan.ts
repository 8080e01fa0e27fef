import type { Language } from "./language";
import type { RawCell } from "./rawCell";

/**
 * The whole workbook as plain JSON, rendered both by Excel and by the file writer. Rows and columns
 * are 1-based. Formulas, rules, names and charts refer to sheets by key (`area_democracy!K20`); a
 * renderer replaces keys with the current sheet names.
 */
export interface WorkbookPlan {
  readonly layoutVersion: number;
  readonly language: Language;
  readonly properties: WorkbookProperties;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly highlightStyles: Readonly<Record<string, HighlightStyle>>;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

export interface WorkbookProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly description: string;
}

export interface SheetPlan {
  readonly key: string;
  readonly name: string;
  /** RRGGBB. */
  readonly tabColor: string;
  readonly blocks: readonly Block[];
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  /** Frozen rows and columns; 0 for none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rules: readonly InputRule[];
  readonly highlights: readonly Highlight[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  /** Every sheet is protected without a password; formula cells are locked, inputs are not. */
  readonly isProtected: boolean;
  readonly print: PrintPlan;
}

/**
 * A rectangle of cells with its upper left corner at `row`, `column`; null leaves a cell untouched.
 */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (PlanCell | null)[])[];
}

/** A fixed value, a formula (en-US, without "="), or an input for users. */
export type PlanCell =
  | { readonly kind: "value"; readonly value: RawCell; readonly style: string }
  | { readonly kind: "formula"; readonly formula: string; readonly style: string }
  | { readonly kind: "input"; readonly value: RawCell; readonly style: string };

export interface CellStyle {
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** RRGGBB. */
  readonly color: string;
  /** RRGGBB, or null for none. */
  readonly fill: string | null;
  /**
   * A thin line left, right and below (`box`), or only below (`bottom`). The line above comes from
   * the cell above or the edge of a header.
   */
  readonly border: "none" | "box" | "bottom";
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly locked: boolean;
}

export interface HighlightStyle {
  readonly color: string;
  readonly fill: string | null;
  readonly bold: boolean;
}

/** Width in characters of the workbook's default font. */
export interface ColumnPlan {
  readonly column: number;
  readonly width: number;
}

/** Height in points. A row that `grows` is fitted to its content as users type. */
export interface RowPlan {
  readonly row: number;
  readonly height: number;
  readonly grows: boolean;
}

/** Excel's data validation. Texts respect Excel's limits; blank is always allowed. */
export interface InputRule {
  /** A1 range without sheet. */
  readonly range: string;
  readonly allow:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "decimal" | "whole" | "date"; readonly min: string; readonly max: string }
    | { readonly kind: "textLength"; readonly max: number };
  readonly error: { readonly title: string; readonly text: string };
  readonly prompt: { readonly title: string; readonly text: string } | null;
}

/** A conditional format with a formula relative to the range's first cell. */
export interface Highlight {
  readonly range: string;
  readonly formula: string;
  readonly style: string;
}

export interface TablePlan {
  readonly name: string;
  readonly range: string;
  readonly style: string;
  readonly filter: boolean;
}

export type ChartKind = "radar" | "bar" | "column" | "line";

/** Replaces the sheet key in references to a deleted sheet. */
export const goneSheet = "#REF";

/** A chart; its data is a block of cells with a header row and a first column of labels. */
export interface ChartPlan {
  readonly key: string;
  readonly kind: ChartKind;
  /** The cell with the title, which updates with the workbook; null for no title. */
  readonly title: { readonly sheet: string; readonly cell: string } | null;
  /** Describes the chart to people who cannot see it. */
  readonly alternativeText: string;
  readonly data: { readonly sheet: string; readonly range: string };
  readonly series: readonly ChartSeriesPlan[];
  /** Upper left corner (1-based cell) and size in points. */
  readonly at: {
    readonly row: number;
    readonly column: number;
    readonly width: number;
    readonly height: number;
  };
  readonly axis: { readonly min: number | null; readonly max: number | null };
  readonly overlap: number;
  readonly gapWidth: number;
  readonly showValues: boolean;
}

export interface ChartSeriesPlan {
  /** Column within the block: 1 is the first after the labels. */
  readonly column: number;
  /** RRGGBB. */
  readonly color: string;
  readonly line: "solid" | "dashed" | "none";
  /** Distinguishes lines and radars without relying on colour; null for bars. */
  readonly marker: ChartMarker | null;
}

export type ChartMarker = "circle" | "square" | "diamond" | "triangle";

export interface PrintPlan {
  /** A1 range. */
  readonly area: string;
  /** First and last row repeated on every page. */
  readonly titleRows: readonly [number, number] | null;
  readonly orientation: "landscape" | "portrait";
  /** `left` and `center` are text; in `right` &P is the page and &N the number of pages. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** A new page starts before each of these rows. */
  readonly breaksBefore: readonly number[];
}

/** A defined name of the workbook, or of one sheet. */
export interface NamePlan {
  readonly name: string;
  readonly sheet: string | null;
  readonly refersTo: string;
}

/** Calculated values by sheet key, then A1 address; formula cells only. */
export type CalculatedValues = Readonly<Record<string, Readonly<Record<string, RawCell>>>>;
