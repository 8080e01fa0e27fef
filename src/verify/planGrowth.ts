import { failure, problem, success, type Outcome } from "../model/problem";
import type { RawWorkbook } from "../model/rawWorkbook";
import type { TableGrowth } from "../model/tableGrowth";
import { parseAddress } from "../plan/a1";
import { local } from "../plan/refs";
import type { ReadWorkbook } from "../readback/readInputs";
import { locatedCells, type LocatedCell } from "./locatedCells";
import { locatePlan } from "./locatedPlan";
import { sameFormula } from "./sameFormula";

/**
 * How the table of measurements gets more rows. They go in before its last one, so that Excel makes
 * every range longer that covers the table. Their formulas are copied from a row in which all are as
 * planned: a damaged one must not multiply.
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
  for (let index = 0; index < read.capacity.measurements; index += 1) {
    const [start = ""] = context.refs.measurementRow(index).split(":");
    const row = parseAddress(local(start))?.row;
    const isFormula = (kind: string, at: number) => kind === "formula" && at === row;
    const cells = locatedCells(planned, located, ({ kind }, at) => isFormula(kind, at));
    const pattern = soundRow(cells);
    if (pattern === null) continue;
    const { columns } = pattern;
    const growth = { name, sheet: sheet.name, last: range.bottom, count };
    return success({ ...growth, pattern: pattern.row, columns });
  }
  return failure(problem("tableDamaged", { sheet: sheet.name }));
}

/** Where the formulas of a row are; null where one of them is not as it should be. */
function soundRow(cells: readonly LocatedCell[]):
  | (Pick<TableGrowth, "columns"> & {
      row: number;
    })
  | null {
  const places = cells.flatMap(({ cell, content, found }) => {
    const isSound =
      "formula" in content && found?.formula != null && sameFormula(found.formula, content.formula);
    const at = isSound && !found.isArray ? parseAddress(cell) : null;
    return at ? [at] : [];
  });
  const [first] = places;
  if (!first || places.length < cells.length) return null;
  const columns: [number, number][] = [];
  for (const { column } of [...places].sort((a, b) => a.column - b.column)) {
    const run = columns.at(-1);
    if (run?.[1] === column - 1) run[1] = column;
    else columns.push([column, column]);
  }
  return { row: first.row, columns };
}
