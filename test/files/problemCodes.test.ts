import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileProblemCodes } from "../../src/files/problemCodes";

const room = join(__dirname, "../../src/files");

test("every code of the list is in use, and is listed once", () => {
  const sources = readdirSync(room)
    .filter((name) => name.endsWith(".ts") && name !== "problemCodes.ts")
    .map((name) => readFileSync(join(room, name), "utf8"))
    .join("\n");
  expect(fileProblemCodes.filter((code) => !sources.includes(`"${code}"`))).toEqual([]);
  expect(new Set(fileProblemCodes).size).toBe(fileProblemCodes.length);
});
