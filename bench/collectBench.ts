import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseMeasurementsCsv } from "../src/files/measurementsCsv";
import { median } from "./timing";

export interface CollectTimes {
  readonly count: number;
  readonly perSecond: number;
  readonly megabytes: { readonly few: number; readonly many: number };
  /** Workbooks per second with openpyxl; null if it is not installed. */
  readonly openpyxl: number | null;
}

const few = 50;
const many = 500;
const runs = 3;
const withOpenpyxl = 20;

/**
 * Runs `collect` as a command over many copies of a workbook, each for another municipality, and
 * openpyxl over some of them; both must find the same points.
 */
export function timeCollect(workbook: Uint8Array, areaKeys: readonly string[]): CollectTimes {
  const folder = mkdtempSync(join(tmpdir(), "kompassbok-collect-"));
  try {
    const sets = [few, many].map((count) => {
      const set = join(folder, String(count));
      makeCopies(workbook, set, count);
      return { set, count };
    });
    const measured = sets.map(({ set, count }) => {
      const all = Array.from({ length: runs }, () => collectOnce(set, count, folder));
      return {
        seconds: median(all.map(({ seconds }) => seconds)),
        megabytes: median(all.map(({ megabytes }) => megabytes)),
      };
    });
    const [small, large] = measured;
    if (!small || !large) throw new Error("nothing was measured");
    return {
      count: many,
      perSecond: many / large.seconds,
      megabytes: { few: small.megabytes, many: large.megabytes },
      openpyxl: timeOpenpyxl(join(folder, String(many)), join(folder, "out.csv"), areaKeys),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names have the same length, so that every copy is as large as the original. */
function makeCopies(workbook: Uint8Array, folder: string, count: number): void {
  mkdirSync(folder);
  const parts = unzipSync(workbook);
  const texts = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
  for (let n = 0; n < count; n += 1) {
    const name = `Kommune ${String(n).padStart(4, "0")}`;
    const named = texts.replace(/>Karasjok</g, `>${name}<`);
    const copy = { ...parts, "xl/sharedStrings.xml": strToU8(named) };
    writeFileSync(join(folder, `${name}.xlsx`), zipSync(copy, { level: 6 }));
  }
}

function collectOnce(set: string, count: number, folder: string) {
  const peak = join(folder, "peak");
  const out = join(folder, "out.csv");
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      "./bench/reportMemory.mjs",
      "dist/kompassbok.cjs",
      "collect",
      set,
      "--out",
      out,
      "--force",
    ],
    { encoding: "utf8", env: { ...process.env, PEAK_MEMORY: peak } },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`collect ended with ${status}:\n${stderr}`);
  const lines = readFileSync(out, "utf8").trim().split("\n").length;
  if (lines !== count + 1) throw new Error(`collect took ${lines - 1} of ${count}`);
  return { seconds, megabytes: Number(readFileSync(peak, "utf8")) / 1024 };
}

/** Subtracts the start-up time, which is measured with a single workbook. */
function timeOpenpyxl(set: string, csv: string, areaKeys: readonly string[]): number | null {
  if (spawnSync("python3", ["-c", "import openpyxl"]).status !== 0) return null;
  const files = Array.from({ length: withOpenpyxl }, (_, n) =>
    join(set, `Kommune ${String(n).padStart(4, "0")}.xlsx`),
  );
  const one = readWithOpenpyxl(files.slice(0, 1));
  const all = readWithOpenpyxl(files);
  const ours = parseMeasurementsCsv(readFileSync(csv, "utf8"), areaKeys);
  const expected = ours.ok
    ? ours.value
        .slice(0, files.length)
        .map(({ municipality, total, areas }) => [
          municipality,
          [total, ...areaKeys.map((key) => areas[key])],
        ])
    : [];
  if (JSON.stringify(expected) !== all.found) throw new Error("openpyxl found other points");
  return (files.length - 1) / (all.seconds - one.seconds);
}

function readWithOpenpyxl(files: readonly string[]): { seconds: number; found: string } {
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync("python3", ["bench/collect.py", ...files], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const found = JSON.stringify(JSON.parse(stdout));
  return { seconds: (performance.now() - start) / 1000, found };
}
