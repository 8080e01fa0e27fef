import { initSync, Model } from "@ironcalc/wasm";
import type { CalculatedValues, WorkbookPlan } from "../model/workbookPlan";
import { readFormulas } from "./readFormulas";
import { writeBlock } from "./writeBlock";

let isReady = false;

/** Loads IronCalc's wasm_bg.wasm, as bytes or compiled; does nothing if already loaded. */
export function initCalculator(wasm: Uint8Array<ArrayBuffer> | WebAssembly.Module): void {
  if (!isReady) initSync({ module: wasm });
  isReady = true;
}

/**
 * Calculates the plan's formulas: by sheet key, then A1 address, formula cells only; numbers have
 * the 15 digits that a spreadsheet shows.
 * @throws if a formula cannot be calculated (a bug in the plan), naming sheet key and cell
 */
export function calculate(plan: WorkbookPlan): CalculatedValues {
  if (!isReady) throw new Error("calculate before initCalculator");
  const model = new Model("plan", "en", "UTC", "en");
  try {
    // Recalculating after every edit would take minutes; we evaluate once, below.
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

/** Sheets come before any formula: a formula about a missing sheet would stay broken. */
function addSheets(model: Model, { sheets }: WorkbookPlan): void {
  sheets.forEach(({ key }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, key);
  });
}

/**
 * Only names in use, and before any formula: each new name makes IronCalc parse all formulas again.
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

/** Every word in any formula: the names in use, and more. */
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
