import type { CellValue } from "../state/value";
import { translateFormula } from "../formulas/formulaPieces";
import type { Book } from "../state/book";
import { intersection, placeKey, forEachPlace } from "../state/place";
import type { HighlightState, SheetState } from "../state/state";
import type { CellRange } from "../state/address";

export type HighlightFormat = HighlightState["format"];

/** The cells in the area that conditional formats currently highlight, by `placeKey`. */
export function highlightedCells(
  book: Book,
  sheet: SheetState,
  area: CellRange,
): ReadonlyMap<number, HighlightFormat> {
  const found = new Map<number, HighlightFormat>();
  const asked = sheet.highlights.flatMap(({ range, formula, format }) => {
    const places: { key: number; formula: string; format: HighlightFormat }[] = [];
    const seen = intersection(range, area);
    if (!seen) return [];
    forEachPlace(seen, (row, column) => {
      const own = translateFormula(formula, row - range.top, column - range.left);
      places.push({ key: placeKey(row, column), formula: own, format });
    });
    return places;
  });
  const formulas = [...new Set(asked.map(({ formula }) => formula))];
  const values = book.evaluator.computeAll(sheet.key, formulas);
  const isTrue = new Map(formulas.map((formula, at) => [formula, holds(values[at] ?? null)]));
  for (const { key, formula, format } of asked) {
    // The first format that applies wins.
    if (isTrue.get(formula) && !found.has(key)) found.set(key, format);
  }
  return found;
}

function holds(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
