import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { isBlank, sameCell, type RawCell } from "../../src/model/rawCell";
import { recalculate } from "../support/libreOffice";
import { partOf, render, renderSample, workbookIn } from "./sampleFile";
import { samplePlan } from "./samplePlan";

/** Every value of a workbook that is not blank, by "sheet!address". */
function valuesIn(file: Uint8Array): Map<string, RawCell> {
  const entries = workbookIn(file).sheets.flatMap(({ name, cells }) =>
    [...cells].map(([address, { value }]) => [`${name}!${address}`, value] as const),
  );
  return new Map(entries.filter(([, value]) => !isBlank(value)));
}

function rulesIn(file: Uint8Array): string[] {
  const xml = partOf(file, "xl/worksheets/sheet2.xml");
  return [...xml.matchAll(/<dataValidation( .*?)<\/dataValidation>/g)]
    .map(
      ([, rule = ""]) => `${/sqref="([^"]*)"/.exec(rule)?.[1]} ${/ type="(\w+)"/.exec(rule)?.[1]}`,
    )
    .sort();
}

test("LibreOffice reads the file, computes the same values, and keeps names and rules", async () => {
  const file = renderSample();
  const saved = (await recalculate([{ name: "sample", bytes: file }])).get("sample");
  if (!saved) throw new Error("nothing was saved");

  const found = valuesIn(saved);
  const expected = valuesIn(file);
  const different = [...expected].filter(
    ([cell, value]) => !sameCell(value, found.get(cell) ?? null),
  );
  expect(different).toEqual([]);
  expect(found.size).toBe(expected.size);

  const names = workbookIn(saved).names.map(({ name, sheet }) => [name, sheet]);
  for (const { name, sheet } of workbookIn(file).names) expect(names).toContainEqual([name, sheet]);
  expect(rulesIn(saved)).toEqual(rulesIn(file));
});

/** What Excel needs and Gnumeric 1.12 does not know. */
const unknownToGnumeric = /'(tableParts|ignoredErrors|c:extLst|c:showLegendKey|c:showSerName)'/;

test("Gnumeric reads the file without a warning", async () => {
  // It cannot read a sheet's name with an apostrophe, however it is written.
  const sheets = samplePlan.sheets.map((sheet) => ({
    ...sheet,
    name: sheet.name.replaceAll("'", ""),
  }));
  const folder = await mkdtemp(join(tmpdir(), "kompassbok-gnumeric-"));
  try {
    const path = join(folder, "sample.xlsx");
    await writeFile(path, render({ ...samplePlan, sheets }));
    const { stderr } = await promisify(execFile)("ssconvert", [path, join(folder, "sample.csv")]);
    const warnings = stderr.split("\n").filter((line) => line !== "" && !line.startsWith("\t"));
    expect(warnings.filter((line) => !unknownToGnumeric.test(line))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
