import { readFileSync } from "node:fs";
import { initCalculator } from "../../src/ironcalc/calculator";
import type { RawCell } from "../../src/model/rawCell";
import type { NamePlan, PlanCell, SheetPlan, WorkbookPlan } from "../../src/model/workbookPlan";

/** A formula, or a fixed value. */
export type Content = { readonly formula: string } | RawCell;

export const formula = (text: string): Content => ({ formula: text });

export function startCalculator(): void {
  initCalculator(readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm"));
}

/** A bare plan: by sheet key the rows of a block at A1; undefined leaves a cell alone. */
export function planOf(
  sheets: Readonly<Record<string, readonly (readonly (Content | undefined)[])[]>>,
  names: readonly NamePlan[] = [],
): WorkbookPlan {
  return {
    layoutVersion: 1,
    language: "en",
    properties: { title: "", subject: "", author: "", description: "" },
    styles: {},
    highlightStyles: {},
    sheets: Object.entries(sheets).map(([key, rows]) => sheetOf(key, rows)),
    names,
  };
}

function sheetOf(key: string, rows: readonly (readonly (Content | undefined)[])[]): SheetPlan {
  return {
    key,
    name: key,
    tabColor: "000000",
    blocks: [{ row: 1, column: 1, cells: rows.map((cells) => cells.map(cellOf)) }],
    columns: [],
    rows: [],
    frozen: { rows: 0, columns: 0 },
    rules: [],
    highlights: [],
    tables: [],
    charts: [],
    isProtected: false,
    print: {
      area: "A1",
      titleRows: null,
      orientation: "landscape",
      footer: { left: "", center: "", right: "" },
      breaksBefore: [],
    },
  };
}

function cellOf(content: Content | undefined): PlanCell | null {
  if (content === undefined) return null;
  if (typeof content === "object" && content !== null && "formula" in content) {
    return { kind: "formula", formula: content.formula, style: "" };
  }
  return { kind: "value", value: content, style: "" };
}
