import { cell, range } from "../../references";
import { tableHeaderRow } from "./layout";

/** References to cells on a sheet that consists of one table. */
export function tableRefs(sheet: string, rows: number, columns: number) {
  return {
    /** The header of a column; `index` counts from 0. */
    header: (index: number): string => cell(sheet, tableHeaderRow, index + 1),
    /** The rows, without the header. */
    table: (): string => range(sheet, tableHeaderRow + 1, 1, tableHeaderRow + rows, columns),
  };
}
