import { readdir, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { failure, problem, success, type Outcome, type Problem } from "../model/problem";
import { reasonOf } from "./readFile";

/** The files found in folders. */
export interface FoundWorkbooks {
  /** Paths of readable workbooks. */
  readonly workbooks: readonly string[];
  /** Paths of workbooks in unsupported formats. */
  readonly foreign: readonly string[];
  /** Paths of other files and of links. */
  readonly others: readonly string[];
}

const readEndings: ReadonlySet<string> = new Set([".xlsx", ".xlsm", ".xltx", ".xltm"]);
const foreignEndings: ReadonlySet<string> = new Set([
  ...[".xls", ".xlt", ".xlsb", ".ods", ".ots", ".fods", ".numbers", ".gnumeric"],
]);

/**
 * Finds the workbooks in folders, including subfolders, and the files given by path; each once,
 * sorted. Leaves out hidden files and Excel's lock files ("~$…"). An unreadable subfolder is
 * reported, and the others are still read.
 */
export async function findWorkbooks(paths: readonly string[]): Promise<Outcome<FoundWorkbooks>> {
  const looked: Outcome<FoundFile[]>[] = [];
  for (const path of paths) looked.push(await filesAt(path, "given"));
  const problems = looked.flatMap((each) => each.problems);
  if (looked.some(({ ok }) => !ok)) return failure(problems);
  const files = new Map<string, FoundFile>();
  for (const file of looked.flatMap((each) => (each.ok ? each.value : []))) {
    if (!files.has(resolve(file.path))) files.set(resolve(file.path), file);
  }
  const of = (kind: FileKind): string[] =>
    [...files.values()].filter((file) => kindOf(file) === kind).map(({ path }) => path);
  const found = { workbooks: of("workbook"), foreign: of("foreign"), others: of("other") };
  return found.workbooks.length + found.foreign.length === 0
    ? failure(problems, problem("noWorkbooks", { file: paths.join(", ") }))
    : success(found, problems);
}

interface FoundFile {
  readonly path: string;
  /** Given by path, or found in a folder as a file or link. */
  readonly how: "given" | "file" | "link";
}

type FileKind = "workbook" | "foreign" | "other";

/**
 * Files given by path are always read. Links in folders are not followed, so that the search ends.
 */
function kindOf({ path, how }: FoundFile): FileKind {
  const ending = extname(path).toLowerCase();
  if (how === "given" || (how === "file" && readEndings.has(ending))) return "workbook";
  return how === "file" && foreignEndings.has(ending) ? "foreign" : "other";
}

async function filesAt(path: string, how: FoundFile["how"]): Promise<Outcome<FoundFile[]>> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    return isFolder ? await filesIn(path) : success([{ path, how }]);
  } catch (error) {
    return failure(problem("fileUnreadable", { file: path }, null, { reason: reasonOf(error) }));
  }
}

async function filesIn(folder: string): Promise<Outcome<FoundFile[]>> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: FoundFile[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const inside = entry.isDirectory() ? await filesAt(path, "file") : null;
    for (const each of inside?.problems ?? []) problems.push(each);
    for (const file of inside?.ok ? inside.value : []) found.push(file);
    const isHidden = /^(?:~\$|\.)/.test(entry.name);
    if (!inside && !isHidden) found.push({ path, how: entry.isFile() ? "file" : "link" });
  }
  return success(found, problems);
}
