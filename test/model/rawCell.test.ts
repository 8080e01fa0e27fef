import {
  cellErrors,
  cellText,
  isBlank,
  isCellError,
  sameCell,
  type RawCell,
} from "../../src/model/rawCell";

test.each<[RawCell, boolean]>([
  [null, true],
  ["", true],
  [" ", false],
  [0, false],
  [false, false],
  [{ error: "#N/A" }, false],
])("%j is blank: %s", (cell, expected) => {
  expect(isBlank(cell)).toBe(expected);
});

test.each<[RawCell, string]>([
  [null, ""],
  ["x", "x"],
  [2.5, "2.5"],
  [true, "TRUE"],
  [false, "FALSE"],
  [{ error: "#DIV/0!" }, "#DIV/0!"],
])("%j reads %j", (cell, expected) => {
  expect(cellText(cell)).toBe(expected);
});

test.each<[RawCell, RawCell, boolean]>([
  [1, 1, true],
  [0.1 + 0.2, 0.3, true],
  [1e9, 1e9 + 1e-5, true],
  [0.000001, 0.000002, false],
  [1, "1", false],
  [1, true, false],
  [0, false, false],
  [0, null, false],
  ["", null, true],
  [" ", null, false],
  ["a", "A", false],
  [{ error: "#N/A" }, { error: "#N/A" }, true],
  [{ error: "#N/A" }, { error: "#REF!" }, false],
  [{ error: "#N/A" }, "#N/A", false],
])("%j and %j are the same: %s", (one, other, expected) => {
  expect(sameCell(one, other)).toBe(expected);
  expect(sameCell(other, one)).toBe(expected);
});

test("errors are told from their texts", () => {
  for (const error of cellErrors) {
    expect(isCellError({ error })).toBe(true);
    expect(isCellError(error)).toBe(false);
  }
  expect(isCellError(null)).toBe(false);
  for (const error of [4, Infinity, null, {}, "#SPILL!", "toString"]) {
    expect(isCellError({ error })).toBe(false);
  }
});
