/**
 * What a terminal obeys rather than shows, or what turns the text around it: control characters,
 * separators of lines, marks of direction, and halves of characters.
 */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text on one line, as it may be shown anywhere: blanks for tabs and line ends, else U+FFFD. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) =>
    /[\t\n\r\u2028\u2029]/.test(character) ? " " : "\uFFFD",
  );
}

/** The same of a text of several lines, which stay. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

/** JSON with such characters written as escapes: what it says is the same. */
export function printableJson(json: string): string {
  return json.replace(unprintable, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return character === "\n" ? character : `\\u${code}`;
  });
}
