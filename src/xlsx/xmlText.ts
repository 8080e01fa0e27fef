const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const characters: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Characters to escape in content, and those that XML cannot hold: control characters, lone
 * surrogates and two noncharacters (XML 1.0, 2.2).
 */
const inContent =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/** A literal tab or line feed in an attribute would be read as a space. */
const inAttribute =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/** Escapes text for element content; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(inContent, escaped);
}

/** Escapes text for an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeAttribute(text: string): string {
  return text.replace(inAttribute, escaped);
}

function escaped(character: string): string {
  return entities[character] ?? "\uFFFD";
}

/** Whether XML readers might trim the text unless told to preserve it. */
export function needsPreserving(text: string): boolean {
  return text !== text.trim() || text.includes("\n");
}

/**
 * What XML cannot carry (control characters, lone surrogates), carriage returns (XML readers
 * convert them to line feeds), and underscores that would look like such an escape.
 */
const needsEscape =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/**
 * Encodes spreadsheet text (ECMA-376 ST_Xstring): what XML cannot carry is written as `_xHHHH_`.
 */
export function encodeXString(text: string): string {
  return text.replace(needsEscape, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
}

export function decodeXString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The number of character codes in a text (`&amp;`, `_x0041_`), or of what looks like one. */
export function countCodes(text: string): number {
  let count = 0;
  for (const start of ["&", "_x"]) {
    for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) count += 1;
  }
  return count;
}

/** The text with its entities resolved; null if one is not predefined in XML. */
export function decodeEntities(text: string): string | null {
  let decoded = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", from)) {
    const end = text.indexOf(";", at);
    const character = characterOf(text.slice(at + 1, Math.max(at, end)));
    if (character === undefined) return null;
    decoded += text.slice(from, at) + character;
    from = end + 1;
  }
  return decoded + text.slice(from);
}

function characterOf(name: string): string | undefined {
  const known = characters.get(name);
  if (known !== undefined) return known;
  const match = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] ? Number.parseInt(match[1], 16) : Number(match[2]);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
