import type { CSSProperties } from "react";
import { cellText, isCellError, type RawCell } from "../model/rawCell";
import { decimalSign } from "../model/decimalSign";
import type { Language } from "../model/language";
import {
  type Book,
  type CellFormat,
  type HighlightFormat,
  isFormula,
  numberText,
  type SheetState,
  shownFormula,
} from "../standin";

/** Pixels per point at 100 % zoom. */
export const pixelsPerPoint = 4 / 3;

/** A cell as drawn in the grid. */
export interface CellView {
  readonly text: string;
  readonly box: CSSProperties;
  /** Text that does not fit overflows into blank cells to its right. */
  readonly spills: boolean;
}

const numberLike = /^-?[\d.,]+%?$/;

export function cellView(
  book: Book,
  sheet: SheetState,
  place: { readonly row: number; readonly column: number },
  highlight: HighlightFormat | undefined,
  language: Language,
): CellView {
  const { row, column } = place;
  const value = book.value(sheet, row, column);
  const format = book.format(sheet, row, column);
  const text = shownText(value, format.numberFormat, language);
  const align = alignment(value, format.horizontal);
  return {
    text,
    box: boxOf(format, align, highlight),
    spills: typeof value === "string" && !format.wrap && align === "left",
  };
}

function shownText(value: RawCell, numberFormat: string, language: Language): string {
  const text = numberText(value, numberFormat);
  const isNumber = typeof value === "number" && numberLike.test(text);
  return isNumber ? localNumber(text, language) : text;
}

/** The text to edit: the formula, or the full value. */
export function editedText(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  language: Language,
): string {
  const content = book.content(sheet, row, column);
  if (isFormula(content)) return String(shownFormula(book, content));
  const text = cellText(content);
  return typeof content === "number" ? localNumber(text, language) : text;
}

function localNumber(text: string, language: Language): string {
  const sign = decimalSign(language);
  return sign === "." ? text : text.replaceAll(",", "\u00a0").replace(".", sign);
}

/**
 * Converts typed text to English notation, which the host reads: a decimal comma becomes a point.
 */
export function readEntry(text: string, language: Language): string {
  const isDecimal = decimalSign(language) === "," && /^\s*-?\d+,\d+\s*(?:%\s*)?$/.test(text);
  return isDecimal ? text.replace(",", ".") : text;
}

type Align = "left" | "center" | "right";

function alignment(value: RawCell, horizontal: string): Align {
  const word = horizontal.toLowerCase();
  if (word === "left" || word === "center" || word === "right") return word;
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isCellError(value) ? "center" : "left";
}

const flex = { left: "flex-start", center: "center", right: "flex-end" } as const;
const verticals: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center" };
const sides = [
  ["EdgeTop", "borderTop"],
  ["EdgeBottom", "borderBottom"],
  ["EdgeLeft", "borderLeft"],
  ["EdgeRight", "borderRight"],
] as const;

function boxOf(format: CellFormat, align: Align, highlight?: HighlightFormat): CSSProperties {
  const color = firstSet(highlight?.color, format.color);
  const fill = firstSet(highlight?.fill, format.fill);
  const box: Record<string, string | number> = {
    justifyContent: flex[align],
    textAlign: align,
    alignItems: verticals[format.vertical] ?? "flex-end",
    fontSize: `${format.fontSize * pixelsPerPoint}px`,
    whiteSpace: format.wrap ? "pre-wrap" : "pre",
    color,
  };
  if (fill !== "") box.backgroundColor = fill;
  if (highlight?.bold ?? format.bold) box.fontWeight = 600;
  if (format.italic) box.fontStyle = "italic";
  if (format.indent > 0) box.paddingLeft = `${3 + format.indent * 9}px`;
  for (const [side, property] of sides) {
    const border = format.borders[side];
    if (border && border.style !== "None") box[property] = `1px solid ${border.color || "#000000"}`;
  }
  return box;
}

/** A highlight sets a colour, or leaves it "". */
function firstSet(own: string | undefined, other: string): string {
  return own === undefined || own === "" ? other : own;
}
