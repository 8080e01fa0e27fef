import { createHash, randomBytes } from "node:crypto";
import { lstat, readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { codeOf } from "./readFile";

/** Identifies this computer: in a shared folder, other computers' process ids mean nothing here. */
const host = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** Computer, process id and a random part, so that nobody else's file has this name. */
const partName = /^\.kompassbok-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{16}\.part$/;

const day = 86_400_000;

/** A path for a file while it is being written. */
export function newPartPath(folder: string): string {
  const chance = randomBytes(8).toString("hex");
  return join(folder, `.kompassbok-${host}-${process.pid}-${chance}.part`);
}

/**
 * Deletes partial files left in a folder by killed processes. Those from other computers may be in
 * use, and are deleted after a day. Files that cannot be deleted stay.
 */
export async function removeLeftParts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!partName.test(name)) continue;
    const path = join(folder, name);
    if (await isLeft(path, name)) await rm(path, { force: true }).catch(() => null);
  }
}

async function isLeft(path: string, name: string): Promise<boolean> {
  const [, writer, pid] = partName.exec(name) ?? [];
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile()) return false;
  return (writer === host && !isRunning(Number(pid))) || Date.now() - found.mtimeMs > day;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}
