import { cellErrors, isBlank, type RawCell } from "../model/rawCell";
import { excelError } from "./excelError";

export type Grid = readonly (readonly RawCell[])[];

/** A function's results, cell by cell; invalid cells get an error. */
export type Answers = (number | string | Error)[][];

/** An argument as rows of cells, whether Excel passed a range, an array or a single value. */
export function gridOf(argument: unknown): Grid {
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/**
 * A value as a cell. Excel passes nothing for an omitted argument, and a blank cell as nothing, ""
 * or, in some versions for Windows and Mac, 0, which cannot be told from a real 0 (README.md).
 * Formatted numbers and the like are objects that contain the plain value.
 */
function cellOf(value: unknown): RawCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return value;
  }
  if (typeof value === "object" && "basicValue" in value) return cellOf(value.basicValue);
  const code = typeof value === "object" && "code" in value ? value.code : null;
  return { error: cellErrors.find((error) => error === code) ?? "#VALUE!" };
}

/** Whether every cell of the argument is blank. */
export function isNothing(grid: Grid): boolean {
  return grid.every((row) => row.every(isBlank));
}

/**
 * The argument's only cell.
 * @throws Excel's error if there are more
 */
export function singleCell(argument: unknown): RawCell {
  const grid = gridOf(argument);
  if (grid.length !== 1 || grid[0]?.length !== 1)
    throw excelError("invalidValue", "function.single");
  return grid[0][0] ?? null;
}

/**
 * Applies a function cell by cell. Ranges must have the same size; single cells are combined with
 * every cell of the ranges. If the only result is an error, it is thrown, so that Excel shows its
 * message.
 */
export function mapCells(
  grids: readonly Grid[],
  answer: (...cells: RawCell[]) => number | string | Error,
): Answers {
  const [rows, columns] = sizeOf(grids);
  const answers = range(rows).map((row) =>
    range(columns).map((column) => {
      const cells = grids.map((grid) => {
        const line = grid[grid.length === 1 ? 0 : row] ?? [];
        return line[line.length === 1 ? 0 : column] ?? null;
      });
      return answer(...cells);
    }),
  );
  const [only] = answers[0] ?? [];
  if (rows === 1 && columns === 1 && typeof only === "object") throw only;
  return answers;
}

/** Rows and columns of the ranges; single cells do not count. */
function sizeOf(grids: readonly Grid[]): readonly [rows: number, columns: number] {
  const sizes = grids.map((grid) => [grid.length, grid[0]?.length ?? 0] as const);
  const ranges = sizes.filter(([rows, columns]) => rows !== 1 || columns !== 1);
  const [first = [1, 1] as const] = ranges;
  const isSame = ([rows, columns]: (typeof ranges)[number]) =>
    rows === first[0] && columns === first[1];
  if (!ranges.every(isSame)) throw excelError("invalidValue", "function.sizes");
  return first;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
