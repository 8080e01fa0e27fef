import { range, rowCell } from "./references";

/**
 * A sheet's helper sections and their columns, in order. Helpers sit next to the cells they use,
 * outside the print area. Their formulas then name no other sheet and are stored once per column.
 */
type Sections<Of> = { readonly [Section in keyof Of]: readonly string[] };

/** The upper left data cell of a section. The header is one row above it, the title two. */
export interface SectionPlace {
  readonly row: number;
  readonly column: number;
}

/** The row, 1-based, where copies of cells from other sheets begin, for the helpers to use. */
export const firstCopyRow = 3;

/** References to the cells of a sheet's helper sections; indexes of rows count from 0. */
export function sectionRefs<Of extends Sections<Of>>(
  sheet: string,
  sections: Of,
  places: Readonly<Record<keyof Of, SectionPlace>>,
) {
  const columnOf = <S extends keyof Of>(section: S, column: Of[S][number]): number =>
    places[section].column + sections[section].indexOf(column);
  return {
    /** The 1-based column number. */
    helperColumn: columnOf,
    helper: <S extends keyof Of>(section: S, index: number, column: Of[S][number]): string =>
      rowCell(sheet, places[section].row + index, columnOf(section, column)),
    /** `count` cells of a helper column. */
    helperRange: <S extends keyof Of>(
      section: S,
      first: number,
      count: number,
      column: Of[S][number],
    ): string => {
      const row = places[section].row + first;
      const at = columnOf(section, column);
      return range(sheet, row, at, row + count - 1, at);
    },
    /** A range over adjacent helper columns, for VLOOKUP. */
    helperTable: <S extends keyof Of>(
      section: S,
      count: number,
      first: Of[S][number],
      last: Of[S][number],
    ): string => {
      const { row } = places[section];
      return range(sheet, row, columnOf(section, first), row + count - 1, columnOf(section, last));
    },
  };
}
