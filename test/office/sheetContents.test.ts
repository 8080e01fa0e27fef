import type { CellStyle, PlanCell, SheetPlan } from "../../src/model/workbookPlan";
import { contentsOfSheets } from "../../src/office/sheetContents";
import { cellAddress, rangeAddress } from "../../src/workbook/a1";
import { examplePlan } from "../support/exampleWorkbook";

const plain: CellStyle = { ...examplePlan.styles.text!, numberFormat: "General" };
const styles = { plain, text: { ...plain, numberFormat: "@" } };
const [template] = examplePlan.sheets;

function sheet(key: string, row: number, lines: readonly (readonly PlanCell[])[]): SheetPlan {
  return { ...template!, key, blocks: [{ row, column: 1, cells: lines }] };
}

function value(content: string | number, style: keyof typeof styles = "plain"): PlanCell {
  return { kind: "value", value: content, style };
}

/** What is written, and what is copied from where, on each sheet. */
function contents(...sheets: readonly SheetPlan[]) {
  return [...contentsOfSheets(sheets, styles).values()].map(({ cells, copies }) => ({
    written: [...cells.keys()].map((place) => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      return cellAddress(row, column);
    }),
    copied: copies.map(
      ({ range, from, what }) =>
        `${what} ${from.sheet}!${rangeAddress(from.range)} > ${rangeAddress(range)}`,
    ),
  }));
}

const long = "Hvordan får innbyggerne vite hva innspillene deres har ført til? ".repeat(4);
const texts = ["a", "b", "c"].map((letter) => [value(letter), value(letter + long)]);

test("constants that stand together on an earlier sheet are copied from there", () => {
  const [first, second] = contents(
    sheet("first", 1, texts),
    sheet("second", 5, [...texts, [value("d"), value("e")]]),
  );
  expect(first!.copied).toEqual([]);
  expect(second!.copied).toEqual(["Values first!A1:B3 > A5:B7"]);
  expect(second!.written).toEqual(["A8", "B8"]);
});

test("a number is not copied to where it would be a text", () => {
  const digits = Number("1234567890123");
  const numbers = Array.from({ length: 60 }, (_, index) => digits + index);
  const [, second, third] = contents(
    sheet(
      "numbers",
      1,
      numbers.map((number) => [value(number)]),
    ),
    sheet(
      "texts",
      1,
      numbers.map((number) => [value(number, "text")]),
    ),
    sheet(
      "again",
      2,
      numbers.map((number) => [value(number, "text")]),
    ),
  );
  expect(second!.copied).toEqual([]);
  expect(third!.copied).toEqual(["Values texts!A1:A60 > A2:A61"]);
});

test("formulas that are the same relative to their places are written once", () => {
  const formulas = (top: number, cap: string) =>
    [0, 1, 2].map((down): PlanCell[] => [
      { kind: "formula", formula: `$B${top + down}*${cap}`, style: "plain" },
    ]);
  const [first, second, third] = contents(
    sheet("first", 1, formulas(1, "$C$1")),
    sheet("second", 7, formulas(7, "$C$1")),
    sheet("third", 7, formulas(7, "$C$2")),
  );
  expect(first).toEqual({ written: ["A1"], copied: ["Formulas first!A1 > A2:A3"] });
  expect(second).toEqual({ written: [], copied: ["Formulas first!A1 > A7:A9"] });
  expect(third).toEqual({ written: ["A7"], copied: ["Formulas third!A7 > A8:A9"] });
});
