/** The lines of a file that are not UTF-8: their number, and the first one (1-based). */
export interface LegacyLines {
  readonly count: number;
  readonly first: number;
}

const lineFeed = 10;

/**
 * Converts a file to UTF-8. Invalid lines are read as Windows-1252; `high` has its characters from
 * 0x80. A line feed is the same byte in both and never part of another character. Looks at each
 * byte at most twice.
 */
export function toUtf8(
  bytes: Uint8Array,
  high: string,
): { readonly utf8: Uint8Array; readonly legacy: LegacyLines } {
  const utf8 = new Uint8Array(3 * bytes.length);
  let [length, line, count, first] = [0, 0, 0, 0];
  for (let start = 0, end = 0; start < bytes.length; start = end) {
    while (end < bytes.length && bytes[end] !== lineFeed) end += 1;
    end = Math.min(end + 1, bytes.length);
    line += 1;
    const isLegacy = !isUtf8(bytes, start, end);
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (isLegacy && byte >= 0x80) length = write(utf8, length, high.charCodeAt(byte - 0x80));
      else utf8[length++] = byte;
    }
    if (isLegacy && count === 0) first = line;
    if (isLegacy) count += 1;
  }
  return { utf8: utf8.subarray(0, length), legacy: { count, first } };
}

/** Writes a character of two or three bytes and returns the position after it. */
function write(utf8: Uint8Array, at: number, code: number): number {
  const isLong = code >= 0x800;
  utf8[at] = isLong ? 0xe0 | (code >> 12) : 0xc0 | (code >> 6);
  if (isLong) utf8[at + 1] = 0x80 | ((code >> 6) & 0x3f);
  const last = isLong ? at + 2 : at + 1;
  utf8[last] = 0x80 | (code & 0x3f);
  return last + 1;
}

/** Whether the bytes are valid UTF-8 (RFC 3629, 4). */
function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end;) {
    const byte = bytes[at] ?? 0;
    const length = byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    if (length === 0 || byte > 0xf4 || at + length > end) return false;
    for (let next = at + 1; next < at + length; next += 1) {
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    if (!isShortest(byte, bytes[at + 1] ?? 0)) return false;
    at += length;
  }
  return true;
}

/** Checks the second byte: no overlong encoding, no surrogate, no code point that is too high. */
function isShortest(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second < 0x90;
}
