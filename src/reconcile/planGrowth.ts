import { failure, problem, success, type Outcome } from "../model/problem";
import type { RawWorkbook } from "../model/rawWorkbook";
import type { TableGrowth } from "../model/tableGrowth";
import type { SheetPlan } from "../model/workbookPlan";
import { parseAddress } from "../workbook/a1";
import type { ReadWorkbook } from "../workbook/reading/readInputs";
import { local } from "../workbook/references";
import { locatedCells, type LocatedCell } from "./locatedCells";
import { locatePlan } from "./locatedPlan";
import { sameFormula } from "./sameFormula";

/**
 * Plans how to add rows to the measurement table. They are inserted above its last row, so that
 * Excel extends every range over the table. Their formulas are copied from a row that matches the
 * plan, so that a damaged formula does not multiply.
 */
export function planGrowth(
  raw: RawWorkbook,
  read: ReadWorkbook,
  count: number,
): Outcome<TableGrowth> {
  const located = locatePlan(raw, read);
  const { plan, context, workbook } = located;
  const name = "Kompass.Measurements";
  const found = workbook.follow(name);
  const planned = plan.sheets.find(({ key }) => key === "Comparison");
  if (!found || !planned) return failure(problem("nameMissing", {}, name));
  const { sheet, range } = found;
  const { measurements: rows } = read.capacity;
  const rowOf = (index: number): number => {
    const [start = ""] = context.refs.comparison.measurementRow(index).split(":");
    return parseAddress(local(start))?.row ?? 0;
  };
  // There are also lists next to the first rows, which do not belong to the table.
  const ofTable = formulaColumns(planned, rowOf(rows - 1));
  for (let index = 0; index < rows - 1; index += 1) {
    const at = rowOf(index);
    const cells = locatedCells(
      planned,
      located,
      ({ kind }, row, column) => kind === "formula" && row === at && ofTable.has(column),
    );
    const pattern = soundRow(cells);
    if (pattern === null) continue;
    const { columns } = pattern;
    const growth = { name, sheet: sheet.name, last: range.bottom, count };
    return success({ ...growth, pattern: pattern.row, columns });
  }
  return failure(problem("tableDamaged", { sheet: sheet.name }));
}

/** The columns of a row that have planned formulas. */
function formulaColumns({ blocks }: SheetPlan, row: number): ReadonlySet<number> {
  const columns = blocks.flatMap((block) =>
    (block.cells[row - block.row] ?? []).flatMap((cell, right) =>
      cell?.kind === "formula" ? [block.column + right] : [],
    ),
  );
  return new Set(columns);
}

/** A row's formulas and their columns; null if any formula differs from the plan. */
function soundRow(cells: readonly LocatedCell[]):
  | (Pick<TableGrowth, "columns"> & {
      row: number;
    })
  | null {
  const places = cells.flatMap(({ cell, content, found }) => {
    const formula = found?.isArray === false ? found.formula : null;
    const isSound =
      "formula" in content && formula !== null && sameFormula(formula, content.formula);
    const at = isSound ? parseAddress(cell) : null;
    return at ? [{ ...at, formula: `=${formula}` }] : [];
  });
  const [first] = places;
  if (!first || places.length < cells.length) return null;
  const columns: { left: number; right: number; formulas: string[] }[] = [];
  for (const { column, formula } of [...places].sort((a, b) => a.column - b.column)) {
    const run = columns.at(-1);
    if (run?.right === column - 1) {
      run.right = column;
      run.formulas.push(formula);
    } else columns.push({ left: column, right: column, formulas: [formula] });
  }
  return { row: first.row, columns };
}
