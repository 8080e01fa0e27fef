import { parseCorner, type Corner } from "./corner";
import type { Cursor } from "./cursor";
import type { Formula, Reference } from "./formula";
import { sheetOfPrefix, type Token } from "./tokenize";

const addressLike = /^\$?[A-Z]{1,3}\$?\d+$/i;
const linesLike = /^\$?(?:[A-Z]{1,3}|\d+)$/i;
const r1c1Like = /^(?:R\d*C\d*|[RC])$/i;
const nameLike = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Reads a reference or a defined name; null if it is refused. */
export function readReference(cursor: Cursor): Formula | null {
  const start = cursor.peek();
  if (!start) return null;
  const sheet = start.kind === "sheet" ? readSheet(cursor, start) : null;
  const token = cursor.peek();
  if (token?.kind !== "word") {
    cursor.refuseHere();
    return null;
  }
  const first = readCorner(cursor);
  if (!first) return sheet === null ? readName(cursor, token) : refuseName(cursor, token);
  const last = cursor.takes(":") ? readCorner(cursor) : first;
  if (last) return { kind: "reference", reference: span(sheet, first, last), at: start.at };
  cursor.refuseHere();
  return null;
}

/**
 * Excel forbids these characters in sheet names, so such a prefix refers to another workbook or to
 * several sheets.
 */
function readSheet(cursor: Cursor, token: Token): string {
  const sheet = sheetOfPrefix(token.text);
  const needsQuotes = addressLike.test(sheet) || r1c1Like.test(sheet);
  const isQuoted = token.text.startsWith("'");
  cursor.take();
  if (/[[\]:*?/\\]/.test(sheet) || (needsQuotes && !isQuoted)) cursor.refuse("sheetName", token);
  return sheet;
}

/** Reads an address; returns null and stays where it is if there is none. */
function readCorner(cursor: Cursor): Corner | null {
  const token = cursor.peek();
  const corner = token?.kind === "word" ? parseCorner(token.text) : null;
  if (corner) cursor.take();
  return corner;
}

function readName(cursor: Cursor, token: Token): Formula | null {
  const { text, at } = token;
  cursor.take();
  if (linesLike.test(text) && cursor.sees(":")) cursor.refuse("wholeLines", token);
  else if (addressLike.test(text)) cursor.refuse("offSheet", token);
  else if (r1c1Like.test(text)) cursor.refuse("r1c1", token);
  else if (!nameLike.test(text)) cursor.refuse("unexpectedText", token);
  else return { kind: "name", name: text, at };
  return null;
}

function refuseName(cursor: Cursor, token: Token): null {
  if (linesLike.test(token.text) && cursor.sees(":", 1)) cursor.refuse("wholeLines", token);
  else cursor.refuse(addressLike.test(token.text) ? "offSheet" : "sheetOfName", token);
  return null;
}

/** The rectangle between two corners. Each edge takes the dollar sign of its corner. */
function span(sheet: string | null, first: Corner, last: Corner): Reference {
  const [upper, lower] = first.row <= last.row ? [first, last] : [last, first];
  const [start, end] = first.column <= last.column ? [first, last] : [last, first];
  return {
    sheet,
    top: upper.row,
    left: start.column,
    bottom: lower.row,
    right: end.column,
    absolute: {
      top: upper.fixedRow,
      left: start.fixedColumn,
      bottom: lower.fixedRow,
      right: end.fixedColumn,
    },
  };
}
