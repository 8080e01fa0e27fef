import { wordTranslator } from "../../i18n/wordTranslator";
import type { Measurement } from "../../model/measurement";
import { measurementColumns } from "../../model/measurementRow";
import { cellAddress } from "../../plan/a1";
import { cellValue } from "../../readback/foundWorkbook";
import { measurementRow } from "../../readback/measurementRows";
import type { TablePlace } from "../../readback/tables";
import type { CellGuard, CellWrite } from "../ports";
import type { LiveWorkbook } from "./liveWorkbook";

/** Columns whose cells are formatted as text. */
const texts: ReadonlySet<string> = new Set(["municipality", "version", "group"]);

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
  return cells.flatMap((value, at): CellWrite[] => {
    const column = columns[at];
    if (column === undefined) return [];
    const field = measurementColumns[at];
    const shown =
      field === "kind" ? wordTranslator(language)(`measurementKind.${measurement.kind}`) : value;
    const isText = at === cells.length - 1 || (field !== undefined && texts.has(field));
    const cell = cellAddress(row, column);
    return [{ sheet: sheet.name, cell, value: shown, before: null, isText }];
  });
}

/** The last row above in which something stands, or the header: rows that came before it moved it. */
export function guardOfRow({ sheet, range, columns }: TablePlace, row: number): CellGuard {
  const [column = range.left] = columns;
  for (let above = row - 1; above > range.top; above -= 1) {
    const value = cellValue(sheet, above, column);
    if (value !== null) return { sheet: sheet.name, cell: cellAddress(above, column), value };
  }
  const value = cellValue(sheet, range.top, column);
  return { sheet: sheet.name, cell: cellAddress(range.top, column), value };
}
