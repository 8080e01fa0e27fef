import { range, rowCell } from "./references";

/**
 * A sheet's helper sections and their columns, in order. A section is on the sheet whose cells it
 * works with, next to them and out of print, so that its formulas name no other sheet: such formulas
 * are stored once for a whole column.
 */
type Sections<Of> = { readonly [Section in keyof Of]: readonly string[] };

/** Upper left data cell of a section; its header is one row above, its title two. */
export interface SectionPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells of other sheets that helpers need are copied next to them, from this row on. */
export const firstCopyRow = 3;

/** Where the cells of a sheet's helper sections are; rows count from 0. */
export function sectionRefs<Of extends Sections<Of>>(
  sheet: string,
  sections: Of,
  places: Readonly<Record<keyof Of, SectionPlace>>,
) {
  const columnOf = <S extends keyof Of>(section: S, column: Of[S][number]): number =>
    places[section].column + sections[section].indexOf(column);
  return {
    /** The number of a helper column. */
    helperColumn: columnOf,
    helper: <S extends keyof Of>(section: S, index: number, column: Of[S][number]): string =>
      rowCell(sheet, places[section].row + index, columnOf(section, column)),
    /** So many cells of a helper column. */
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
    /** Neighbouring helper columns, for VLOOKUP. */
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
