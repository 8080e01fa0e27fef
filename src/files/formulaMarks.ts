/**
 * Signs that make a spreadsheet read a cell as a formula. A cell can start at the beginning of a
 * text and after anything that some program in some country treats as a separator. Quoting does not
 * help in the middle of a text: quotes count only at the start of a cell.
 */
const signs = "=+-@＝＋－＠";
const separators = ",;\t\n|";
/** Characters that may come between the start of a cell and a sign. */
const between = /[\s"']/;

/** Adds an apostrophe before each sign that could start a formula. */
export function markFormulas(text: string): string {
  return replaceBeginnings(text, (before) => `${before}'`);
}

/** Undoes `markFormulas`: removes one apostrophe before each such sign. */
export function unmarkFormulas(text: string): string {
  return replaceBeginnings(text, (before) => (before.endsWith("'") ? before.slice(0, -1) : before));
}

/** Replaces what comes before each sign that could start a formula. */
function replaceBeginnings(text: string, change: (before: string) => string): string {
  const pieces: string[] = [];
  let from = 0;
  let isBeginning = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (separators.includes(character)) isBeginning = true;
    else if (isBeginning && signs.includes(character)) {
      pieces.push(change(text.slice(from, at)));
      from = at;
      isBeginning = false;
    } else if (!between.test(character)) isBeginning = false;
  }
  return pieces.join("") + text.slice(from);
}
