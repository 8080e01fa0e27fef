import fc from "fast-check";
import { jsonDepthLimit, scanJson } from "../../src/files/scanJson";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const shallowJson = fc.json({ maxDepth: 4 });

/** JSON with some characters replaced, taken out or put in. */
const brokenJson = fc
  .tuple(
    shallowJson,
    fc.array(
      fc.record({
        at: fc.nat(200),
        take: fc.nat(2),
        put: fc.constantFrom(
          "",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          '"',
          "\\",
          "0",
          "-",
          ".",
          "e",
          "\n",
          "\u0001",
          "true",
        ),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([json, edits]) =>
    edits.reduce((text, { at, take, put }) => {
      const index = at % (text.length + 1);
      return text.slice(0, index) + put + text.slice(index + take);
    }, json),
  );

describe("scanJson", () => {
  test("takes for JSON what JSON.parse does", () => {
    fc.assert(
      fc.property(fc.oneof(shallowJson, brokenJson), (text) => {
        expect(scanJson(text).stop === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("finds no doubled keys in what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const doubled = scanJson(JSON.stringify(value)).keyFaults.filter(
          ({ kind }) => kind === "doubled",
        );
        expect(doubled).toEqual([]);
      }),
    );
  });

  test.each([
    ['{"a":1,"a":2}', ["a"]],
    ['{"a":1,"\\u0061":2}', ["a"]],
    ['{"a":{"b":[0,{"c":1,"c":1}]},"b":1}', ["a.b.1.c"]],
    ['{"a":1,"a":1,"a":1}', ["a", "a"]],
    ['[{"a":1},{"a":1}]', []],
    ['{"a":"a","b":"\\"a\\":1"}', []],
  ])("finds the doubled keys of %s", (text, paths) => {
    expect(scanJson(text).keyFaults.map(({ path }) => path)).toEqual(paths);
  });

  test.each(["__proto__", "constructor", "prototype"])("finds the reserved key %s", (key) => {
    expect(scanJson(`{"a":{"${key}":{}}}`).keyFaults).toEqual([
      { path: `a.${key}`, kind: "reserved" },
    ]);
  });

  test.each([
    ["", 0],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ["[1 2]", 3],
    ["[1]]", 3],
    ["01", 1],
    ["nul", 0],
    ['"a\nb"', 2],
    ['"\\x"', 1],
    ["{'a':1}", 1],
  ])("says where %j stops being JSON", (text, index) => {
    expect(scanJson(text).stop).toEqual({ reason: "syntax", index });
  });

  test("refuses what nests too deeply, however deeply", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(scanJson(nested(jsonDepthLimit)).stop).toBeNull();
    expect(scanJson(nested(1_000_000)).stop).toMatchObject({ reason: "depth" });
  });

  test("takes a text of five million characters, a number as long, and as many blanks", () => {
    const long = 5_000_000;
    expect(scanJson(`"${"a".repeat(long)}"`).stop).toBeNull();
    expect(scanJson(`"${"\\n".repeat(long / 2)}"`).stop).toBeNull();
    expect(scanJson("1".repeat(long)).stop).toBeNull();
    expect(scanJson(`[${" ".repeat(long)}]`).stop).toBeNull();
  });
});
