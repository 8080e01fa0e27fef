import type { SheetPlan } from "../model/workbookPlan";
import type { LocatedPlan } from "./locatedPlan";
import { movedCharts } from "./planRepair";

/**
 * An existing planned sheet with its rows, charts, panes and print set-up at their current places.
 * Deleted rows are left out.
 */
export function locatedSheet(sheet: SheetPlan, located: LocatedPlan): SheetPlan {
  const { key, rows, frozen, print } = sheet;
  const { relocation, range } = located;
  const rowNow = (row: number): number[] => {
    const now = relocation.cell(key, { row, column: 1 });
    return now ? [now.row] : [];
  };
  const columnNow = (column: number): number =>
    relocation.cell(key, { row: 1, column })?.column ?? 0;
  const [first, last] = print.titleRows?.flatMap(rowNow) ?? [];
  return {
    ...sheet,
    rows: rows.flatMap((planned) => rowNow(planned.row).map((row) => ({ ...planned, row }))),
    charts: movedCharts(sheet, located),
    frozen: {
      rows: frozen.rows === 0 ? 0 : (rowNow(frozen.rows)[0] ?? 0),
      columns: frozen.columns === 0 ? 0 : columnNow(frozen.columns),
    },
    print: {
      ...print,
      area: range(print.area, key) ?? print.area,
      titleRows: first === undefined || last === undefined ? null : [first, last],
      breaksBefore: print.breaksBefore.flatMap(rowNow),
    },
  };
}
