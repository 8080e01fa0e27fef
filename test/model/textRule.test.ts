import fc from "fast-check";
import { cleanText, findForbidden, normaliseLines } from "../../src/model/textRule";

describe("the text rule", () => {
  test.each([
    ["", null],
    ["tab\tline\nÆØÅ 😀 \u00a0\u200b", null],
    ["a\u0000", { character: "U+0000", position: 2 }],
    ["\r", { character: "U+000D", position: 1 }],
    ["\u007f", { character: "U+007F", position: 1 }],
    ["é\u0085", { character: "U+0085", position: 2 }],
    ["\ud83d", { character: "U+D83D", position: 1 }],
    ["😀\ude00", { character: "U+DE00", position: 3 }],
    ["\uffff", { character: "U+FFFF", position: 1 }],
  ])("%j: %j", (text, found) => {
    expect(findForbidden(text)).toEqual(found);
  });

  test("every line end becomes a line feed", () => {
    expect(normaliseLines("a\r\nb\rc\nd\r\r\n")).toBe("a\nb\nc\nd\n\n");
  });
});

describe("what people paste is cleaned", () => {
  test.each([
    ["tab\tline\nÆØÅ 😀 \u00a0\u200b", "tab\tline\nÆØÅ 😀 \u00a0\u200b"],
    ["Mosen\u000bvær", "Mosen\nvær"],
    ["a\r\nb\rc\u0085d\u000ce", "a\nb\nc\nd\ne"],
    ["a\u0000b\u0007c\u007fd", "abcd"],
    ["\ud83d half, 😀 whole\uffff", " half, 😀 whole"],
  ])("%j: %j", (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test("so that nothing is left that no cell may hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const clean = cleanText(text);
        expect(findForbidden(clean)).toBeNull();
        if (findForbidden(text) === null) expect(clean).toBe(text);
      }),
    );
  });
});
