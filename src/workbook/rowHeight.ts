import { highest } from "../model/extremes";

/** In points: one line of 10-point text, and the space above and below together. */
const lineHeight = 13;
const padding = 4;

/** Column widths are measured in digits, but running text fits more letters than that. */
const lettersPerDigit = 1.1;

/** Excel's limit, in points. */
const highestRow = 409;

/**
 * The height in points of a row with these texts, each with its column's width in characters. A
 * little generous, because words wrap early; Excel adjusts the height of growing rows as users
 * type.
 */
export function heightFor(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = highest(
    texts.map(([text, width]) => linesOf(text, width * lettersPerDigit)),
    1,
  );
  return Math.min(highestRow, lines * lineHeight + padding);
}

/** The number of lines when a text is word-wrapped to a width in characters. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, paragraph) => sum + wrappedLines(paragraph, width), 0);
}

function wrappedLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}
