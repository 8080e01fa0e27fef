import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const project = join(__dirname, "../..");

/** The command line as it is published, built before the tests that need it start. */
const builtCommand = join(process.env.KOMPASSBOK_RUN ?? "", "command", "kompassbok.cjs");

/** By its address, since a name is looked up from the folder where the command runs. */
const loader = pathToFileURL(require.resolve("tsx")).href;

export interface CommandResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command line as a process of its own, in a folder. */
export function runCommand(folder: string, ...args: string[]): Promise<CommandResult> {
  return run(folder, [builtCommand, ...args]);
}

/** The same from its sources, as `npm run kompassbok` does. */
export function runSources(folder: string, ...args: string[]): Promise<CommandResult> {
  return run(folder, ["--import", loader, join(project, "src/cli/kompassbok.ts"), ...args]);
}

function run(folder: string, command: readonly string[]): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: folder }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

/** Runs of many commands, two at a time: as many as the smallest machine has processors. */
export async function runAll<T>(tasks: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const results: T[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < tasks.length; index = next++) {
      const task = tasks[index];
      if (task) results[index] = await task();
    }
  };
  await Promise.all([work(), work()]);
  return results;
}
