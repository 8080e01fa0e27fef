import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { problem, success, type Outcome, type Problem } from "../model/problem";
import { reasonOf } from "./readFile";

/**
 * The workbooks of folders, with all that is in them, and of files that are named themselves, each
 * once and in order. Excel's own files beside an open workbook ("~$…") and hidden ones are left out.
 */
export async function findWorkbooks(paths: readonly string[]): Promise<Outcome<string[]>> {
  const found = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      const files = (await stat(path)).isDirectory() ? await workbooksIn(path) : [path];
      for (const file of files) {
        if (!found.has(resolve(file))) found.set(resolve(file), file);
      }
    } catch (error) {
      problems.push(problem("fileUnreadable", { file: path }, null, { reason: reasonOf(error) }));
    }
  }
  if (problems.length === 0 && found.size === 0) {
    problems.push(problem("noWorkbooks", { file: paths.join(", ") }));
  }
  return problems.length > 0 ? { ok: false, problems } : success([...found.values()]);
}

/** Links are not followed, so that there is an end. */
async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) for (const each of await workbooksIn(path)) found.push(each);
    else if (entry.isFile() && isWorkbook(entry.name)) found.push(path);
  }
  return found;
}

function isWorkbook(name: string): boolean {
  return name.toLowerCase().endsWith(".xlsx") && !/^(?:~\$|\.)/.test(name);
}
