import { failure, problem, success, type Outcome } from "../model/problem";
import { toUtf8 } from "./legacyText";

/** The part of TextDecoder used here; browsers and Node both have it. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string };

/**
 * Decodes a file: UTF-8, or UTF-16 if a byte order mark or zeros show it. If it is neither, the
 * invalid lines are read as Windows-1252, which some programs still write; line by line, because
 * merged files can contain both. A success then carries a problem.
 */
export function decodeText(bytes: Uint8Array): Outcome<string> {
  const utf16 = markedUtf16(bytes) ?? unmarkedUtf16(bytes);
  const whole = decode(bytes, utf16 ?? "utf-8");
  if (whole !== null) return success(whole);
  return utf16 ? failure(problem("wrongEncoding", {})) : decodeLines(bytes);
}

type Utf16 = "utf-16le" | "utf-16be";

function markedUtf16([first, second]: Uint8Array): Utf16 | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** How many bytes are examined to guess the encoding. */
const sampleSize = 1000;

/**
 * In UTF-16, most of our letters have a zero byte, always on the same side; UTF-8 text has none.
 */
function unmarkedUtf16(bytes: Uint8Array): Utf16 | null {
  const sample = bytes.subarray(0, sampleSize);
  const end = sample.findLastIndex((byte) => byte !== 0) + 1;
  const zeros = (side: number) =>
    sample.subarray(0, end).filter((byte, at) => byte === 0 && at % 2 === side).length;
  const [before, after] = [zeros(0), zeros(1)];
  if (4 * Math.max(before, after) < end) return null;
  if (10 * before < after) return "utf-16le";
  return 10 * after < before ? "utf-16be" : null;
}

/** All byte values from 0x80, to learn their characters in Windows-1252. */
const highBytes = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);

function decodeLines(bytes: Uint8Array): Outcome<string> {
  const high = decode(highBytes, "windows-1252") ?? "";
  const { utf8, legacy } = toUtf8(bytes, high);
  const said = problem("legacyEncoding", { row: legacy.first }, null, { count: legacy.count });
  return success(decode(utf8, "utf-8") ?? "", [said]);
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
