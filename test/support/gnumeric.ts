import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { patience } from "./patience";

/** The workbook as Gnumeric saves it after computing all its formulas anew. */
export async function recalculateInGnumeric(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "kompassbok-gnumeric-"));
  try {
    const [given, saved] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
    await writeFile(given, bytes);
    await promisify(execFile)("ssconvert", ["--recalc", given, saved], { timeout: patience });
    return await readFile(saved);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
