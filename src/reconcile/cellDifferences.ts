import { sameCell } from "../model/rawCell";
import type { RawCellContent, RawSheet } from "../model/rawWorkbook";
import type { PlanCell, SheetPlan } from "../model/workbookPlan";
import { cellAddress, type CellPosition } from "../workbook/a1";
import { translateFormula } from "../workbook/dialect";
import { difference, type Difference, type DifferenceCode } from "./difference";
import type { LocatedPlan } from "./locatedPlan";
import { sameFormula } from "./sameFormula";

export interface CellDifferences {
  readonly differences: readonly Difference[];
  /**
   * Keys of sheets whose rows or columns have moved so that some formula has no contiguous range.
   */
  readonly split: ReadonlySet<string>;
}

/** Finds where the constants and formulas of a planned sheet differ. */
export function cellDifferences(planned: SheetPlan, located: LocatedPlan): CellDifferences {
  const { key, blocks } = planned;
  const differences: Difference[] = [];
  const split = new Set<string>();
  const sheet = located.relocation.sheet(key);
  if (!sheet) return { differences, split };
  const add = (found: Difference | null): void => {
    if (found) differences.push(found);
  };
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        const at = { row: row + r, column: column + c };
        if (cell?.kind === "value") {
          add(contentDifference(cell, sheet, located.relocation.currentCell(key, at)));
        }
        if (cell?.kind !== "formula") return;
        const expected = located.formula(cell.formula, key);
        if (typeof expected === "string") {
          add(formulaDifference(expected, sheet, placesOf(located, key, at)));
        } else if (expected.why === "split") split.add(expected.key);
      }),
    );
  }
  return { differences, split };
}

function contentDifference(
  cell: Extract<PlanCell, { kind: "value" }>,
  sheet: RawSheet,
  at: CellPosition | null,
): Difference | null {
  if (!at) return null;
  const address = cellAddress(at.row, at.column);
  const found = sheet.cells.get(address)?.value ?? null;
  if (sameCell(found, cell.value)) return null;
  const code = cell.style === "cap" ? "capChanged" : "contentChanged";
  return difference(code, sheet.name, address, found, cell.value, true);
}

/** A place where a formula may be, and its distance in rows below the one where it belongs. */
interface FormulaPlace extends CellPosition {
  readonly down: number;
}

/**
 * If the row has moved, its formula may have moved along or, next to the table, been left behind.
 */
function placesOf(
  { relocation, tables }: LocatedPlan,
  key: string,
  at: CellPosition,
): FormulaPlace[] {
  const belongs = relocation.cell(key, at);
  if (!belongs) return [];
  const here = { ...belongs, down: 0 };
  const isBeside = ([first, last]: readonly [number, number]) =>
    at.column >= first && at.column <= last;
  const table = tables.find(
    ({ key: of, current, columns, helpers }) =>
      of === key &&
      current.has(at.row) &&
      (columns.has(at.column) || (helpers !== null && isBeside(helpers))),
  );
  const row = table?.current.get(at.row);
  if (!table || row === undefined) return [here];
  if (row === null) return table.columns.has(at.column) ? [] : [here];
  const there = { ...belongs, row, down: row - belongs.row };
  if (table.columns.has(at.column)) return [there];
  return table.helpers && isBeside(table.helpers) ? [here, there] : [here];
}

function formulaDifference(
  formula: string,
  sheet: RawSheet,
  places: readonly FormulaPlace[],
): Difference | null {
  const faults = places.map(({ row, column, down }): Difference | null => {
    const address = cellAddress(row, column);
    const expected = down === 0 ? formula : translateFormula(formula, down, 0);
    const found = sheet.cells.get(address);
    const code = formulaFault(expected, found);
    const was = code === "formulaOverwritten" ? (found?.value ?? null) : (found?.formula ?? null);
    return code && difference(code, sheet.name, address, was, expected, true);
  });
  if (faults.includes(null)) return null;
  return faults.find((fault) => fault?.code !== "formulaOverwritten") ?? faults[0] ?? null;
}

function formulaFault(expected: string, found: RawCellContent | undefined): DifferenceCode | null {
  if (found?.formula == null) return "formulaOverwritten";
  if (found.isArray) return "formulaIsArray";
  return sameFormula(found.formula, expected) ? null : "formulaChanged";
}
