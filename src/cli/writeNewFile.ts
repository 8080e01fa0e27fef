import { access, constants, link, lstat, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { problem, type Problem } from "../model/problem";
import { linkedPath } from "./linkedPath";
import { newPartPath, removeLeftParts } from "./partFiles";
import { codeOf, reasonOf } from "./readFile";

/** Checks whether a file may be written before any work is done. Returns the reason if not. */
export async function refuseTarget(
  path: string,
  force: boolean,
  ending: ".xlsx" | ".csv" = ".xlsx",
): Promise<Problem | null> {
  if (!path.toLowerCase().endsWith(ending)) {
    return problem("fileKind", { file: path }, null, { allowed: ending });
  }
  if (force) return null;
  const isThere = await lstat(path).catch(() => null);
  return isThere ? problem("fileExists", { file: path }) : null;
}

/**
 * Writes a file completely or not at all: under a temporary name first, then renamed. At any
 * moment, the path holds the old file or the complete new one. Without `force`, nothing is
 * replaced, not even a file created meanwhile; with it, the file keeps its mode, and a link stays a
 * link.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<Problem | null> {
  try {
    const target = force ? await linkedPath(path) : path;
    const mode = force ? await modeOf(target) : null;
    await removeLeftParts(dirname(target));
    const part = newPartPath(dirname(target));
    const handle = await open(part, "wx", mode === null ? 0o666 : 0o600);
    try {
      await handle.writeFile(bytes);
      if (mode !== null) await handle.chmod(mode);
      await handle.sync();
      await handle.close();
      await (force ? rename(part, target) : renameToNew(part, target));
    } finally {
      await handle.close();
      await rm(part, { force: true });
    }
    return null;
  } catch (error) {
    if (!force && codeOf(error) === "EEXIST") return problem("fileExists", { file: path });
    return problem("fileUnwritable", { file: path }, null, { reason: reasonOf(error) });
  }
}

/** The mode of the file to replace, made writable by its owner; null if there is none. */
async function modeOf(target: string): Promise<number | null> {
  const found = await stat(target).catch(() => null);
  if (found === null) return null;
  if (!found.isFile()) {
    throw Object.assign(new Error("no file"), { code: found.isDirectory() ? "EISDIR" : "ENOTSUP" });
  }
  await access(target, constants.W_OK);
  return found.mode & 0o777;
}

/** Error codes of file systems without hard links; there an empty file reserves the name first. */
const withoutLinks: ReadonlySet<unknown> = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"]);

/** Renames the file; fails if the name is taken. */
async function renameToNew(part: string, target: string): Promise<void> {
  try {
    await link(part, target);
  } catch (error) {
    if (!withoutLinks.has(codeOf(error))) throw error;
    await (await open(target, "wx")).close();
    await rename(part, target).catch(async (fault: unknown) => {
      await rm(target);
      throw fault;
    });
  }
}
