import { failure, problem, success } from "../model/problem";
import { runOnce, type Office } from "./excelRun";
import { puttingBack, type Misplaced } from "./misplaced";
import type { OwedTask } from "./owedWork";
import { putRows } from "./putRows";
import { askSheets, readSheets } from "./readSheets";

/** How often to retry when others change the same cells during the restore, before giving up. */
const rounds = 5;

/**
 * Restores overwritten values. Finds their cells by the contents of the sheet, and writes as
 * carefully as any other write: newer values stay.
 */
export function restoring(office: Office, misplaced: readonly Misplaced[]): OwedTask {
  let left = misplaced;
  return async () => {
    for (let round = 0; round < rounds; round += 1) {
      const contents = await sheetContents(office, left);
      if (!contents.ok) return contents;
      const { value: sheets } = contents;
      if (!sheets) continue;
      const rows = left.flatMap((row) => {
        const sheet = sheets.get(row.sheet);
        return (sheet && puttingBack(row, sheet)) ?? [];
      });
      if (rows.length === 0) return success(null);
      const attempt = await putRows(office, rows);
      if (!attempt.ok) return attempt;
      const { faults, moved, misplaced } = attempt.value;
      left = [...(moved || faults.length > 0 ? left : []), ...misplaced];
      if (faults.length > 0) return failure(faults);
      if (left.length === 0) return success(null);
    }
    return failure(problem("excelBusy", {}));
  };
}

/**
 * All contents of the sheets, by id; deleted sheets are absent. Returns null if rows were inserted
 * or deleted meanwhile.
 */
async function sheetContents(office: Office, misplaced: readonly Misplaced[]) {
  return runOnce(office, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const wanted = new Set(misplaced.map(({ sheet }) => sheet));
    const sheets = worksheets.items.filter(({ id }) => wanted.has(id));
    return readSheets(context, await askSheets(context, sheets));
  });
}
