import { insertColumns, insertRows, renameSheet } from "../workbook/reading/excelEdits";
import { placeOf } from "../workbook/reading/sampleWorkbook";
import {
  at,
  byPlace,
  difference,
  expectedAt,
  points,
  put,
  refs,
  respelled,
  total,
  workbook,
  plan,
} from "./damagedWorkbook";
import { sameFormula } from "../../src/reconcile/sameFormula";
import { differencesIn } from "./verifiedWorkbook";

describe("formulas", () => {
  test("a number typed over one, and its value, are found", () => {
    const { value } = at(points);
    expect(differencesIn(put(points, 77))).toEqual([
      difference("formulaOverwritten", points, 77, expectedAt(points)),
      difference("valueWrong", points, 77, value),
    ]);
  });

  test("one that was typed over with its own value is found all the same", () => {
    const { value } = at(total);
    expect(differencesIn(put(total, value))).toEqual([
      difference("formulaOverwritten", total, value, expectedAt(total)),
    ]);
  });

  test("one that was deleted is found", () => {
    const { value } = at(points);
    expect(differencesIn(put(points, { value: null, formula: null }))).toEqual([
      difference("formulaOverwritten", points, null, expectedAt(points)),
      difference("valueWrong", points, null, value),
    ]);
  });

  test("those that were changed are found, each for itself", () => {
    const changes: readonly (readonly [string, (text: string) => string])[] = [
      [refs.areas.question("1.1.1", "points"), (text) => `${text}+0`],
      [refs.areas.question("1.1.2", "points"), (text) => text.replace("=3", "=4")],
      [refs.areas.question("2.1.1", "points"), (text) => text.replace("$D", "$E")],
      [refs.areas.question("2.1.2", "points"), () => "1+1"],
      [refs.areas.question("3.1.1", "points"), () => "SOMETHING NEW({1,2})"],
      [refs.calculation.weightsLegal(), () => "1"],
      [refs.areas.helper("2.1.1", "state"), () => "1"],
      [refs.comparison.ownBand(), () => "2"],
    ];
    const expected = changes.map(([reference, change]) => {
      const { formula } = at(reference);
      const changed = change(formula ?? "");
      expect(changed).not.toBe(formula);
      return difference("formulaChanged", reference, changed, expectedAt(reference));
    });
    expect(differencesIn(respelled(changes)).sort(byPlace)).toEqual(expected.sort(byPlace));
  });

  test("one that was made an array formula is found", () => {
    const { formula } = at(points);
    expect(differencesIn(put(points, { isArray: true }))).toEqual([
      difference("formulaIsArray", points, formula, expectedAt(points)),
    ]);
  });

  test("spelling is no difference: blanks, small letters, needless parentheses, TRUE()", () => {
    const spellings = [
      (text: string) => text.replaceAll(",", ", "),
      (text: string) => `(${text})`,
      (text: string) => text.replace("IF(", "if("),
      (text: string) => text.replaceAll("FALSE", "FALSE()"),
    ];
    const references = [
      points,
      refs.overview.result("status"),
      refs.areas.helper("1.1.1", "state"),
    ];
    for (const spell of spellings) {
      const spelled = references.map((reference) => [reference, spell] as const);
      expect(differencesIn(respelled(spelled))).toEqual([]);
    }
  });
});

test("sheets that are called like cells are one spelling, quoted or not, as LibreOffice writes them", () => {
  const names = ["Ark1", "Del1", "RC", "R1C1", "C"];
  const renamed = names.reduce(
    (raw, name, index) => renameSheet(raw, plan.sheets[index]!.name, name),
    workbook,
  );
  const bare = (text: string) => text.replace(/'(Ark1|Del1|RC|R1C1|C)'!/g, "$1!");
  const sheets = renamed.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map(
      [...sheet.cells].map(([address, cell]) => [
        address,
        { ...cell, formula: cell.formula === null ? null : bare(cell.formula) },
      ]),
    ),
  }));
  const formulas = sheets.flatMap(({ cells }) => [...cells.values()].map(({ formula }) => formula));
  expect(formulas.some((text) => text?.includes("Ark1!"))).toBe(true);
  expect(differencesIn({ ...renamed, sheets })).toEqual([]);
});

test.each([
  ["0.949999999999999999989", "0.95"],
  ["1.050000000000000044409", "1.05"],
  ["9.99999999999999954748E-7", "0.000001"],
  ["1E-06", "0.000001"],
  [".5", "0.5"],
])("%s is the number %s, as Gnumeric writes it", (one, other) => {
  expect(sameFormula(`ROUND(A1*${one},6)`, `ROUND(A1*${other},6)`)).toBe(true);
  expect(sameFormula(`ROUND(A1*${one},6)`, `ROUND(A1*1${other},6)`)).toBe(false);
});

test("a damage is named where it is now, after rows, columns and sheets have moved", () => {
  const [sheet] = placeOf(points, { plan });
  const damaged = put(points, 77);
  const moved = renameSheet(
    insertColumns(insertRows(damaged, sheet, 1, 3), sheet, 1),
    sheet,
    "Mine",
  );
  const { row, letters } = { row: refs.areas.questionRow("1.1.1") + 3, letters: "L" };
  const found = differencesIn(moved).map(({ code, sheet: at, cell }) => [code, at, cell]);
  expect(found).toEqual([
    ["formulaOverwritten", "Mine", `${letters}${row}`],
    ["valueWrong", "Mine", `${letters}${row}`],
  ]);
});
