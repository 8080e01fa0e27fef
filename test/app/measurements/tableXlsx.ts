import { isCellError, type RawCell } from "../../../src/model/rawCell";
import { cellAddress } from "../../../src/workbook/a1";
import { escapeXml } from "../../../src/xlsx/xmlText";
import { handmadeXlsx } from "../../xlsx/handmadeXlsx";

/** A workbook of one sheet with these rows from A1 on. */
export function tableXlsx(rows: readonly (readonly RawCell[])[]): Uint8Array {
  return handmadeXlsx(sheetData(rows));
}

/** The rows as the content of a sheet's data. */
export function sheetData(rows: readonly (readonly RawCell[])[]): string {
  const xml = rows.map((cells, row) => {
    const inRow = cells.map((cell, column) => cellXml(cellAddress(row + 1, column + 1), cell));
    return `<row r="${row + 1}">${inRow.join("")}</row>`;
  });
  return xml.join("");
}

function cellXml(at: string, cell: RawCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (isCellError(cell)) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${at}" t="str"><v>${escapeXml(cell)}</v></c>`;
}
