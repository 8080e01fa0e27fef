/**
 * What a spreadsheet would take for a formula when it opens a file, wherever it takes a cell to
 * begin: at the beginning of a text, and after anything that some program, in some country, takes
 * for a separator. Quotes do not help there: they count only where a cell begins.
 */
const signs = "=+-@＝＋－＠";
const separators = ",;\t\n|";
/** What may stand between the beginning of a cell and a sign. */
const between = /[\s"']/;

/** The text with an apostrophe before each sign that could begin a formula. */
export function markFormulas(text: string): string {
  return replaceBeginnings(text, (before) => `${before}'`);
}

/** The text as it was before markFormulas: one apostrophe less before each such sign. */
export function unmarkFormulas(text: string): string {
  return replaceBeginnings(text, (before) => (before.endsWith("'") ? before.slice(0, -1) : before));
}

/** What stands before each sign that could begin a formula, as `change` has it. */
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
