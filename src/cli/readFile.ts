import { open } from "node:fs/promises";
import { basename } from "node:path";
import { inFile } from "../app/opening/inFile";
import { decodeText } from "../files/decodeText";
import { failure, problem, success, type Outcome } from "../model/problem";

/** The largest file that we read, in MB. */
const maxMegabytes = 20;

/** The first read of a file of unknown size, in bytes. */
const chunkSize = 64 * 1024;

/** A file's bytes, or why it cannot be read. */
export async function readBytes(path: string): Promise<Outcome<Uint8Array>> {
  const max = maxMegabytes;
  try {
    const bytes = await readUpTo(path, max * 1024 ** 2 + 1);
    return bytes.length <= max * 1024 ** 2
      ? success(bytes)
      : failure(problem("fileTooLarge", { file: basename(path) }, null, { max }));
  } catch (error) {
    return failure(problem("fileUnreadable", { file: path }, null, { reason: reasonOf(error) }));
  }
}

/** Reads at most `most` bytes: pipes and devices do not know their size. */
async function readUpTo(path: string, most: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    let bytes = new Uint8Array(Math.min(most, size + 1));
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(bytes, length);
      length += bytesRead;
      if (bytesRead === 0 || length === most) return bytes.subarray(0, length);
      if (length === bytes.length) bytes = inLarger(bytes, Math.min(most, 2 * length + chunkSize));
    }
  } finally {
    await handle.close();
  }
}

function inLarger(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(bytes);
  return larger;
}

/**
 * A file's text. Tables may also be in encodings of older programs; a success then carries a
 * problem.
 */
export async function readText(path: string): Promise<Outcome<string>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  const isTable = path.toLowerCase().endsWith(".csv");
  if (text.ok && (isTable || text.problems.length === 0)) return inFileOf(path, text);
  return failure(problem("wrongEncoding", { file: basename(path) }));
}

/** Reads an optional file; null without a path. */
export async function readOptionalText(path: string | undefined): Promise<Outcome<string | null>> {
  return path === undefined ? success(null) : readText(path);
}

/** Adds the file name to the problems. */
export function inFileOf<T>(path: string | undefined, outcome: Outcome<T>): Outcome<T> {
  return inFile(nameOf(path), outcome);
}

/** A file's name without folders, as used in messages. */
export function nameOf(path: string | undefined): string | undefined {
  return path === undefined ? undefined : basename(path);
}

/** The operating system's error code, such as ENOENT. */
export function reasonOf(error: unknown): string {
  return String(codeOf(error) ?? error);
}

export function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : null;
}
