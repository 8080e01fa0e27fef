import { wordTranslator } from "../../i18n/wordTranslator";
import { areaKeysOf } from "../../model/catalogue";
import { highest } from "../../model/extremes";
import type { Measurement } from "../../model/measurement";
import { cellAddress, parseAddress } from "../../workbook/a1";
import type { TablePlace } from "../../workbook/reading/tables";
import { measurementHeaders } from "../../workbook/sheets/comparison/headers";
import { measurementRow } from "../../workbook/sheets/comparison/measurementRows";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { guardAt } from "../opening/namedCells";
import type { CellGuard, CellWrite, RowWrite } from "../ports";

/** Columns whose cells are formatted as text. */
const texts: ReadonlySet<string> = new Set(["municipality", "version", "group", "source"]);

/**
 * The cells to write for a measurement in a free row, laid out as in a new workbook. Includes blank
 * cells, so that the row is written only if it is still entirely blank. `keys` come from
 * `formulaKeys`.
 */
export function measurementWrite(
  { read }: LiveWorkbook,
  { sheet, headerRow, columns }: TablePlace,
  row: number,
  measurement: Measurement,
  keys: ReadonlyMap<number, CellGuard>,
): RowWrite {
  const { catalogue, language } = read.inputs;
  const areaKeys = areaKeysOf(catalogue);
  const values = measurementRow(measurement, areaKeys);
  const cells = measurementHeaders(catalogue).keys.flatMap((key, at): CellWrite[] => {
    const column = columns.get(key);
    if (column === undefined) return [];
    const value = values[at] ?? null;
    const shown =
      key === "kind" ? wordTranslator(language)(`measurementKind.${measurement.kind}`) : value;
    const isText = texts.has(key);
    const cell = cellAddress(row, column);
    return [{ sheet: sheet.name, cell, value: shown, before: null, isText }];
  });
  const headers = [...columns.values()].map((column) => guardAt(sheet, headerRow, column));
  return { cells, key: keys.get(row) ?? null, headers, isWhole: true };
}

/**
 * The first formula to the right of the table, by row. It identifies the row: an inserted row has
 * none, and a moved row has a different one.
 */
export function formulaKeys({ sheet, columns }: TablePlace): ReadonlyMap<number, CellGuard> {
  const last = highest(columns.values(), 0);
  const keys = new Map<number, CellGuard & { readonly column: number }>();
  for (const [cell, { formula, value }] of sheet.cells) {
    const at = formula === null ? null : parseAddress(cell);
    if (formula === null || !at || at.column <= last) continue;
    const known = keys.get(at.row);
    if (known && known.column <= at.column) continue;
    keys.set(at.row, { sheet: sheet.name, cell, value, formula, column: at.column });
  }
  return keys;
}
