import { findForbidden, normaliseLines } from "../../src/files/textRule";

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
