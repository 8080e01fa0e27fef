import type { LiveWorkbookPort } from "../app/ports";
import { failure, success } from "../model/problem";
import { runOnce, type Office } from "./excelRun";
import { readRanges, readWorkbook } from "./readWorkbook";
import { surveyWorkbook } from "./survey";
import { watchWorkbook } from "./watchWorkbook";
import { writeCells } from "./writeCells";

/**
 * The workbook that is open in Excel, through Office.js. What makes sheets or mends them is fetched
 * when it is first needed.
 */
export function officeWorkbook(office: Office): LiveWorkbookPort {
  return {
    survey: async () => {
      const surveyed = await runOnce(office, surveyWorkbook);
      if (!surveyed.ok) return surveyed;
      const { sheets, hasOurs, isLocked, isReadOnly } = surveyed.value;
      return success({ sheets, hasOurs, isLocked, isReadOnly });
    },
    render: async (plan, options = {}) => {
      const { renderWorkbook } = await import("./renderWorkbook");
      return renderWorkbook(office, plan, options);
    },
    read: async (sheetKeys) => readWorkbook(office, sheetKeys),
    readRanges: async (places) => readRanges(office, places),
    write: async (cells, guard) => writeCells(office, cells, guard),
    repair: async (plan, repair, present) => {
      const [{ renderMissingSheets }, { repairSheets }, { cleanUp }] = await Promise.all([
        import("./renderWorkbook"),
        import("./repairWorkbook"),
        import("./cleanUp"),
      ]);
      const { missingSheets } = repair;
      const remade = await renderMissingSheets(office, plan, missingSheets, present);
      if (!remade.ok) return remade;
      const mended = await repairSheets(office, repair);
      if (mended.ok || remade.value === null) return mended;
      const cleaned = await cleanUp(office, remade.value);
      return failure(...mended.problems, ...cleaned.problems);
    },
    removeSheets: async (keys) => {
      const { removeSheets } = await import("./removeSheets");
      return removeSheets(office, keys);
    },
    grow: async (growth) => {
      const { growTable } = await import("./growTable");
      return growTable(office, growth);
    },
    readRules: async (places) => {
      const { readRules } = await import("./readRules");
      return readRules(office, places);
    },
    select: async ({ sheet, cell }) =>
      runOnce(office, async (context) => {
        const target = context.workbook.worksheets.getItem(sheet);
        target.activate();
        const range = target.getRange(cell);
        range.select();
        await context.sync();
        return null;
      }),
    watch: async (listener) => watchWorkbook(office, listener),
  };
}
