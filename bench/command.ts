import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./timing";

export interface ColdStart {
  /** Medians. */
  readonly seconds: number;
  readonly megabytes: number;
}

const runs = 5;

/** Runs `generate` as a separate process; `program` are the arguments for Node. */
export function coldStart(program: readonly string[]): ColdStart {
  const folder = mkdtempSync(join(tmpdir(), "kompassbok-bench-"));
  try {
    const all = Array.from({ length: runs }, () => runOnce(program, folder));
    return {
      seconds: median(all.map(({ seconds }) => seconds)),
      megabytes: median(all.map(({ megabytes }) => megabytes)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runOnce(program: readonly string[], folder: string): ColdStart {
  const peak = join(folder, "peak");
  const files = [
    ...["--answers", "assets/eksempel-answers.json"],
    ...["--measurements", "assets/fictional-60.csv"],
    ...["--out", join(folder, "out.xlsx"), "--force"],
  ];
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "./bench/reportMemory.mjs", ...program, "generate", ...files],
    { encoding: "utf8", env: { ...process.env, PEAK_MEMORY: peak } },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`generate ended with ${status}:\n${stderr}`);
  return { seconds, megabytes: Number(readFileSync(peak, "utf8")) / 1024 };
}
