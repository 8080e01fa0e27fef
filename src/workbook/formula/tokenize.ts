/** A piece of a formula's text; `at` is its offset. The joined tokens give the original text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
}

export type TokenKind =
  "space" | "string" | "sheet" | "number" | "error" | "word" | "operator" | "unknown";

/**
 * Sources of regular expressions (flag u) for a string, quoted text, a sheet prefix and a word. A
 * pattern that contains a prefix must also match quoted text that is not a prefix; otherwise it
 * would search for a closing quote again from every apostrophe.
 */
export const stringSource = `"(?:[^"]|"")*"`;
export const quotedSource = `'(?:[^']|'')+'`;
export const sheetSource = String.raw`(?:${quotedSource}|[\p{L}_][\p{L}\p{N}_.]*)!`;
export const wordSource = String.raw`[\p{L}_$][\p{L}\p{N}_.$]*`;

/**
 * The pattern of each kind, in order of priority. A word is an address, a defined name, a function
 * name, TRUE or FALSE; a sheet includes its exclamation mark.
 */
const lexicon: readonly (readonly [TokenKind, string])[] = [
  ["space", String.raw`[ \t\r\n]+`],
  ["string", stringSource],
  ["sheet", sheetSource],
  ["unknown", quotedSource],
  ["number", String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`],
  ["error", String.raw`#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A)`],
  ["word", wordSource],
  ["operator", String.raw`<>|<=|>=|[-+*/^&=<>%(),:]`],
  ["unknown", String.raw`[^]`],
];

const tokenPattern = new RegExp(lexicon.map(([, source]) => `(${source})`).join("|"), "gu");

/**
 * Splits any text into tokens. Text that does not belong in a formula becomes `unknown`: one
 * character at a time, or a whole quoted part.
 */
export function tokenize(text: string): readonly Token[] {
  return Array.from(text.matchAll(tokenPattern), (match) => {
    const groups: readonly (string | undefined)[] = match;
    const kind = groups.findIndex((group, index) => index > 0 && group !== undefined) - 1;
    return { kind: lexicon[kind]?.[0] ?? "unknown", text: match[0], at: match.index };
  });
}

/** `"a ""b"""` → `a "b"`; also `'it''s'` → `it's`. */
export function unquote(quoted: string): string {
  const quote = quoted.charAt(0);
  return quoted.slice(1, -1).replaceAll(quote + quote, quote);
}

/** The sheet name in a prefix such as `key!` or `'1 Demokrati'!`. */
export function sheetOfPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? unquote(name) : name;
}
