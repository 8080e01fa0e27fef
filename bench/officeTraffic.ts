import { kompassHost } from "../src/tryit/host/kompassHost";
import { JSDOM } from "jsdom";
import { openLiveWorkbook } from "../src/app/opening/liveWorkbook";
import { saveAnswer } from "../src/app/answers/saveAnswer";
import { checkWorkbook } from "../src/app/checking/checkWorkbook";
import type { Outcome } from "../src/model/problem";
import type { WorkbookPlan } from "../src/model/workbookPlan";
import { cellInput } from "../src/office/cellInput";
import { officeWorkbook } from "../src/office/officeWorkbook";
import { cellAddress } from "../src/workbook/a1";
import { renameSheets } from "../src/workbook/dialect";
import { loadClientLibrary } from "../src/standin/clientLibrary";
import type { Traffic } from "../src/standin";

/** Traffic between Microsoft's client library and Excel. */
export interface OfficeTraffic {
  readonly generate: Traffic;
  /** The same cells, values and formats, written cell by cell. */
  readonly cellByCell: Traffic;
  readonly read: Traffic;
  readonly verify: Traffic;
  readonly score: Traffic;
}

/** Call `initCalculator` first. */
export async function measureOffice(
  plan: WorkbookPlan,
  areaKeys: readonly string[],
): Promise<OfficeTraffic> {
  const { host, run, close } = openPane();
  const port = officeWorkbook({ run, wait: () => Promise.resolve() });
  const measured = async <T>(task: Promise<Outcome<T>>): Promise<[T, Traffic]> => {
    host.resetTraffic();
    const outcome = await task;
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    return [outcome.value, host.traffic];
  };
  const [, generate] = await measured(port.render(plan));
  const [live, read] = await measured(openLiveWorkbook(port, areaKeys));
  const [, verify] = await measured(checkWorkbook(port, areaKeys));
  const levels = { system: 1, extent: 2, result: 3, evaluation: 4 };
  const [id = ""] = live.read.rows.keys();
  const [, score] = await measured(saveAnswer(port, live, id, levels));
  close();
  return { generate, read, verify, score, cellByCell: await writeCellByCell(plan) };
}

function openPane() {
  const host = kompassHost();
  const library = loadClientLibrary(JSDOM, host.connect());
  const run = async <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    batch(new library.Excel.RequestContext());
  return { host, run, close: () => library.close() };
}

const linesAtOnce = 50;

/**
 * Writes as one would without arrays: one request per sheet or part of it, one action per cell and
 * property.
 */
async function writeCellByCell(plan: WorkbookPlan): Promise<Traffic> {
  const { host, run, close } = openPane();
  const nameOf = (key: string): string =>
    plan.sheets.find((sheet) => sheet.key === key)?.name ?? key;
  await run(async (context) => {
    for (const { name } of plan.sheets) context.workbook.worksheets.add(name);
    await context.sync();
  });
  for (const { name, blocks } of plan.sheets) {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const { row, column, cells } of blocks) {
        for (const [down, line] of cells.entries()) {
          line.forEach((cell, right) => {
            const style = cell && plan.styles[cell.style];
            if (!cell || !style) return;
            const range = sheet.getRange(cellAddress(row + down, column + right));
            range.format.font.size = style.fontSize;
            range.format.font.bold = style.bold;
            range.format.font.color = `#${style.color}`;
            if (style.fill !== null) range.format.fill.color = `#${style.fill}`;
            range.format.wrapText = style.wrap;
            range.format.protection.locked = style.locked;
            const content =
              cell.kind === "formula"
                ? `=${renameSheets(cell.formula, nameOf)}`
                : cellInput(cell.value, false);
            if (content !== "") range.formulas = [[content]];
          });
          // Excel accepts at most 5 MB per request.
          if (down % linesAtOnce === linesAtOnce - 1) await context.sync();
        }
      }
      await context.sync();
    });
  }
  close();
  return host.traffic;
}
