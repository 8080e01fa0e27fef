import fc from "fast-check";
import { alignLines, type Line } from "../../src/reconcile/alignLines";

const lines = (...texts: readonly string[]): Line[] =>
  texts.map((text) => new Set(text === "" ? [] : text.split(" ")));

test.each<[string, readonly Line[], readonly Line[], readonly (number | null)[]]>([
  ["nothing", [], [], []],
  ["the same lines", lines("a", "b", ""), lines("a", "b", ""), [0, 1, 2]],
  ["a line inserted among equal ones", lines("s", "s", "s"), lines("s", "", "s", "s"), [0, 2, 3]],
  ["a line deleted", lines("a", "b", "c"), lines("a", "c"), [0, null, 1]],
  ["a changed line between others", lines("a", "b", "c"), lines("a", "x", "c"), [0, null, 2]],
  [
    "a line of which a part was changed",
    lines("a", "b c d", "e"),
    lines("", "a", "b c x", "e"),
    [1, 2, 3],
  ],
  ["inputs beside what was planned", lines("a", "b"), lines("y", "a x", "b x"), [1, 2]],
])("%s", (_, planned, found, expected) => {
  expect(alignLines(planned, found)).toEqual(expected);
});

test("inserted lines move what comes after them, and nothing else", () => {
  const own = fc.uniqueArray(fc.nat(1000), { maxLength: 30 });
  const inserted = fc.array(fc.nat(29), { maxLength: 10 });
  fc.assert(
    fc.property(own, inserted, (numbers, places) => {
      const planned = numbers.map((number) => new Set([`planned ${number}`]));
      const all = planned.flatMap((line, at) => [
        ...places.filter((place) => place === at).map((place) => new Set([`mine ${place}`])),
        line,
      ]);
      expect(alignLines(planned, all)).toEqual(planned.map((line) => all.indexOf(line)));
    }),
  );
});
