import { strToU8, zipSync } from "fflate";

/** The format's first day, at midnight wherever it is read: no file says when it was written. */
const timeless = new Date(1980, 0, 1);

/** A zip of texts, in the order given; the same texts give the same bytes. */
export function zip(texts: ReadonlyMap<string, string>): Uint8Array {
  const files = Object.fromEntries([...texts].map(([path, text]) => [path, strToU8(text)]));
  return zipSync(files, { level: 9, mtime: timeless });
}
