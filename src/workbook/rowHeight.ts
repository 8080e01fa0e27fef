import { highest } from "../model/extremes";

/** Points for one line of 10-point text, and for the space above and below. */
const lineHeight = 13;
const padding = 4;

/** A column takes more letters of running text than digits, in which its width is measured. */
const lettersPerDigit = 1.1;

/** Excel's limit, in points. */
const highestRow = 409;

/**
 * The height, in points, that texts need in columns of the given widths (characters). A little
 * generous, since words wrap early; Excel fits growing rows anew when people type.
 */
export function heightFor(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = highest(
    texts.map(([text, width]) => linesOf(text, width * lettersPerDigit)),
    1,
  );
  return Math.min(highestRow, lines * lineHeight + padding);
}

/** Lines of a text wrapped by words to a width in characters. */
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
