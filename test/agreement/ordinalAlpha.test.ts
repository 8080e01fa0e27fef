import fc from "fast-check";
import { ordinalAlpha } from "../../src/agreement/ordinalAlpha";

type Unit = readonly number[];
type Metric = (one: number, other: number, values: readonly number[]) => number;

/** Observers below each other, a blank for a missing value, as the sources print them. */
function unitsOf(...observers: readonly string[]): Unit[] {
  const rows = observers.map((row) => row.split(" "));
  return rows[0]!.map((_, unit) =>
    rows.flatMap((row) => (row[unit] === "." ? [] : [Number(row[unit])])),
  );
}

/** Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section C. */
const fourObservers = unitsOf(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
);

/** Wikipedia, "Krippendorff's alpha", a computational example. */
const threeCoders = unitsOf(
  ". . . . . 3 4 1 2 1 1 3 3 . 3",
  "1 . 2 1 3 3 4 3 . . . . . . .",
  ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
);

const nominal: Metric = (one, other) => (one === other ? 0 : 1);
const interval: Metric = (one, other) => (one - other) ** 2;
/** The distance of middle ranks, which is what the ordinal metric comes to. */
const ordinal: Metric = (one, other, values) => (rank(one, values) - rank(other, values)) ** 2;

function rank(value: number, values: readonly number[]): number {
  const below = values.filter((each) => each < value).length;
  return below + values.filter((each) => each === value).length / 2;
}

/** Alpha by its definition: the mean difference of pairs within units and of all pairs. */
function alphaOfPairs(units: readonly Unit[], metric: Metric): number | null {
  const paired = units.filter(({ length }) => length > 1);
  const values = paired.flat();
  const pairs = (unit: Unit): number =>
    unit.reduce(
      (sum, one, i) =>
        sum + unit.reduce((all, other, j) => all + (i === j ? 0 : metric(one, other, values)), 0),
      0,
    );
  const n = values.length;
  const observed = paired.reduce((sum, unit) => sum + pairs(unit) / (unit.length - 1), 0) / n;
  const expected = pairs(values) / (n * (n - 1));
  return new Set(values).size < 2 ? null : 1 - observed / expected;
}

test("the ordinal figure of the published example", () => {
  expect(ordinalAlpha(fourObservers)).toBeCloseTo(0.815, 3);
});

test.each([
  ["four observers, nominal", fourObservers, nominal, 0.743],
  ["four observers, ordinal", fourObservers, ordinal, 0.815],
  ["four observers, interval", fourObservers, interval, 0.849],
  ["three coders, nominal", threeCoders, nominal, 0.691],
  ["three coders, interval", threeCoders, interval, 0.811],
])("the other implementation gives what is published: %s", (_, units, metric, published) => {
  expect(alphaOfPairs(units, metric)).toBeCloseTo(published, 3);
});

test("two implementations agree, and neither order nor a single value changes anything", () => {
  const unit = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), fc.integer({ min: 0, max: 4 }), (units, one) => {
      const alpha = ordinalAlpha(units);
      const other = alphaOfPairs(units, ordinal);
      if (alpha === null || other === null) expect(alpha).toBe(other);
      else expect(alpha).toBeCloseTo(other, 9);
      expect(alpha ?? 0).toBeLessThanOrEqual(1);
      const turned = ordinalAlpha(units.map((values) => [...values].reverse()).reverse());
      if (alpha === null) expect(turned).toBeNull();
      else expect(turned).toBeCloseTo(alpha, 9);
      expect(ordinalAlpha([...units, [one], []])).toBe(alpha);
    }),
  );
});

test("nothing varies: no figure", () => {
  expect(ordinalAlpha([])).toBeNull();
  expect(ordinalAlpha([[1], [2]])).toBeNull();
  expect(ordinalAlpha([[3, 3, 3], [3, 3], [1]])).toBeNull();
  expect(
    ordinalAlpha([
      [3, 3],
      [1, 1],
    ]),
  ).toBe(1);
});
