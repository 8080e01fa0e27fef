import fc from "fast-check";
import { cellCount, forEachCell, largestAt } from "../../src/office/cellRanges";
import type { CellRange } from "../../src/workbook/a1";

const size = 5;

/** Which cells of a small square fit, from row and column 1. */
const fitting = fc.array(fc.boolean(), { minLength: size * size, maxLength: size * size });

test("the largest rectangle from a cell has only cells that fit, and none of either way has more", () => {
  fc.assert(
    fc.property(fitting, (drawn) => {
      const fits = (row: number, column: number): boolean =>
        row <= size && column <= size && (drawn[(row - 1) * size + column - 1] ?? false);
      if (!fits(1, 1)) return;
      const found = largestAt(1, 1, fits);
      expect(found).toMatchObject({ top: 1, left: 1 });
      expect(isFilled(found, fits)).toBe(true);
      const down = run((n) => fits(n, 1));
      const right = run((n) => fits(1, n));
      expect(cellCount(found)).toBeGreaterThanOrEqual(Math.max(down, right));
      const taller = { ...found, bottom: found.bottom + 1 };
      const wider = { ...found, right: found.right + 1 };
      expect(isFilled(taller, fits) || isFilled(wider, fits)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

function isFilled(range: CellRange, fits: (row: number, column: number) => boolean): boolean {
  let all = true;
  forEachCell(range, (row, column) => {
    all &&= fits(row, column);
  });
  return all;
}

/** How many numbers from 1 on pass. */
function run(passes: (n: number) => boolean): number {
  let n = 0;
  while (passes(n + 1)) n += 1;
  return n;
}
