import { failure, problem, success } from "../model/problem";
import { runOnce, type Office } from "./excelRun";
import { puttingBack, type Misplaced } from "./misplaced";
import type { OwedTask } from "./owedWork";
import { putRows } from "./putRows";
import { askSheets, readSheets } from "./readSheets";

/** How often others may change the same cells while theirs are put back, before Excel gets a rest. */
const rounds = 5;

/**
 * Puts back what was written over. It is found again by what is on its sheet, and written back as
 * carefully as everything else: what has been written there since stays.
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
 * All that is on the sheets, by their ids; a sheet that was deleted is absent. Null where rows have come
 * or gone meanwhile.
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
