import type { LiveWorkbookPort } from "../app/ports";
import { fetchPart } from "../model/fetchPart";
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
      const part = await fetchPart(async () => import("./renderWorkbook"));
      return part.ok ? part.value.renderWorkbook(office, plan, options) : part;
    },
    read: async (sheetKeys) => readWorkbook(office, sheetKeys),
    readRanges: async (places) => readRanges(office, places),
    write: async (cells, guard) => writeCells(office, cells, guard),
    repair: async (plan, repair, present) => {
      const parts = await fetchPart(async () =>
        Promise.all([import("./renderWorkbook"), import("./repairWorkbook"), import("./cleanUp")]),
      );
      if (!parts.ok) return parts;
      const [{ renderMissingSheets }, { repairSheets }, { cleanUp }] = parts.value;
      const { missingSheets } = repair;
      const remade = await renderMissingSheets(office, plan, missingSheets, present);
      if (!remade.ok) return remade;
      const mended = await repairSheets(office, repair);
      if (mended.ok || remade.value === null) return mended;
      const cleaned = await cleanUp(office, remade.value);
      return failure(mended.problems, cleaned.problems);
    },
    removeSheets: async (keys) => {
      const part = await fetchPart(async () => import("./removeSheets"));
      return part.ok ? part.value.removeSheets(office, keys) : part;
    },
    grow: async (growth) => {
      const part = await fetchPart(async () => import("./growTable"));
      return part.ok ? part.value.growTable(office, growth) : part;
    },
    readRules: async (places) => {
      const part = await fetchPart(async () => import("./readRules"));
      return part.ok ? part.value.readRules(office, places) : part;
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
