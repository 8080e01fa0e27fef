import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../model/sourceFiles";

const run = promisify(execFile);

test("another project uses the stand-in as its README says, without the rest of this one", async () => {
  const project = mkdtempSync(join(tmpdir(), "standin-"));
  try {
    const standin = join(root, "src/standin");
    const readme = readFileSync(join(standin, "README.md"), "utf8");
    const [, example = ""] = /## In a project of yours[^]*?```ts\n([^]*?)```/.exec(readme) ?? [];
    const [, printed] = /It prints `(.+)`/.exec(readme) ?? [];
    cpSync(standin, join(project, "standin"), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(project, "node_modules"), "junction");
    writeFileSync(join(project, "package.json"), '{ "type": "module" }');
    writeFileSync(join(project, "example.ts"), example);
    const tsx = join(project, "node_modules/tsx/dist/cli.mjs");
    const { stdout } = await run(process.execPath, [tsx, "example.ts"], { cwd: project });
    expect(stdout).toBe(`${printed}\n`);
  } finally {
    rmSync(project, { recursive: true });
  }
});
