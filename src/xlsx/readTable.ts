import type { Outcome } from "../model/problem";
import type { RawCell } from "../model/rawCell";
import type { RawSheet } from "../model/rawWorkbook";
import { cellAddress, parseAddress } from "../plan/a1";
import { faultsAsValues } from "./reader/faultsAsValues";
import { damaged, FileFault } from "./reader/fileFault";
import { readWorkbook } from "./reader/readWorkbook";
import { XlsxPackage } from "./reader/xlsxPackage";

export const maxTableRows = 10_000;
export const maxTableColumns = 100;

/** A sheet from A1 to its last cell; rows of equal length, null where a cell is blank. */
export interface SheetTable {
  readonly sheet: string;
  readonly rows: readonly (readonly RawCell[])[];
}

/** The first visible sheet of an .xlsx file. Faults: those of `readXlsx`, and tableTooLarge. */
export function readTable(bytes: Uint8Array): Outcome<SheetTable> {
  return faultsAsValues(() => {
    const sheet = readWorkbook(new XlsxPackage(bytes)).sheets.find(({ hidden }) => !hidden);
    if (!sheet) throw damaged("no visible sheet");
    return { sheet: sheet.name, rows: tableRows(sheet) };
  });
}

function tableRows({ cells }: RawSheet): RawCell[][] {
  const { rows, columns } = tableSize(cells.keys());
  if (rows > maxTableRows || columns > maxTableColumns) {
    throw new FileFault("tableTooLarge", { maxRows: maxTableRows, maxColumns: maxTableColumns });
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (_, column) => cells.get(cellAddress(row + 1, column + 1))?.value ?? null,
    ),
  );
}

function tableSize(addresses: Iterable<string>): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const address of addresses) {
    const position = parseAddress(address);
    rows = Math.max(rows, position?.row ?? 0);
    columns = Math.max(columns, position?.column ?? 0);
  }
  return { rows, columns };
}
