import type { RawCellContent, RawSheet, RawWorkbook } from "../../model/rawWorkbook";
import { cellAddress, parseRange } from "../../workbook/a1";
import type { RangeContents } from "../ports";

/** The workbook with the current contents of some rectangles. */
export function withContents(
  { sheets, names }: RawWorkbook,
  contents: readonly RangeContents[],
): RawWorkbook {
  const changed = new Map<string, RangeContents[]>();
  for (const content of contents) {
    changed.set(content.sheet, [...(changed.get(content.sheet) ?? []), content]);
  }
  return { names, sheets: sheets.map((sheet) => patched(sheet, changed.get(sheet.name) ?? [])) };
}

function patched(sheet: RawSheet, contents: readonly RangeContents[]): RawSheet {
  if (contents.length === 0) return sheet;
  const cells = new Map<string, RawCellContent>(sheet.cells);
  for (const { range, cells: now } of contents) {
    const area = parseRange(range);
    if (!area) throw new Error(`not a range: ${range}`);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        cells.delete(cellAddress(row, column));
      }
    }
    for (const [address, content] of now) cells.set(address, content);
  }
  return { ...sheet, cells };
}
