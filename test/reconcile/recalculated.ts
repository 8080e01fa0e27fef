import { calculate } from "../../src/ironcalc/calculator";
import type { RawSheet, RawWorkbook } from "../../src/model/rawWorkbook";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../src/model/workbookPlan";
import { parseAddress } from "../../src/workbook/a1";
import { plan as planned } from "./damagedWorkbook";

/** A workbook as it was found, as a plan: with its cells alone, which calculators and writers take. */
export function planOfRaw({ sheets, names }: RawWorkbook): WorkbookPlan {
  const [pattern] = planned.sheets;
  if (!pattern) throw new Error("no sheet");
  return {
    ...planned,
    sheets: sheets.map((sheet): SheetPlan => ({
      ...pattern,
      key: sheet.name,
      name: sheet.name,
      blocks: [{ row: 1, column: 1, cells: cellsOf(sheet) }],
      columns: [],
      rows: [],
      rules: [],
      highlights: [],
      tables: [],
      charts: [],
    })),
    names,
  };
}

function cellsOf({ cells }: RawSheet): (PlanCell | null)[][] {
  const rows: (PlanCell | null)[][] = [];
  for (const [address, { value, formula }] of cells) {
    const at = parseAddress(address);
    if (!at) throw new Error(address);
    while (rows.length < at.row) rows.push([]);
    const row = rows[at.row - 1]!;
    while (row.length < at.column) row.push(null);
    const style = "plainValue";
    row[at.column - 1] =
      formula === null ? { kind: "value", value, style } : { kind: "formula", formula, style };
  }
  return rows;
}

/** The workbook with what its formulas give. */
export function recalculated(raw: RawWorkbook): RawWorkbook {
  const values = calculate(planOfRaw(raw));
  return {
    ...raw,
    sheets: raw.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(
        [...sheet.cells].map(([address, content]) => {
          const value = content.formula === null ? content.value : values[sheet.name]?.[address];
          return [address, { ...content, value: value ?? null }] as const;
        }),
      ),
    })),
  };
}
