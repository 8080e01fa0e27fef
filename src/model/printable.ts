/**
 * Characters that control a terminal or reorder the text around them: control characters, line
 * separators, direction marks and lone surrogates.
 */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Makes untrusted text safe to show on one line: tabs and line ends become spaces, other
 * unprintable characters U+FFFD.
 */
export function printable(text: string): string {
  return text.replace(unprintable, (character) =>
    /[\t\n\r\u2028\u2029]/.test(character) ? " " : "\uFFFD",
  );
}

/** The same, but keeps line breaks. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

/** Escapes such characters in JSON without changing its meaning. */
export function printableJson(json: string): string {
  return json.replace(unprintable, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return character === "\n" ? character : `\\u${code}`;
  });
}
