import fc from "fast-check";
import {
  absoluteAddress,
  absoluteRange,
  cellAddress,
  columnLetters,
  columnNumber,
  maxColumns,
  maxRows,
  parseAddress,
  parseRange,
  quoteSheetName,
  rangeAddress,
} from "../../src/workbook/a1";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [702, "ZZ"],
  [703, "AAA"],
  [16_384, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters.toLowerCase())).toBe(column);
});

const row = fc.integer({ min: 1, max: maxRows });
const column = fc.integer({ min: 1, max: maxColumns });

test("what is written is read again", () => {
  fc.assert(
    fc.property(row, column, row, column, (top, left, bottom, right) => {
      expect(parseAddress(cellAddress(top, left))).toEqual({ row: top, column: left });
      expect(parseAddress(absoluteAddress(top, left))).toEqual({ row: top, column: left });
      const range = {
        top: Math.min(top, bottom),
        left: Math.min(left, right),
        bottom: Math.max(top, bottom),
        right: Math.max(left, right),
      };
      expect(parseRange(rangeAddress(range))).toEqual(range);
      expect(parseRange(absoluteRange(range))).toEqual(range);
      expect(parseRange(`${cellAddress(bottom, left)}:${cellAddress(top, right)}`)).toEqual(range);
    }),
  );
});

test("a single cell is written once", () => {
  const cell = { top: 3, left: 2, bottom: 3, right: 2 };
  expect([rangeAddress(cell), absoluteRange(cell)]).toEqual(["B3", "$B$3"]);
});

test.each([
  "",
  "A",
  "1",
  "A0",
  "A01",
  "XFE1",
  "A1048577",
  "AAAA1",
  "A1:",
  "A:B",
  "a!A1",
  "A1 ",
  "R1C1",
])("%j is no address", (text) => {
  expect(parseAddress(text)).toBeNull();
});

test.each(["", ":", "A1:", ":A1", "A1:B2:C3", "A:B", "1:2", "Sheet!A1:B2"])(
  "%j is no range",
  (text) => {
    expect(parseRange(text)).toBeNull();
  },
);

test.each([
  ["Overview", "Overview"],
  ["area_democracy", "area_democracy"],
  ["1 Demokrati", "'1 Demokrati'"],
  ["Demo's", "'Demo''s'"],
  ["A1", "'A1'"],
  ["XFD9", "'XFD9'"],
  ["R1C1", "'R1C1'"],
  ["RC", "'RC'"],
  ["C", "'C'"],
  ["TRUE", "'TRUE'"],
  ["false", "'false'"],
  ["Øst", "'Øst'"],
  ["", "''"],
])("the sheet %j is %s in a formula", (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
});
