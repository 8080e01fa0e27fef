import fc from "fast-check";
import { quoteSheetName, rangeAddress } from "../../../src/workbook/a1";
import { functionRules, placeOf, takes, type Place } from "../../../src/workbook/formula/functions";

type Texts = fc.Arbitrary<string>;

/** Sheet names as people write them: spaces, apostrophes, letters beyond ASCII, addresses. */
export const sheetName: Texts = fc.oneof(
  fc.constantFrom("key", "area_democracy", "1 Demokrati", "Brukar's", "'", "Økonomi æøå", "A1"),
  fc.constantFrom("R1C1", "RC", "TRUE", "2019", "a!b", 'say "hi"', "C", "日本", "x.y", "A1:B2"),
);

const prefix: Texts = sheetName
  .filter((name) => !name.includes(":"))
  .map((name) => `${quoteSheetName(name)}!`);
const dollar = fc.constantFrom("", "$");
const column = fc.constantFrom("A", "K", "AA", "XFD", "R", "C", "b");
const row = fc.constantFrom("1", "20", "1048576");
const corner: Texts = fc.tuple(dollar, column, dollar, row).map((parts) => parts.join(""));

const cell: Texts = fc
  .tuple(fc.oneof(fc.constant(""), prefix), corner)
  .map((parts) => parts.join(""));

/** Always more than one cell. */
const range: Texts = fc
  .tuple(fc.oneof(fc.constant(""), prefix), fc.nat(50), fc.nat(50), fc.integer({ min: 1, max: 9 }))
  .map(([sheet, top, left, size]) => {
    const [first, last] = [top + 1, left + 1];
    return sheet + rangeAddress({ top: first, left: last, bottom: first + size, right: last });
  });

const number: Texts = fc.oneof(
  fc.constantFrom("0", "1E-6", ".5", "5.", "2.50", "1e+21", "100000000000000000000", "0.1"),
  fc.double({ min: 1e-9, max: 1e9, noNaN: true }).map((value) => String(+value.toPrecision(15))),
);
const text: Texts = fc.string({ unit: "grapheme", maxLength: 8 });
const plainText: Texts = text.map((value) => value.replace(/[*?~]/g, ""));
const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`;

const literal: Texts = fc.oneof(
  number,
  text.map(quote),
  fc.constantFrom("TRUE", "FALSE", "true", "#N/A", "#DIV/0!", "#REF!"),
);

/** A plain comparison or a range, as SUMPRODUCT multiplies them. */
const factor: Texts = fc.oneof(
  range,
  fc
    .tuple(
      range,
      fc.constantFrom("=", "<>", "<", ">=", ">"),
      fc.oneof(cell, number, text.map(quote)),
    )
    .map(([left, operator, right]) => `(${left}${operator}${right})`),
);
const product: Texts = fc.array(factor, { minLength: 2, maxLength: 4 }).map((all) => all.join("*"));

const wellFormed: readonly string[] = [...functionRules.keys()].filter(
  (name) => !["SUMPRODUCT", "MATCH", "VLOOKUP", "INDEX"].includes(name),
);

/** Formulas of the dialect, with spaces and needless parentheses as people write them. */
export const formula: Texts = fc.letrec<{ value: string }>((tie) => {
  const value = tie("value");
  const space = fc.constantFrom("", "", " ", "\n");
  const operator = fc.constantFrom("=", "<>", "<=", "&", "+", "-", "*", "/", "^", ">");
  const unsigned = value.map((part) => (/^[\s+-]/.test(part) ? `(${part})` : part));
  const places: Readonly<Record<Place, Texts>> = {
    value,
    criterion: fc.oneof(cell, plainText.map(quote), number),
    range: fc.oneof(range, cell, value),
    reference: fc.oneof(range, cell, fc.constant("Kompass.Weight.System")),
    cell,
  };
  const call = fc.tuple(fc.constantFrom(...wellFormed), fc.nat(5)).chain(([name, wish]) => {
    const rule = functionRules.get(name);
    if (!rule) throw new Error(`no rule: ${name}`);
    const counts = [wish, ...Array.from({ length: 6 }, (_, count) => count)];
    const count = counts.find((candidate) => takes(rule, candidate)) ?? 0;
    const parts = Array.from({ length: count }, (_, index) => places[placeOf(rule, index)]);
    return fc.tuple(space, ...parts).map(([gap, ...texts]) => `${name}(${texts.join(gap + ",")})`);
  });
  return {
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      literal,
      cell,
      call,
      fc.tuple(value, space, operator, space, unsigned).map((parts) => parts.join("")),
      fc.tuple(fc.constantFrom("-", "+"), unsigned).map((parts) => parts.join("")),
      unsigned.map((part) => `${part}%`),
      value.map((part) => `( ${part} )`),
      product.map((factors) => `SUMPRODUCT(${factors})`),
      product.map((factors) => `MATCH(1,INDEX(${factors},0),0)`),
      fc.tuple(cell, range).map(([sought, where]) => `MATCH(${sought},${where},0)`),
      fc.tuple(cell, range).map(([sought, where]) => `VLOOKUP(${sought},${where},2,FALSE)`),
      fc.tuple(range, value).map(([where, at]) => `SUM(INDEX(${where},${at}+1))`),
    ),
  };
}).value;
