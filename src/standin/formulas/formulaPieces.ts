import {
  columnLetters,
  isOnSheet,
  parseAddress,
  rangeBetween,
  type CellPosition,
  type CellRange,
} from "../state/address";
import { nameFault } from "../state/nameRules";

/** A corner of a reference, and whether dollar signs fix its row and its column. */
export interface Corner extends CellPosition {
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A reference in a formula's text. */
export interface Reference {
  /** null if the formula names no sheet. */
  readonly sheet: string | null;
  /** The sheet as written, with "!"; "" if there is none. */
  readonly prefix: string;
  readonly start: Corner;
  /** null for a single cell. */
  readonly end: Corner | null;
  readonly text: string;
}

export interface PieceChanges {
  readonly reference?: (reference: Reference) => string;
  /** Called for defined names, TRUE and FALSE. */
  readonly name?: (name: string) => string;
}

const prefix = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const corner = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;

/**
 * Matches the parts of a formula, except operators. Strings and quoted names match as a whole, so
 * that nothing inside them does, and 1E5 does not match as the cell E5.
 */
const piece = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|#[A-Z/0]+[!?]?|(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?`,
    String.raw`(?<prefix>${prefix})?(?<start>${corner})(?::(?<end>${corner}))?(?![\p{L}\p{N}_.($])`,
    String.raw`(?<odd>${prefix}|'(?:[^']|'')+')`,
    String.raw`(?<word>[\p{L}_\\$][\p{L}\p{N}_.\\$]*)(?<call>\(?)`,
  ].join("|"),
  "giu",
);

type Groups = Partial<Record<"prefix" | "start" | "end" | "odd" | "word" | "call", string>>;

/** Replaces the references and names in a formula (without "="); the rest stays as written. */
export function mapPieces(formula: string, { reference, name }: PieceChanges): string {
  return formula.replace(piece, (...found: unknown[]) => {
    const text = String(found[0]);
    const groups = found.at(-1) as Groups;
    if (groups.word !== undefined) return groups.call === "" && name ? name(text) : text;
    const read = reference && readReference(text, groups);
    return read ? reference(read) : text;
  });
}

function readReference(text: string, { prefix = "", start, end }: Groups): Reference | null {
  const first = start === undefined ? null : parseCorner(start);
  const last = end === undefined ? null : parseCorner(end);
  if (!first || (end !== undefined && !last)) return null;
  return { sheet: prefix === "" ? null : sheetOf(prefix), prefix, start: first, end: last, text };
}

function parseCorner(text: string): Corner | null {
  const position = parseAddress(text);
  const [fixedRow, fixedColumn] = [text.includes("$", 1), text.startsWith("$")];
  return position && { ...position, fixedRow, fixedColumn };
}

/** The sheet's name in a prefix such as `key!` or `'1 Demokrati'!`. */
function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

export function rangeOf({ start, end }: Reference): CellRange {
  return rangeBetween(start, end ?? start);
}

/** The corner as written in a formula; #REF! if it is off the sheet. */
export function printCorner(corner: Corner): string {
  const { row, column, fixedRow, fixedColumn } = corner;
  if (!isOnSheet(corner)) return "#REF!";
  return `${fixedColumn ? "$" : ""}${columnLetters(column)}${fixedRow ? "$" : ""}${row}`;
}

/** The reference, if the formula is nothing else; otherwise null. */
export function loneReference(formula: string): Reference | null {
  const found: Reference[] = [];
  const reference = (each: Reference): string => {
    found.push(each);
    return "";
  };
  const rest = mapPieces(formula, { reference });
  return rest.trim() === "" && found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * Renames the sheets in a formula; `rename` returns the name as written, in apostrophes if needed.
 */
export function renameSheets(formula: string, rename: (sheet: string) => string): string {
  if (!formula.includes("!")) return formula;
  return mapPieces(formula, {
    reference: ({ sheet, prefix, text }) =>
      sheet === null ? text : `${rename(sheet)}!${text.slice(prefix.length)}`,
  });
}

/**
 * The formula as Excel copies it `rows` down and `columns` to the right: relative addresses move,
 * those with dollar signs stay.
 */
export function translateFormula(formula: string, rows: number, columns: number): string {
  const moved = (corner: Corner): string =>
    printCorner({
      ...corner,
      row: corner.fixedRow ? corner.row : corner.row + rows,
      column: corner.fixedColumn ? corner.column : corner.column + columns,
    });
  return mapPieces(formula, {
    reference: ({ prefix, start, end }) =>
      prefix + moved(start) + (end === null ? "" : `:${moved(end)}`),
  });
}

/**
 * Whether all references in the formula can be followed when cells move. Whole rows and columns,
 * several sheets, other workbooks, tables' columns, arrays, R1C1 and intersections cannot.
 */
export function isFollowed(formula: string): boolean {
  const outline = formula.replace(piece, (...found: unknown[]) => {
    const groups = found.at(-1) as Groups;
    if (groups.call === "(") return `${callMark}(`;
    const isKnown = groups.start === undefined || readReference("", groups) !== null;
    return groups.odd === undefined && isKnown && !isOddWord(groups.word) ? valueMark : "!";
  });
  return !strange.test(outline);
}

const [valueMark, callMark] = ["v", "f"];
const strange = /[^-+*/^&=<>%(), \t\r\nvf]|[v)%]\s*[vf(]/;

function isOddWord(word = "TRUE"): boolean {
  return !/^(?:TRUE|FALSE)$/i.test(word) && nameFault(word) !== null;
}
