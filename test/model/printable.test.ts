import fc from "fast-check";
import { printable, printableJson, printableLines } from "../../src/model/printable";

/** What a terminal obeys, what ends a line, and what turns the text around it. */
const hostile = Array.from(
  "\u0000\u0007\u0008\u001b\u007f\u0090\u009b\u009d" +
    "\u061c\u200e\u200f\u202a\u202e\u2066\u2069\u2028\u2029\t\n\r\ud800 \udfff",
);
const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 1 })),
});
const steering = /[\p{Cc}\p{Cs}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

test.each([
  ["\u001b]0;owned\u0007\u001b[31mVik", "\uFFFD]0;owned\uFFFD\uFFFD[31mVik"],
  ["a\nb\tc\r\nd", "a b c  d"],
  ["Åsnes \u202Eslx.exe", "Åsnes \uFFFDslx.exe"],
  ["👩‍👧 ø “q”", "👩‍👧 ø “q”"],
])("%j is shown as %j", (given, shown) => {
  expect(printable(given)).toBe(shown);
});

test("nothing that steers is left in any text", () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(printable(given)).not.toMatch(steering);
      expect(printableLines(given).replaceAll("\n", "")).not.toMatch(steering);
      expect(printableLines(given).split("\n")).toHaveLength(given.split("\n").length);
    }),
  );
});

test("JSON says the same afterwards, and nothing in it steers", () => {
  fc.assert(
    fc.property(text, (given) => {
      const json = printableJson(JSON.stringify({ [given]: [given] }, null, 2));
      expect(JSON.parse(json)).toEqual({ [given]: [given] });
      expect(json.replaceAll("\n", "")).not.toMatch(steering);
    }),
  );
});
