import fc from "fast-check";
import { decodeText } from "../../src/files/decodeText";

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];

/** Lines as a program wrote them: of these characters, in UTF-8 or in Windows-1252. */
const utf8Line = fc.string({ unit: "binary", maxLength: 6 }).map(bytesOf);
const legacyLine = fc.array(fc.integer({ min: 0x20, max: 0xff }), { maxLength: 6 });
/** What begins like UTF-8 and is not: cut, too long, a surrogate, beyond the last character. */
const nearlyUtf8 = fc.constantFrom(
  ...[[0xc3], [0xc0, 0x80], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80]],
  ...[
    [0xe2, 0x82],
    [0xf0, 0x80, 0x80, 0x80],
    [0xf8, 0x88, 0x80, 0x80, 0x80],
    [0xe2, 0x28, 0xa1],
  ],
);
const lines = fc.array(fc.oneof(utf8Line, legacyLine, nearlyUtf8), { minLength: 1 });

/** Line by line by the platform's own decoder, which throws at what is no UTF-8. */
function lineByLine(file: readonly number[][]): { text: string; legacy: number[] } {
  const legacy: number[] = [];
  const texts = file.map((line, index) => {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
        Uint8Array.from(line),
      );
    } catch {
      legacy.push(index + 1);
      return new TextDecoder("windows-1252").decode(Uint8Array.from(line));
    }
  });
  return { text: texts.join("\n"), legacy };
}

test("each line is read as what it is", () => {
  fc.assert(
    fc.property(lines, (drawn) => {
      const file = drawn.flatMap((line) => [...line, 10]).slice(0, -1);
      // Line feeds among the drawn characters end lines too.
      const split = file.reduce<number[][]>(
        (all, byte) =>
          byte === 10 ? [...all, []] : [...all.slice(0, -1), [...(all.at(-1) ?? []), byte]],
        [[]],
      );
      const { text, legacy } = lineByLine(split);
      fc.pre(legacy.length > 0 && !file.includes(0) && file[0] !== 0xef && file[0] !== 0xff);
      fc.pre(!(file[0] === 0xfe && file[1] === 0xff));
      expect(decodeText(Uint8Array.from(file))).toMatchObject({
        ok: true,
        value: text,
        problems: [
          { code: "legacyEncoding", place: { row: legacy[0] }, params: { count: legacy.length } },
        ],
      });
    }),
  );
});

test("a file of short old lines takes a few calls of the decoder, not one for each", () => {
  const count = 300_000;
  const decode = jest.spyOn(TextDecoder.prototype, "decode");
  const file = Uint8Array.from({ length: 2 * count }, (_, at) => (at % 2 ? 10 : 0xf8));
  const found = decodeText(file);
  expect(decode.mock.calls.length).toBeLessThan(5);
  decode.mockRestore();
  expect(found.ok && found.value === "ø\n".repeat(count)).toBe(true);
  expect(found.problems).toMatchObject([{ place: { row: 1 }, params: { count } }]);
});
