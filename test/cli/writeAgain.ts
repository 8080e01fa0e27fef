import { writeWhole } from "../../src/cli/writeNewFile";

/**
 * A process that writes a file over and over, all "a" and all "b" in turn: path, size in bytes, and
 * how many times. It says when it begins, and what came of it.
 */
async function main([path = "", size = "", times = ""]: readonly string[]): Promise<void> {
  process.stdout.write("begins\n");
  for (let time = 0; time < Number(times); time += 1) {
    const bytes = new Uint8Array(Number(size)).fill((time % 2 ? "a" : "b").charCodeAt(0));
    const fault = await writeWhole(path, bytes, true);
    if (fault) process.stdout.write(`${JSON.stringify(fault)}\n`);
  }
}

void main(process.argv.slice(2));
