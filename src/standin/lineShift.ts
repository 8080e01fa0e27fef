import { columnLetters, columnNumber, maxColumns, maxRows, type CellRange } from "../workbook/a1";

/** Whole rows or columns that come or go on a sheet. */
export interface LineShift {
  /** Key of the sheet. */
  readonly sheet: string;
  readonly axis: "row" | "column";
  readonly first: number;
  readonly count: number;
  readonly isInsertion: boolean;
}

/** Where a line is afterwards; null when it is deleted. */
export function shiftedLine(line: number, { first, count, isInsertion }: LineShift): number | null {
  if (line < first) return line;
  if (isInsertion) return line + count;
  return line < first + count ? null : line - count;
}

/** What becomes of a range: it grows with lines inserted inside it; null when all of it is deleted. */
export function shiftedRange(range: CellRange, shift: LineShift): CellRange | null {
  const isRow = shift.axis === "row";
  const [start, end] = isRow ? [range.top, range.bottom] : [range.left, range.right];
  const last = isRow ? maxRows : maxColumns;
  if (start === 1 && end === last) return range;
  const first = shiftedLine(start, shift) ?? shift.first;
  const afterwards = shiftedLine(end, shift) ?? shift.first - 1;
  if (afterwards < first) return null;
  const to = Math.min(afterwards, last);
  return isRow ? { ...range, top: first, bottom: to } : { ...range, left: first, right: to };
}

const cornerSource = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const piece = new RegExp(
  String.raw`"(?:[^"]|"")*"|#[A-Z/0]+[!?]?|(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<start>${cornerSource})(?::(?<end>${cornerSource}))?(?![\p{L}\p{N}_.(])|[\p{L}_\\][\p{L}\p{N}_.\\]*[(!]?|[\d.]\w*|'(?:[^']|'')+'`,
  "giu",
);

/** The formula's text (with sheet keys) on the sheet `home` afterwards; what is gone is #REF!. */
export function shiftedFormula(formula: string, home: string, shift: LineShift): string {
  return formula.replace(piece, (...found: unknown[]) => {
    const text = String(found[0]);
    const { sheet, start, end } = found.at(-1) as Partial<Record<string, string>>;
    if (start === undefined || (sheet?.slice(0, -1) ?? home) !== shift.sheet) return text;
    const [first, last] = [cornerOf(start), cornerOf(end ?? start)];
    const range = shiftedRange(
      {
        top: Math.min(first.row, last.row),
        left: Math.min(first.column, last.column),
        bottom: Math.max(first.row, last.row),
        right: Math.max(first.column, last.column),
      },
      shift,
    );
    if (!range) return "#REF!";
    const from = print(range.top, range.left, start);
    return `${sheet ?? ""}${end === undefined ? from : `${from}:${print(range.bottom, range.right, end)}`}`;
  });
}

function cornerOf(text: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(text) ?? [];
  return { row: Number(digits), column: columnNumber(letters) };
}

/** The address with the dollar signs that the corner had. */
function print(row: number, column: number, corner: string): string {
  const [columnSign, rowSign] = [corner.startsWith("$"), corner.includes("$", 1)];
  return `${columnSign ? "$" : ""}${columnLetters(column)}${rowSign ? "$" : ""}${row}`;
}
