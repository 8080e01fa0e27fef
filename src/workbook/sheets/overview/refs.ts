import { areaKeysOf, type Catalogue } from "../../../model/catalogue";
import { cell, found, range, rowCell } from "../../references";
import {
  gapColumns,
  overviewColumns,
  overviewInputs,
  overviewResults,
  type GapColumn,
  type OverviewColumn,
  type OverviewInput,
  type OverviewLayout,
  type OverviewResult,
} from "./layout";

const sheet = "Overview";
const firstRow = 5;
const inputColumn = 2;
const resultColumn = 7;

/** References to cells on the overview. `area` throws for an unknown area key. */
export function overviewRefs(catalogue: Catalogue, { firstArea, total, gaps }: OverviewLayout) {
  const rows = new Map(areaKeysOf(catalogue).map((key, index) => [key, firstArea + index]));
  return {
    input: (field: OverviewInput): string =>
      cell(sheet, firstRow + overviewInputs.indexOf(field), inputColumn),
    result: (field: OverviewResult): string =>
      cell(sheet, firstRow + overviewResults.indexOf(field), resultColumn),
    area: (areaKey: string, column: OverviewColumn): string =>
      rowCell(sheet, found(rows.get(areaKey), areaKey), overviewColumns.indexOf(column) + 1),
    /** A column over all areas, without the total row. */
    areas: (column: OverviewColumn): string => {
      const at = overviewColumns.indexOf(column) + 1;
      return range(sheet, firstArea, at, total - 1, at);
    },
    /** A cell of the largest gaps, by its place in the list from 1. */
    gap: (place: number, column: GapColumn): string =>
      rowCell(sheet, gaps + place, gapColumns.indexOf(column) + 1),
    total: (column: OverviewColumn): string =>
      cell(sheet, total, overviewColumns.indexOf(column) + 1),
  };
}
