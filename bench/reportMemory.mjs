/** Loaded before a command, it leaves the command's peak memory in KB in the file PEAK_MEMORY. */
import { writeFileSync } from "node:fs";

const { PEAK_MEMORY } = process.env;
process.on("exit", () => {
  if (PEAK_MEMORY) writeFileSync(PEAK_MEMORY, String(process.resourceUsage().maxRSS));
});
