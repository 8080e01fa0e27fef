import type { Assessment } from "../../model/assessment";
import { problem, type Problem } from "../../model/problem";
import { isBlank, sameCell } from "../../model/rawCell";
import type { RawWorkbook } from "../../model/rawWorkbook";
import { cellAddress } from "../../workbook/a1";
import { findIn } from "../../workbook/reading/foundWorkbook";

/**
 * Reports when the workbook shows a different total than its answers give: its formula was
 * overwritten or not recalculated. A blank total is not reported, since nobody can mistake it for a
 * result.
 */
export function otherTotalOnSheet(raw: RawWorkbook, { total }: Assessment): Problem[] {
  const found = findIn(raw).follow("Kompass.Total");
  if (!found) return [];
  const { sheet, range } = found;
  const cell = cellAddress(range.top, range.left);
  const shown = sheet.cells.get(cell)?.value ?? null;
  if (isBlank(shown) || sameCell(shown, total.reported)) return [];
  const place = { sheet: sheet.name, cell };
  return total.reported === null
    ? [problem("totalWithoutAnswers", place, shown)]
    : [problem("totalOnSheet", place, shown, { total: total.reported })];
}
