import { readlink, realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { codeOf } from "./readFile";

/**
 * Resolves all links in a path, which may name a file that does not exist yet.
 * @throws if links form a cycle
 */
export async function linkedPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    const link = await readlink(path).catch(() => null);
    return link === null ? path : linkedPath(resolve(dirname(path), link));
  }
}
