import fc from "fast-check";
import { numberReadings, parseDecimal, parseWhole } from "../../src/model/numberReadings";

test.each<[text: string, readings: readonly number[]]>([
  ["8070", [8070]],
  ["8 070", [8070]],
  ["8\u00A0070", [8070]],
  ["8\u202F070", [8070]],
  ["8\u2009070 ", [8070]],
  ["8'070", [8070]],
  ["8’070", [8070]],
  ["1 234 567,5", [1_234_567.5]],
  ["8.000", [8, 8000]],
  ["8,000", [8, 8000]],
  ["-12.345", [-12.345, -12_345]],
  ["0.125", [0.125]],
  ["0,125", [0.125]],
  ["1.234.567", [1_234_567]],
  ["1,234,567", [1_234_567]],
  ["1.234,5", [1234.5]],
  ["1,234.50", [1234.5]],
  ["12,345.678", [12_345.678]],
  ["332,5", [332.5]],
  ["332.5", [332.5]],
  [",25", [0.25]],
  ["1234.567", [1234.567]],
  ["−5", [-5]],
  ["–5,5", [-5.5]],
  ["+3", [3]],
  ["-0", [0]],
  ["1E-3", [0.001]],
  ["", []],
  ["8 07", []],
  ["80 70", []],
  ["1.23.456", []],
  ["1,234.567.8", []],
  ["8.07 0", []],
  ["5 %", []],
  ["0x10", []],
  ["2.1.3", []],
  ["1".repeat(41), []],
])("%j stands for %j", (text, readings) => {
  expect(numberReadings(text)).toEqual(readings);
});

test.each<[text: string, whole: number | null]>([
  ["8.000", 8000],
  ["12,000", 12_000],
  ["8 070", 8070],
  ["8.07", null],
  ["20.000.000", 20_000_000],
  ["20.000.001", null],
  ["8000,0", 8000],
  ["0", null],
  ["-8.000", null],
  ["abc", null],
])("the population %j is %j", (text, whole) => {
  expect(parseWhole(text, [1, 20_000_000])).toBe(whole);
});

test("of a year written with three decimals, only one reading is a year", () => {
  expect(parseWhole("2019.000", [1990, 2100])).toBe(2019);
  expect(parseWhole("2.019", [1990, 2100])).toBe(2019);
});

test.each<[text: string, max: number, number: number | null]>([
  ["3,5", 6, 3.5],
  ["1.234", 6, 1.234],
  ["1.234", 2000, null],
  ["1 234", 2000, 1234],
  ["7", 6, null],
  ["−1", 6, null],
])("%j within 0 to %d is %j", (text, max, number) => {
  expect(parseDecimal(text, [0, max])).toBe(number);
});

test("what any country writes is among the readings, and is the whole number that is read", () => {
  const locales = ["nb-NO", "sv-SE", "da-DK", "en-GB", "de-CH", "de-DE", "fr-FR", "fi-FI"];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000_000_000 }),
      fc.constantFrom(0, 1, 2, 3),
      fc.constantFrom(...locales),
      (units, decimals, locale) => {
        const number = units / 10 ** decimals;
        const format = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
        const text = new Intl.NumberFormat(locale, format).format(number);
        expect(numberReadings(text)).toContain(number);
        if (decimals === 0) expect(parseWhole(text, [0, 1e12])).toBe(number);
      },
    ),
    { numRuns: 500 },
  );
});
