import fc from "fast-check";
import { renameSheets } from "../../../src/workbook/formula/renameSheets";
import { formula, sheetName } from "./arbitraryFormula";

test("prefixes are renamed and quoted; strings, names and spaces stay", () => {
  const text = `SUM( key!A1:B2,'it''s'!$C$3 ) & "key!A1 'it''s'!" & key.name`;
  const names: Readonly<Record<string, string>> = { key: "1 Demokrati", "it's": "plain" };
  expect(renameSheets(text, (sheet) => names[sheet] ?? "?")).toBe(
    `SUM( '1 Demokrati'!A1:B2,plain!$C$3 ) & "key!A1 'it''s'!" & key.name`,
  );
});

test("renaming there and back gives the text again", () => {
  fc.assert(
    fc.property(formula, sheetName, (text, suffix) => {
      const there = renameSheets(text, (sheet) => sheet + suffix);
      const back = renameSheets(there, (sheet) => sheet.slice(0, sheet.length - suffix.length));
      expect(back).toBe(text);
    }),
  );
});

test("what the dialect refuses is renamed too, and text without prefixes is left alone", () => {
  expect(renameSheets("{key!A1} @key!A:A", () => "x")).toBe("{x!A1} @x!A:A");
  expect(renameSheets("'open SUM(A1", () => "x")).toBe("'open SUM(A1");
});

test("the end of an error value is no sheet", () => {
  expect(renameSheets("SUM(#REF!A1,key!A1,#REF!)", () => "x")).toBe("SUM(#REF!A1,x!A1,#REF!)");
});
