import { strToU8, zipSync } from "fflate";

/** The zip format's earliest date, in local time, so that files do not depend on the clock. */
const timeless = new Date(1980, 0, 1);

/** Packs texts in the given order; the same texts give the same bytes. */
export function zip(texts: ReadonlyMap<string, string>): Uint8Array {
  const files = Object.fromEntries([...texts].map(([path, text]) => [path, strToU8(text)]));
  return zipSync(files, { level: 9, mtime: timeless });
}
