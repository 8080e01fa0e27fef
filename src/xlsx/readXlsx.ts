import type { ReadOptions } from "../app/ports";
import type { Outcome } from "../model/problem";
import type { RawSheet, RawWorkbook } from "../model/rawWorkbook";
import { cleanText } from "../model/textRule";
import { faultsAsValues } from "./reader/faultsAsValues";
import { readWorkbook } from "./reader/readWorkbook";
import { XlsxPackage } from "./reader/xlsxPackage";

/**
 * Reads an .xlsx file: typed values, formulas as text (shared ones expanded) and names. Texts are
 * stripped of characters that our workbooks cannot hold. Runs without Node. For limits see
 * `reader/fileFault.ts`.
 */
export function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Outcome<RawWorkbook> {
  return faultsAsValues(() => {
    const { sheets, names } = readWorkbook(new XlsxPackage(bytes), options);
    return { sheets: sheets.map(withCleanTexts), names };
  });
}

function withCleanTexts(sheet: RawSheet): RawSheet {
  const cells = new Map(sheet.cells);
  for (const [address, content] of sheet.cells) {
    const { value } = content;
    if (typeof value !== "string") continue;
    const clean = cleanText(value);
    if (clean !== value) cells.set(address, { ...content, value: clean });
  }
  return { ...sheet, cells };
}
