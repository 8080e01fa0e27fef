import { initSync, Model } from "@ironcalc/wasm";
import type { CalculatedValues, WorkbookPlan } from "../model/workbookPlan";
import { readFormulas } from "./readFormulas";
import { writeBlock } from "./writeBlock";

let isReady = false;

/** Starts IronCalc with its wasm_bg.wasm, as bytes or compiled; once is enough, again does nothing. */
export function initCalculator(wasm: Uint8Array<ArrayBuffer> | WebAssembly.Module): void {
  if (!isReady) initSync({ module: wasm });
  isReady = true;
}

/**
 * What the plan's formulas give: by sheet key, then by A1 address, formula cells only; numbers to
 * the 15 digits that a spreadsheet shows. A formula that IronCalc cannot compute is an error of
 * ours: it throws, naming sheet key and cell.
 */
export function calculate(plan: WorkbookPlan): CalculatedValues {
  if (!isReady) throw new Error("calculate before initCalculator");
  const model = new Model("plan", "en", "UTC", "en");
  try {
    // For good: a calculation after every edit would take minutes, and one is asked for below.
    model.pauseEvaluation();
    addSheets(model, plan);
    addNames(model, plan);
    plan.sheets.forEach(({ key, blocks }, sheet) => {
      for (const block of blocks) writeBlock(model, { sheet, key }, block);
    });
    model.evaluate();
    const values = plan.sheets.map((sheet, index) => {
      return [sheet.key, readFormulas(model, index, sheet)] as const;
    });
    return Object.fromEntries(values);
  } finally {
    model.free();
  }
}

/** All of them before any formula: one that names a sheet to come would be broken for good. */
function addSheets(model: Model, { sheets }: WorkbookPlan): void {
  sheets.forEach(({ key }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, key);
  });
}

/**
 * Those that formulas use, before any formula: every new name makes IronCalc read all formulas
 * again.
 */
function addNames(model: Model, plan: WorkbookPlan): void {
  const { names, sheets } = plan;
  const used = usedWords(plan);
  for (const { name, sheet, refersTo } of names) {
    if (!used.has(name)) continue;
    const scope = sheet === null ? null : sheets.findIndex(({ key }) => key === sheet);
    model.newDefinedName(name, scope, refersTo);
  }
}

/** Every word of every formula: the names in use, and more. */
function usedWords({ sheets }: WorkbookPlan): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { blocks } of sheets) {
    for (const cell of blocks.flatMap(({ cells }) => cells.flat())) {
      if (cell?.kind !== "formula") continue;
      for (const [word] of cell.formula.matchAll(/[A-Za-z_][\w.]*/g)) words.add(word);
    }
  }
  return words;
}
