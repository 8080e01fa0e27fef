import type { GivenFile } from "../../app/opening/givenFile";
import { problem, success, type Outcome, type Problem } from "../../model/problem";

/** Reads the chosen files as bytes. Fails if a file is gone by now or locked by another program. */
export async function readFiles(files: readonly File[]): Promise<Outcome<readonly GivenFile[]>> {
  const given: GivenFile[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    try {
      given.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push(problem("fileUnreadable", { file: file.name }, null, { reason }));
    }
  }
  return problems.length > 0 ? { ok: false, problems } : success(given);
}
