import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { root } from "../model/sourceFiles";

/** The try-it page as static files, built once in a run by whoever needs it first. */
export async function builtTryIt(): Promise<string> {
  const run = process.env.KOMPASSBOK_RUN ?? "";
  const folder = join(run, "tryit");
  const said = join(run, "tryit-said.txt");
  if (isFirst(join(run, "tryit-begun"))) await build(folder, said);
  const fault = await whenSaid(said);
  if (fault !== "") throw new Error(fault);
  return folder;
}

/** Whether the folder could be made: another worker may have been faster. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function build(folder: string, said: string): Promise<void> {
  const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
  const command = [tsx, "scripts/tryit.ts", "--static", folder];
  const fault = await promisify(execFile)(process.execPath, command, { cwd: root }).then(
    () => "",
    String,
  );
  // Whole or not at all: others read it.
  await writeFile(`${said}.part`, fault);
  await rename(`${said}.part`, said);
}

async function whenSaid(file: string): Promise<string> {
  for (;;) {
    const text = await readFile(file, "utf8").catch(() => null);
    if (text !== null) return text;
    await pause(100);
  }
}
