import {
  anyOfThem,
  filterFields,
  type FilterField,
  type FilterInputs,
} from "../../../model/inputs";
import type { Language } from "../../../model/language";
import { problem, type Problem } from "../../../model/problem";
import { capitalize } from "../../capitalize";
import { findColumns } from "../../reading/findColumns";
import { cellValue, type FoundRange, type FoundWorkbook } from "../../reading/foundWorkbook";
import { columnProblems } from "../../reading/tables";
import { filterHeaders, isAnyWord } from "./headers";

/** A cell of the filter. Rows and columns are 1-based. */
export interface FilterCell {
  readonly sheet: FoundRange["sheet"];
  readonly row: number;
  readonly column: number;
  /** The row of the cell's header. */
  readonly headerRow: number;
}

/** The defined name of a field's cell. */
export function filterName(field: FilterField): string {
  return `Kompass.Filter.${capitalize(field)}`;
}

export interface FoundFilter {
  /** The cells by field; a field whose cell was not found is absent. */
  readonly cells: ReadonlyMap<FilterField, FilterCell>;
  readonly problems: readonly Problem[];
}

/**
 * Finds each field's cell: below its header, in the row that most of the defined names refer to.
 */
export function findFilter(workbook: FoundWorkbook, language: Language): FoundFilter {
  const named = (field: FilterField) => workbook.follow(filterName(field));
  const lost = filterFields.filter((field) => named(field) === null);
  const problems = lost.map((field) => problem("nameMissing", {}, filterName(field)));
  const names = filterFields.flatMap((field) => named(field) ?? []);
  const [first] = names;
  if (!first || first.sheet.cells.size === 0) return { cells: new Map(), problems };
  const { sheet } = first;
  const row = mostFrequent(names.map(({ range }) => range.top));
  const marks = { headers: filterHeaders, named };
  const found = findColumns(sheet, marks, { from: 1, to: row - 1 });
  const cells = filterFields.flatMap((field): [FilterField, FilterCell][] => {
    const column = found ? found.columns.get(field) : named(field)?.range.left;
    const headerRow = found?.headerRow ?? row - 1;
    return column === undefined ? [] : [[field, { sheet, row, column, headerRow }]];
  });
  if (!found) return { cells: new Map(cells), problems };
  const missing = found.missing.filter((field) => !lost.includes(field));
  const fieldOf = (field: FilterField) => filterHeaders.textOf(field, language);
  return {
    cells: new Map(cells),
    problems: [
      ...problems,
      ...columnProblems({ ...found, missing }, sheet.name, { table: "Filter", fieldOf }),
    ],
  };
}

/** Reads the raw values, except that the word for all becomes `anyOfThem`. */
export function readFilterCells(
  workbook: FoundWorkbook,
  language: Language,
): { readonly filter: FilterInputs; readonly problems: readonly Problem[] } {
  const { cells, problems } = findFilter(workbook, language);
  const fields = filterFields.map((field) => {
    const at = cells.get(field);
    const cell = at ? cellValue(at.sheet, at.row, at.column) : null;
    const canPool = field === "country" || field === "version";
    return [field, canPool && isAnyWord(cell, language) ? anyOfThem : cell] as const;
  });
  return { filter: Object.fromEntries(fields) as FilterInputs, problems };
}

function mostFrequent(numbers: readonly number[]): number {
  const count = (number: number) => numbers.filter((other) => other === number).length;
  return numbers.reduce((best, number) => (count(number) > count(best) ? number : best));
}
