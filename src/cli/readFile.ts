import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { inFile } from "../app/inFile";
import { decodeText } from "../files/decodeText";
import { failure, problem, success, type Outcome } from "../model/problem";

/** No file that is read is larger, in MB. */
const maxMegabytes = 20;

/** A file's bytes, or why it cannot be read. */
export async function readBytes(path: string): Promise<Outcome<Uint8Array>> {
  const file = basename(path);
  try {
    const { size } = await stat(path);
    if (size > maxMegabytes * 1024 * 1024) {
      return failure(problem("fileTooLarge", { file }, null, { max: maxMegabytes }));
    }
    return success(new Uint8Array(await readFile(path)));
  } catch (error) {
    return failure(problem("fileUnreadable", { file: path }, null, { reason: reasonOf(error) }));
  }
}

/** A file's text, UTF-8; of a table also what older programs save, with a problem that says so. */
export async function readText(path: string): Promise<Outcome<string>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  const isTable = path.toLowerCase().endsWith(".csv");
  if (text.ok && (isTable || text.problems.length === 0)) return inFileOf(path, text);
  return failure(problem("wrongEncoding", { file: basename(path) }));
}

/** Optional files: null where none is named. */
export async function readOptionalText(path: string | undefined): Promise<Outcome<string | null>> {
  return path === undefined ? success(null) : readText(path);
}

/** The same result, its problems naming the file that they are in. */
export function inFileOf<T>(path: string | undefined, outcome: Outcome<T>): Outcome<T> {
  return inFile(nameOf(path), outcome);
}

/** A file's name without its folders, as messages give it. */
export function nameOf(path: string | undefined): string | undefined {
  return path === undefined ? undefined : basename(path);
}

/** The operating system's word for it, such as ENOENT. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
