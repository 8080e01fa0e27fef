import type { SheetRendering } from "./sheetRendering";

/** Call after writing cells, because a table takes its headers from them. */
export function addTables({ sheet, plan }: SheetRendering, tableName: TableName): void {
  for (const { name, range, style, filter } of plan.tables) {
    const table = sheet.tables.add(sheet.getRange(range), true);
    table.name = tableName(name);
    table.style = style;
    table.showFilterButton = filter;
    table.showBandedRows = false;
  }
}

/**
 * Returns a table name not used in the workbook. None of our formulas refers to a table by name.
 */
export type TableName = (planned: string) => string;

export function freeTableNames(taken: readonly string[]): TableName {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (planned) => {
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? planned : `${planned}_${number}`;
      if (!used.has(name.toLowerCase())) return name;
    }
  };
}
