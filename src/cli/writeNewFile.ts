import { access, rename, rm, writeFile } from "node:fs/promises";
import { problem, type Problem } from "../model/problem";
import { reasonOf } from "./readFile";

/** Why a file may not be written, before any work is done for it. */
export async function refuseTarget(
  path: string,
  force: boolean,
  ending: ".xlsx" | ".csv" = ".xlsx",
): Promise<Problem | null> {
  if (!path.toLowerCase().endsWith(ending)) {
    return problem("fileKind", { file: path }, null, { allowed: ending });
  }
  if (force) return null;
  try {
    await access(path);
    return problem("fileExists", { file: path });
  } catch {
    return null;
  }
}

/** Writes a file whole or not at all: under another name first, then moved into place. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Problem | null> {
  const temporary = `${path}.${process.pid}.part`;
  try {
    await writeFile(temporary, bytes, { flag: "wx" });
    await rename(temporary, path);
    return null;
  } catch (error) {
    await rm(temporary, { force: true });
    return problem("fileUnwritable", { file: path }, null, { reason: reasonOf(error) });
  }
}
