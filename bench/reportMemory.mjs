/** Preloaded into a command, it writes the command's peak memory in KB to the file PEAK_MEMORY. */
import { readFileSync, writeFileSync } from "node:fs";

/**
 * On Linux, maxRSS may be the parent's memory if that was larger; VmHWM starts with the command.
 */
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
