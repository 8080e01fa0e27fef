import { highest } from "../model/extremes";
import type { RawCellContent } from "../model/rawWorkbook";
import { parseAddress } from "../workbook/a1";
import type { KnownRows } from "./knownRows";
import type { LocatedPlan } from "./locatedPlan";

/** The current columns of the formulas next to a table. */
export function helperColumns(
  { key, helpers }: KnownRows,
  { relocation }: LocatedPlan,
): Set<number> {
  const columns = new Set<number>();
  if (!helpers) return columns;
  for (let column = helpers[0]; column <= helpers[1]; column += 1) {
    const now = relocation.cell(key, { row: 1, column });
    if (now) columns.add(now.column);
  }
  return columns;
}

/** Formulas next to a table that were left behind when their row was cut, by address. */
export function leftFormulas(
  table: KnownRows,
  located: LocatedPlan,
): (readonly [cell: string, found: RawCellContent])[] {
  const { sheet, headerRow, belongs, helpers } = table;
  if (!helpers) return [];
  const rows = new Set([...belongs.values()].filter((row) => row !== null));
  const [last, columns] = [highest(rows, headerRow), helperColumns(table, located)];
  return [...sheet.cells].filter(([cell, { formula }]) => {
    const at = formula === null ? null : parseAddress(cell);
    const isBetween = at && at.row > headerRow && at.row < last && !rows.has(at.row);
    return isBetween === true && columns.has(at.column);
  });
}
