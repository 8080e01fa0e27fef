import { wordTranslator } from "../../i18n/wordTranslator";
import type { Measurement } from "../../model/measurement";
import { cellAddress } from "../../plan/a1";
import { measurementHeaders } from "../../plan/headers";
import { cellValue } from "../../readback/foundWorkbook";
import { measurementRow } from "../../readback/measurementRows";
import type { TablePlace } from "../../readback/tables";
import type { CellGuard, CellWrite } from "../ports";
import type { LiveWorkbook } from "./liveWorkbook";

/** Columns whose cells are formatted as text. */
const texts: ReadonlySet<string> = new Set(["municipality", "version", "group", "source"]);

/**
 * The cells of a measurement in a free row: as a row is in a new workbook. Blank ones too, so that
 * Excel gets the row in one piece, and a fault leaves no half of it.
 */
export function measurementWrites(
  { read }: LiveWorkbook,
  { sheet, columns }: TablePlace,
  row: number,
  measurement: Measurement,
): CellWrite[] {
  const { catalogue, language } = read.inputs;
  const areaKeys = catalogue.areas.map(({ key }) => key);
  const cells = measurementRow(measurement, areaKeys);
  return measurementHeaders(catalogue).keys.flatMap((key, at): CellWrite[] => {
    const column = columns.get(key);
    if (column === undefined) return [];
    const value = cells[at] ?? null;
    const shown =
      key === "kind" ? wordTranslator(language)(`measurementKind.${measurement.kind}`) : value;
    const isText = texts.has(key);
    const cell = cellAddress(row, column);
    return [{ sheet: sheet.name, cell, value: shown, before: null, isText }];
  });
}

/** The last row above in which something stands, or the header: rows that came before it moved it. */
export function guardOfRow({ sheet, headerRow, columns }: TablePlace, row: number): CellGuard {
  const column = columns.get("municipality") ?? 1;
  for (let above = row - 1; above > headerRow; above -= 1) {
    const value = cellValue(sheet, above, column);
    if (value !== null) return { sheet: sheet.name, cell: cellAddress(above, column), value };
  }
  const value = cellValue(sheet, headerRow, column);
  return { sheet: sheet.name, cell: cellAddress(headerRow, column), value };
}
