import type { RawCellContent, RawSheet } from "../../../src/model/rawWorkbook";
import { cellAddress } from "../../../src/workbook/a1";
import { interviewHeaders } from "../../../src/workbook/sheets/interviews/headers";
import { findColumns } from "../../../src/workbook/reading/findColumns";

/** A sheet with the table's headers in some rows, from column A on. */
function sheetWithHeaders(...rows: readonly number[]): RawSheet {
  const { keys, textOf } = interviewHeaders;
  const cells = rows.flatMap((row) =>
    keys.map((key, at): [string, RawCellContent] => [
      cellAddress(row, at + 1),
      { value: textOf(key, "en"), formula: null, isArray: false },
    ]),
  );
  return { name: "Interviews", cells: new Map(cells), hidden: false };
}

const marks = { headers: interviewHeaders, named: () => null };
const sheet = sheetWithHeaders(2, 5, 9);

test.each([
  [{ from: 1, to: 9 }, 2],
  [{ from: 3, to: 9 }, 5],
  [{ from: 5, to: 5 }, 5],
  [{ from: 6, to: 9 }, 9],
  [{ from: 3, to: 4 }, undefined],
  [{ from: 6, to: 8 }, undefined],
  [{ from: 10, to: 20 }, undefined],
])("of headers in the rows 2, 5 and 9, within %j row %p counts", (rows, expected) => {
  expect(findColumns(sheet, marks, rows)?.headerRow).toBe(expected);
});

test("a column that is known to be something else is none of the table's", () => {
  const found = findColumns(sheet, { ...marks, others: new Set([2]) }, { from: 1, to: 9 });
  const { keys } = interviewHeaders;
  expect([...(found?.columns ?? [])]).toEqual(
    keys.flatMap((key, at) => (at === 1 ? [] : [[key, at + 1]])),
  );
  expect(found?.missing).toEqual([keys[1]]);
});
