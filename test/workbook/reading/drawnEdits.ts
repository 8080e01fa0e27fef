import fc from "fast-check";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { parseAddress } from "../../../src/workbook/a1";
import {
  copyColumn,
  deleteLine,
  insertLines,
  moveLine,
  pasteLine,
  sortRows,
  typed,
  type Axis,
} from "./sheetEdits";

/** What a person does to one sheet; what it is done to goes by the sheet as it is then. */
export interface Edit {
  readonly sheet: string;
  readonly kind: (typeof kinds)[number];
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
  readonly isPart: boolean;
  readonly order: readonly number[];
  /** What a new or renamed header says. */
  readonly header: string;
}

const kinds = ["insert", "delete", "move", "paste", "sort", "copyColumn", "header"] as const;

export interface Region {
  readonly headerRow: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Edits of sheets; half of the headers that they give are some of ours. */
export function edits(
  sheets: readonly string[],
  ourHeaders: readonly string[],
): fc.Arbitrary<readonly Edit[]> {
  const edit = fc.record({
    sheet: fc.constantFrom(...sheets),
    kind: fc.constantFrom(...kinds),
    axis: fc.constantFrom<Axis>("row", "column"),
    from: fc.nat(1000),
    to: fc.nat(1000),
    isPart: fc.boolean(),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
    header: fc.oneof(fc.constantFrom("Mine", "Extra"), fc.constantFrom(...ourHeaders)),
  });
  return fc.array(edit, { minLength: 1, maxLength: 4 });
}

/** The sheet's own table, so that edits hit it often. */
export type RegionOf = (workbook: RawWorkbook, sheet: string) => Region;

export function applied(workbook: RawWorkbook, edit: Edit, regionOf: RegionOf): RawWorkbook {
  const { sheet, kind, axis, from, to, order, header } = edit;
  const { headerRow, lastRow, lastColumn } = regionOf(workbook, sheet);
  const size = axis === "row" ? lastRow + 2 : lastColumn + 2;
  const [line, other] = [1 + (from % size), 1 + (to % size)];
  const across = axis === "row" ? ([1, lastColumn] as const) : ([headerRow, lastRow] as const);
  const within = edit.isPart ? across : undefined;
  switch (kind) {
    case "insert": {
      const inserted = insertLines(workbook, sheet, axis, line, 1, within);
      return axis === "column"
        ? withOwnColumn(inserted, edit, line, { headerRow, lastRow })
        : inserted;
    }
    case "delete":
      return deleteLine(workbook, sheet, axis, line, within);
    case "move":
      return moveLine(workbook, sheet, axis, line, other);
    case "paste":
      return line === other ? workbook : pasteLine(workbook, sheet, axis, line, other, within);
    case "sort": {
      const first = headerRow + 1 + (from % Math.max(1, lastRow - headerRow));
      return sortRows(workbook, sheet, first, order, edit.isPart ? [1, lastColumn] : undefined);
    }
    case "copyColumn":
      return copyColumn(
        workbook,
        sheet,
        1 + (from % (lastColumn + 2)),
        1 + (to % (lastColumn + 2)),
      );
    case "header":
      return typed(
        workbook,
        sheet,
        { row: headerRow, column: 1 + (from % lastColumn) },
        edit.isPart ? null : header,
      );
  }
}

function withOwnColumn(
  workbook: RawWorkbook,
  { sheet, header }: Edit,
  column: number,
  { headerRow, lastRow }: Pick<Region, "headerRow" | "lastRow">,
): RawWorkbook {
  let filled = typed(workbook, sheet, { row: headerRow, column }, header);
  for (let row = headerRow + 1; row <= lastRow; row += 1) {
    filled = typed(filled, sheet, { row, column }, `own ${header} #${row}`);
  }
  return filled;
}

/** The last row and column in which anything stands. */
export function usedSize(workbook: RawWorkbook, sheet: string): { row: number; column: number } {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  const places = [...(found?.cells.keys() ?? [])].flatMap((address) => parseAddress(address) ?? []);
  return {
    row: Math.max(1, ...places.map(({ row }) => row)),
    column: Math.max(1, ...places.map(({ column }) => column)),
  };
}
