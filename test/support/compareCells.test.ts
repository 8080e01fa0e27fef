import type { RawCell } from "../../src/model/rawCell";
import { assertNone, compareCells, summary } from "./compareCells";

function linesFor(a: RawCell, b: RawCell): string[] {
  return compareCells(
    { by: "LibreOffice", cells: new Map(a === null ? [] : [["S!A1", a]]) },
    { by: "engine", cells: new Map([["S!A1", b]]) },
    { workbook: "w", about: new Map([["S!A1", "total"]]) },
  );
}

test.each<[RawCell, RawCell]>([
  [1, 1 + 1e-10],
  [800, 800 + 7e-7],
  ["", null],
  [null, ""],
  ["a", "a"],
  [true, true],
  [{ error: "#N/A" }, { error: "#N/A" }],
])("%j is the same as %j", (a, b) => expect(linesFor(a, b)).toEqual([]));

test.each<[RawCell, RawCell, string]>([
  [1, 1 + 2e-9, "1  engine: 1.000000002  [differ by 2.00e-9; total; in w]"],
  [0, "", '0  engine: ""  [one is blank; total; in w]'],
  [null, 0, "nothing  engine: 0  [one is blank; total; in w]"],
  [1, "1", '1  engine: "1"  [number and string; total; in w]'],
  [true, 1, "TRUE  engine: 1  [boolean and number; total; in w]"],
  ["a", "A", '"a"  engine: "A"  [strings differ; total; in w]'],
  [{ error: "#REF!" }, { error: "#N/A" }, "#REF!  engine: #N/A  [other error; total; in w]"],
  [{ error: "#N/A" }, "#N/A", '#N/A  engine: "#N/A"  [one is an error; total; in w]'],
])("%j differs from %j", (a, b, rest) => {
  expect(linesFor(a, b)).toEqual([`S!A1  LibreOffice: ${rest}`]);
});

test("no more than twenty lines are shown, and a count", () => {
  const lines = Array.from({ length: 23 }, (_, n) => `line ${n}`);
  expect(summary(lines).split("\n")).toEqual([...lines.slice(0, 20), "… and 3 more"]);
  expect(() => assertNone(lines)).toThrow(/^23 cells are wrong:\nline 0\n/);
  assertNone([]);
});
