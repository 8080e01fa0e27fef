import { highest, lowest } from "../model/extremes";
import type { RawCellContent } from "../model/rawWorkbook";
import type { PlanCell, SheetPlan } from "../model/workbookPlan";
import type { CellRepair } from "../model/workbookRepair";
import { cellAddress } from "../workbook/a1";
import { translateFormula } from "../workbook/dialect";
import type { KnownRows } from "./knownRows";
import { helperColumns, leftFormulas } from "./leftFormulas";
import { contentOf, isTextCell } from "./locatedCells";
import type { LocatedPlan } from "./locatedPlan";

/** Plans the writes that sort a sheet's table rows, each with all its contents. */
export function rowRepairs(planned: SheetPlan, located: LocatedPlan): CellRepair[] {
  return located.tables
    .filter(({ key, disorder }) => key === planned.key && disorder?.canRepair !== false)
    .flatMap((table) => [
      ...(table.disorder ? movedRows(planned, table, located) : []),
      ...leftFormulas(table, located).map(([cell, found]): CellRepair => ({
        cell,
        content: { value: null },
        isText: false,
        found,
      })),
    ]);
}

function movedRows(planned: SheetPlan, table: KnownRows, located: LocatedPlan): CellRepair[] {
  const { sheet, belongs, current, columns, helpers } = table;
  const [first, last] = helpers ?? [0, -1];
  const isOfRow = (column: number) => columns.has(column) || (column >= first && column <= last);
  const cells = cellsByRow(planned);
  const own = ownColumns(table, helperColumns(table, located));
  return [...current].flatMap(([row, from]) => {
    const to = belongs.get(row) ?? null;
    if (from === null || to === null) return [];
    const contentIn = (column: number) => sheet.cells.get(cellAddress(from, column));
    const repair = (column: number, content: CellRepair["content"], isText: boolean) => {
      const cell = cellAddress(to, column);
      return { cell, content, isText, found: sheet.cells.get(cell) ?? null };
    };
    const ofPlan = (cells.get(row) ?? [])
      .filter(({ column }) => isOfRow(column))
      .flatMap(({ column, cell }): CellRepair[] => {
        const at = located.relocation.cell(planned.key, { row, column });
        if (!at) return [];
        const isInput = cell.kind === "input";
        const content = isInput
          ? carried(contentIn(at.column), to - from)
          : contentOf(cell, planned.key, located);
        return content ? [repair(at.column, content, isTextCell(cell, located))] : [];
      });
    const filled = new Set((cells.get(row) ?? []).map(({ column }) => column));
    const blank = [...columns].flatMap(([column, now]): CellRepair[] =>
      filled.has(column) ? [] : [repair(now, { value: null }, false)],
    );
    const ofPeople = own.map((column) =>
      repair(column, carried(contentIn(column), to - from), false),
    );
    // Includes blank cells: otherwise something typed there in the meantime would be left behind.
    return [...ofPlan, ...blank, ...ofPeople];
  });
}

/** An input moved down by `rows`. */
function carried(content: RawCellContent | undefined, rows: number): CellRepair["content"] {
  if (content?.formula == null) return { value: content?.value ?? null };
  return { formula: translateFormula(content.formula, rows, 0) };
}

interface ColumnCell {
  readonly column: number;
  readonly cell: PlanCell;
}

function cellsByRow({ blocks }: SheetPlan): ReadonlyMap<number, readonly ColumnCell[]> {
  const rows = new Map<number, ColumnCell[]>();
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) => {
      const known = rows.get(row + down) ?? [];
      rows.set(row + down, known);
      line.forEach((cell, right) => {
        if (cell) known.push({ column: column + right, cell });
      });
    });
  }
  return rows;
}

/**
 * The user's own columns between ours, or directly next to them under a header: spreadsheets sort
 * them along.
 */
function ownColumns(
  { sheet, headerRow, columns }: KnownRows,
  beside: ReadonlySet<number>,
): number[] {
  const ours = new Set(columns.values());
  const hasHeader = (column: number) =>
    !beside.has(column) && sheet.cells.has(cellAddress(headerRow, column));
  let [left, right] = [lowest(ours), highest(ours)];
  while (hasHeader(left - 1)) left -= 1;
  while (hasHeader(right + 1)) right += 1;
  const all = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return all.filter((column) => !ours.has(column) && !beside.has(column));
}
