import type { LiveWorkbookPort } from "../app/ports";
import { fetchPart } from "../model/fetchPart";
import { failure, success, type Outcome } from "../model/problem";
import { runOnce, type Office } from "./excelRun";
import { OwedWork } from "./owedWork";
import { readRanges, readWorkbook } from "./readWorkbook";
import { surveyWorkbook } from "./survey";
import { watchWorkbook } from "./watchWorkbook";
import { writeCells } from "./writeCells";

/**
 * The workbook open in Excel, through Office.js. Code that creates or repairs sheets is loaded on
 * first use.
 */
export function officeWorkbook(office: Office): LiveWorkbookPort {
  const owed = new OwedWork();
  /** Runs the request once everything owed is settled; fails if that is not possible. */
  const first = async <T>(request: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const settled = await owed.settle();
    return settled.ok ? request() : settled;
  };
  return {
    survey: async () =>
      first(async () => {
        const surveyed = await runOnce(office, surveyWorkbook);
        if (!surveyed.ok) return surveyed;
        const { sheets, hasOurs, isLocked, isReadOnly } = surveyed.value;
        return success({ sheets, hasOurs, isLocked, isReadOnly });
      }),
    render: async (plan, options = {}) =>
      first(async () => {
        const part = await fetchPart(async () => import("./renderWorkbook"));
        return part.ok ? part.value.renderWorkbook(office, plan, options) : part;
      }),
    complete: async (plan, present, parts) =>
      first(async () => {
        const part = await fetchPart(async () => import("./completeWorkbook"));
        return part.ok ? part.value.completeWorkbook(office, plan, present, parts) : part;
      }),
    read: async (sheetKeys) => first(async () => readWorkbook(office, sheetKeys)),
    readRanges: async (places) => first(async () => readRanges(office, places)),
    write: async (rows) => first(async () => writeCells(office, owed, rows)),
    isOwing: () => owed.isOwing,
    settle: async () => owed.settle(),
    repair: async (plan, repair, present) =>
      first(async () => {
        const parts = await fetchPart(async () =>
          Promise.all([
            import("./renderWorkbook"),
            import("./repairWorkbook"),
            import("./cleanUp"),
          ]),
        );
        if (!parts.ok) return parts;
        const [{ renderMissingSheets }, { repairSheets }, { cleanUp }] = parts.value;
        const { missingSheets } = repair;
        const remade = await renderMissingSheets(office, plan, missingSheets, present);
        if (!remade.ok) return remade;
        const repaired = await repairSheets(office, repair);
        if (repaired.ok) return success(null, [...remade.problems, ...repaired.problems]);
        if (remade.value === null) return repaired;
        const cleaned = await cleanUp(office, remade.value);
        return failure(repaired.problems, cleaned.problems);
      }),
    removeSheets: async (keys) =>
      first(async () => {
        const part = await fetchPart(async () => import("./removeSheets"));
        return part.ok ? part.value.removeSheets(office, keys) : part;
      }),
    grow: async (growth) =>
      first(async () => {
        const part = await fetchPart(async () => import("./growTable"));
        return part.ok ? part.value.growTable(office, owed, growth) : part;
      }),
    readRules: async (places) =>
      first(async () => {
        const part = await fetchPart(async () => import("./readRules"));
        return part.ok ? part.value.readRules(office, places) : part;
      }),
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
