import { savedHost } from "../../src/tryit/host/hostPlan";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { answersEverywhere } from "../model/inputCases";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf } from "../model/sampleInputs";
import { openExcel, sound } from "../support/openExcel";
import { runCommand, type CommandResult } from "./runCommand";

const catalogue = catalogueOf({ caps: [[2, 3]] }, { caps: [[4], [1]] });
const plan = buildWorkbookPlan(inputsOf(catalogue, { answers: answersEverywhere(catalogue) }));
const nameOf = (key: string) => plan.sheets.find((sheet) => sheet.key === key)!.name;

/** What verify says of a workbook once these are deleted too, one after the other. */
async function verifyAfter(...deletions: string[][]): Promise<readonly CommandResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "deleted-"));
  const { host, port, close } = await openExcel();
  sound(await port.render(plan));
  deletions.forEach((keys, index) => {
    for (const key of keys) host.person.deleteSheet(nameOf(key));
    writeFileSync(join(folder, `${index}.xlsx`), savedHost(host));
  });
  close();
  const results: CommandResult[] = [];
  for (const index of deletions.keys()) {
    results.push(await runCommand(folder, "verify", `${index}.xlsx`, "--language", "en"));
  }
  return results;
}

test("verify names each sheet that is gone once, what went with it, and what to do", async () => {
  const [some, unreadable, few] = await verifyAfter(
    ["area_area2", "Calculation"],
    ["Method", "Catalogue"],
    plan.sheets
      .map(({ key }) => key)
      .filter((key) => !/area2|Calculation|Method|Catalogue|area1/.test(key)),
  );
  expect(some!.status).toBe(1);
  expect(some!.stderr).toContain("“2 Area 2” is missing, and the answers to its questions (2)");
  const lines = some!.stdout.trim().split("\n");
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^\d+ differences:$/);
  expect(lines[1]).toMatch(/^The sheet “2 Area 2” is missing\. \d+ other differences follow/);
  expect(lines[2]).toMatch(/^The sheet “Calculation” is missing\. \d+ other differences follow/);
  expect(lines[3]).toMatch(/^Repair in the Excel add-in makes missing sheets again/);
  expect(some!.stdout + some!.stderr).not.toMatch(/#REF!|Kompass\./);
  for (const refused of [unreadable!, few!]) {
    expect(refused.status).toBe(1);
    expect(refused.stdout).toBe("");
    expect(refused.stderr).toContain("Restore the sheet from an earlier version");
  }
});
