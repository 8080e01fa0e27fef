import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { failure, problem, success, type Outcome, type Problem } from "../model/problem";
import { reasonOf } from "./readFile";

/**
 * The workbooks of folders, with all that is in them, and of files that are named themselves, each
 * once and in order. Excel's own files beside an open workbook ("~$…") and hidden ones are left out.
 * A folder inside another that cannot be read is a problem, and the others are read all the same.
 */
export async function findWorkbooks(paths: readonly string[]): Promise<Outcome<string[]>> {
  const looked: Outcome<string[]>[] = [];
  for (const path of paths) looked.push(await workbooksAt(path));
  const problems = looked.flatMap((each) => each.problems);
  if (looked.some(({ ok }) => !ok)) return failure(problems);
  const found = new Map<string, string>();
  for (const file of looked.flatMap((each) => (each.ok ? each.value : []))) {
    if (!found.has(resolve(file))) found.set(resolve(file), file);
  }
  return found.size === 0
    ? failure(problems, problem("noWorkbooks", { file: paths.join(", ") }))
    : success([...found.values()], problems);
}

async function workbooksAt(path: string): Promise<Outcome<string[]>> {
  try {
    return (await stat(path)).isDirectory() ? await workbooksIn(path) : success([path]);
  } catch (error) {
    return failure(problem("fileUnreadable", { file: path }, null, { reason: reasonOf(error) }));
  }
}

/** Links are not followed, so that there is an end. */
async function workbooksIn(folder: string): Promise<Outcome<string[]>> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const inside = entry.isDirectory() ? await workbooksAt(path) : null;
    for (const each of inside?.problems ?? []) problems.push(each);
    for (const file of inside?.ok ? inside.value : []) found.push(file);
    if (entry.isFile() && isWorkbook(entry.name)) found.push(path);
  }
  return success(found, problems);
}

function isWorkbook(name: string): boolean {
  return name.toLowerCase().endsWith(".xlsx") && !/^(?:~\$|\.)/.test(name);
}
