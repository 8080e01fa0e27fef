import { areaKeysOf } from "../model/catalogue";
import { builtinCatalogue } from "../catalogue/builtinCatalogue";
import { functionTranslator } from "../i18n/functionTranslator";
import { languages } from "../model/language";
import { measurementKinds, type Measurement } from "../model/measurement";
import { measurementColumns, measurementFaults, measurementOf } from "../model/measurementRow";
import { cellText, isBlank, type RawCell } from "../model/rawCell";
import type { Grid } from "./cells";
import { excelError } from "./excelError";

const catalogue = builtinCatalogue("en");

/**
 * Parses rows laid out as on the sheet Comparison; blank rows are skipped.
 * @throws Excel's error for an invalid row
 */
export function measurementsIn(grid: Grid): Measurement[] {
  return grid.flatMap((cells, index) => {
    if (cells.length < measurementColumns.length) {
      const params = { columns: cells.length, least: measurementColumns.length };
      throw excelError("invalidValue", "function.measurementColumns", params);
    }
    if (cells.every(isBlank)) return [];
    const row = cells.map((cell, at) => (measurementColumns[at] === "kind" ? kindOf(cell) : cell));
    const [fault] = measurementFaults(row, catalogue);
    if (!fault) return [measurementOf(row, catalogue)];
    const [field, value] = fault;
    throw excelError("invalidValue", "function.measurement", { row: index + 1, field, value });
  });
}

/** The key of a kind, given as the key or as its word in any language. */
function kindOf(cell: RawCell): RawCell {
  const text = cellText(cell).toLowerCase();
  const isWord = (kind: (typeof measurementKinds)[number]) =>
    languages.some(
      (language) => functionTranslator(language)(`measurementKind.${kind}`).toLowerCase() === text,
    );
  return measurementKinds.find(isWord) ?? cell;
}

/** The key of an area, given by number or key; null for the total. */
export function measuredArea(cell: RawCell): string | null {
  const text = cellText(cell).toLowerCase();
  if (text === "total") return null;
  const area = catalogue.areas.find(({ id, key }) => id === text || key === text);
  if (area) return area.key;
  const allowed = ["total", ...areaKeysOf(catalogue)].join(", ");
  throw excelError("invalidValue", "function.area", { value: cell, allowed });
}
