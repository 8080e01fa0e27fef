/** Loaded before a command, it leaves the command's peak memory in KB in the file PEAK_MEMORY. */
import { readFileSync, writeFileSync } from "node:fs";

/** Linux counts a parent's memory in maxRSS, when it was the larger; VmHWM begins with the command. */
function peakMemory() {
  try {
    const [, own] = /^VmHWM:\s+(\d+)/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    if (own) return Number(own);
  } catch {
    // Not on Linux.
  }
  return process.resourceUsage().maxRSS;
}

const { PEAK_MEMORY } = process.env;
process.on("exit", () => {
  if (PEAK_MEMORY) writeFileSync(PEAK_MEMORY, String(peakMemory()));
});
