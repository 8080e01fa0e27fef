/** A text and who wrote it. */
export interface Authored {
  readonly author: string;
  readonly text: string;
}

/**
 * Keeps everything that was written: a text that is the only one stays as it is, different ones
 * follow each other, each with the names of its authors. Empty texts are left out.
 */
export function mergeTexts(texts: readonly Authored[]): string {
  const authors = new Map<string, string[]>();
  for (const { author, text } of texts) {
    if (text !== "") authors.set(text, [...(authors.get(text) ?? []), author]);
  }
  const [first, ...others] = authors.keys();
  if (first === undefined || others.length === 0) return first ?? "";
  return [...authors].map(([text, names]) => `${names.join(", ")}: ${text}`).join("\n");
}
