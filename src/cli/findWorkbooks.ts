import { readdir, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { failure, problem, success, type Outcome, type Problem } from "../model/problem";
import { reasonOf } from "./readFile";

/** What was found in folders. */
export interface FoundWorkbooks {
  /** Paths of those that can be read. */
  readonly workbooks: readonly string[];
  /** Paths of those in formats that are not read. */
  readonly foreign: readonly string[];
  /** Paths of files that are no workbooks, and of links. */
  readonly others: readonly string[];
}

const readEndings: ReadonlySet<string> = new Set([".xlsx", ".xlsm", ".xltx", ".xltm"]);
const foreignEndings: ReadonlySet<string> = new Set([
  ...[".xls", ".xlt", ".xlsb", ".ods", ".ots", ".fods", ".numbers", ".gnumeric"],
]);

/**
 * The workbooks of folders, with all that is in them, and of files that are named themselves, each
 * once and in order. Excel's own files beside an open workbook ("~$…") and hidden ones are left out.
 * A folder inside another that cannot be read is a problem, and the others are read all the same.
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
  /** Given by its path, or found in a folder, as a file or as a link to something. */
  readonly how: "given" | "file" | "link";
}

type FileKind = "workbook" | "foreign" | "other";

/** A file that is given by its path is read, whatever it is; links are not followed, so that there is an end. */
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
