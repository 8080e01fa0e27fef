import { goneSheet } from "../model/workbookPlan";
import { parseAddress } from "../workbook/a1";
import { maxLength, parseFormula, renameSheets } from "../workbook/dialect";
import type { Book } from "./book";
import { invalidArgument, standinCannot } from "./excelError";
import { spelledSheetName } from "./sheetName";

/** What `renameSheets` takes for a sheet in the error value #REF!. */
const refError = "REF";

/** A reference to a sheet that is gone, as Excel shows it and takes it back: #REF!$A$1. */
const goneReference = /#REF!(?=\$?[A-Z]{1,3}\$?\d)/gi;

/** The functions of our namespace, which the dialect does not know. */
const customName = /\bKOMPASS\.[A-Z0-9_.]+\(?/gi;
const outermost = /^KOMPASS\.[A-Z0-9_.]+\(/i;

const hasNothing = /^[^(]*\(\s*\)$/;

/** Whether a formula (without "=") is a call of a custom function. */
export function isCustomCall(formula: string): boolean {
  return outermost.test(formula);
}

/**
 * A formula as it was given, without "=", checked as Excel checks it: it parses, is no longer than
 * may be, and its sheets exist. Gives the text with the sheets' keys.
 */
export function readFormula(book: Book, given: string): string {
  const text = given.trim().replace(goneReference, `'${goneSheet}'!`);
  if (text.length > maxLength) {
    throw invalidArgument(`a formula has at most ${maxLength} characters, not ${text.length}`);
  }
  const names = withoutStrings(text).match(customName) ?? [];
  const calls = names.filter((name) => name.endsWith("(")).length;
  if (calls > 1 || (calls === 1 && !isWholeCall(text))) {
    throw standinCannot(`a custom function inside a formula: =${text}`);
  }
  if (!sound.has(text)) assertParses(text, calls > 0);
  sound.add(text);
  return renameSheets(text, (name) => {
    const sheet = book.findSheet(name);
    if (!sheet && (name === refError || name === goneSheet)) return name;
    if (!sheet) throw invalidArgument(`the formula names a sheet that there is not: =${text}`);
    return sheet.key;
  });
}

/** Texts that parse: a workbook is often made anew with the same ones. */
const sound = new Set<string>();

function assertParses(text: string, isCall: boolean): void {
  const call = hasNothing.test(text) ? "SUM(1" : "SUM(";
  const parsed = parseFormula(isCall ? text.replace(outermost, call) : text);
  if (parsed.ok) return;
  const { code, detail, position } = parsed.error;
  throw invalidArgument(
    `the formula does not parse (${code} "${detail}" at ${position}): =${text}`,
  );
}

function withoutStrings(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '""');
}

/** Whether the call that begins the text also ends it. */
function isWholeCall(text: string): boolean {
  if (!outermost.test(text)) return false;
  const plain = withoutStrings(text);
  let depth = 0;
  for (let index = 0; index < plain.length; index += 1) {
    const sign = plain.charAt(index);
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign === ")" && depth === 0) return index === plain.length - 1;
  }
  return false;
}

/** A formula's text as people see it: with the names that the sheets have now. */
export function showFormula(book: Book, formula: string): string {
  const shown = renameSheets(formula, (key) => nameOf(book, key), spelledSheetName);
  return shown.replaceAll(`'${goneSheet}'!`, `${goneSheet}!`);
}

function nameOf(book: Book, key: string): string {
  if (key === refError) return key;
  return book.state.sheets.find((sheet) => sheet.key === key)?.name ?? goneSheet;
}

const piece = new RegExp(
  String.raw`"(?:[^"]|"")*"|#[A-Z/0]+[!?]?|(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?|\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.(])|[\d.]\w*|(?<word>[\p{L}_\\][\p{L}\p{N}_.\\]*)(?<call>\(?)|'(?:[^']|'')+'`,
  "giu",
);

/** A defined name may use others, this deep. */
const deepest = 8;

/** A formula as IronCalc is given it: defined names spelled out, sheets that are gone as #REF!. */
export function evaluatedText(book: Book, formula: string, sheet: string, depth = 0): string {
  return formula.replace(piece, (...found: unknown[]) => {
    const text = String(found[0]);
    const groups = found.at(-1) as { sheet?: string; word?: string; call?: string };
    if (groups.sheet !== undefined) {
      const key = groups.sheet.slice(0, -1).replace(/^'|'$/g, "");
      return book.state.sheets.some((each) => each.key === key) ? text : `${goneSheet}!`;
    }
    const { word, call } = groups;
    if (word === undefined || call !== "" || parseAddress(word) || depth > deepest) return text;
    const name = book.findName(word, sheet);
    if (!name) return text;
    const meant = evaluatedText(book, name.refersTo, sheet, depth + 1);
    return /^(?:[\w']+!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.test(meant) ? meant : `(${meant})`;
  });
}
