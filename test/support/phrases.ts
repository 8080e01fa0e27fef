import { createHash } from "node:crypto";

const phraseLength = 5;

/** The words of a text without marks and capitals. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of five words in a text. */
export function phrasesOf(text: string): string[] {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - phraseLength + 1))
    .map((_, index) => words.slice(index, index + phraseLength).join(" "));
}

/** The first ten hexadecimal digits of a phrase's SHA-256: enough to know it again, not to read it. */
export function hashPhrase(phrase: string): string {
  return createHash("sha256").update(phrase).digest("hex").slice(0, 10);
}
