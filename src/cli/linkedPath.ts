import { readlink, realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { codeOf } from "./readFile";

/**
 * Where a path leads when all links are followed, also to a file that is not there yet.
 *
 * @throws where links lead round in a circle
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
