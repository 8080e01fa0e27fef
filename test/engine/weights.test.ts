import fc from "fast-check";
import { dimensions } from "../../src/model/profile";
import type { RawCell } from "../../src/model/rawCell";
import { catalogueOf } from "../model/sampleCatalogue";
import { levelsOf } from "../model/sampleInputs";
import { assess, profile, profileOf, scoreOne } from "./scoreOne";

const quarters = [0.25, 0.25, 0.25, 0.25] as const;

describe("points of a scored question", () => {
  test.each<[string, readonly RawCell[], readonly number[], number]>([
    ["system counts", quarters, [4, 0, 0, 0], 2.5],
    ["extent counts", quarters, [1, 3, 1, 1], 3.75],
    ["one dimension alone", [1, 0, 0, 0], [3, 0, 0, 0], 7.5],
    ["the gate even when system weighs nothing", [0, 0.5, 0.25, 0.25], [0, 4, 4, 4], 0],
    ["weights that differ", [0.4, 0.3, 0.2, 0.1], [1, 2, 3, 4], 5],
  ])("%s", (_, weights, levels, points) => {
    expect(scoreOne(levelsOf(levels), { cap: 10, scoring: profileOf(weights) })).toMatchObject({
      state: "scored",
      points,
    });
  });

  test("shares are the profile's", () => {
    const scoring = profileOf(quarters, [0, 0.1, 0.3, 0.6, 1]);
    expect(scoreOne(levelsOf([1, 2, 3, 4]), { cap: 10, scoring }).points).toBe(5);
    expect(scoreOne(levelsOf([1, 1, 1, 1]), { cap: 10, scoring }).points).toBe(1);
  });

  test("six decimals, halves away from zero", () => {
    const thirds = profileOf([1 / 3, 1 / 3, 1 / 3, 0]);
    expect(scoreOne(levelsOf([4, 0, 0, 0]), { cap: 1, scoring: thirds }).points).toBe(0.333333);
    expect(scoreOne(levelsOf([4, 4, 0, 0]), { cap: 1, scoring: thirds }).points).toBe(0.666667);
  });
});

describe("illegal weights", () => {
  test.each<[string, readonly RawCell[]]>([
    ["a sum of 0.9", [0.25, 0.25, 0.25, 0.15]],
    ["a sum of 1.1", [0.35, 0.25, 0.25, 0.25]],
    ["just beyond 1E-6 below", [0.25, 0.25, 0.25, 0.249998]],
    ["just beyond 1E-6 above", [0.25, 0.25, 0.25, 0.250002]],
    ["a negative one", [-0.25, 0.5, 0.5, 0.25]],
    ["a blank one", [null, 0.5, 0.25, 0.25]],
    ["text", ["0.25", 0.25, 0.25, 0.25]],
    ["TRUE", [true, 0, 0, 0]],
    ["an error value", [{ error: "#DIV/0!" }, 0.5, 0.25, 0.25]],
    ["no number", [NaN, 0.5, 0.25, 0.25]],
    ["too large a number", [Infinity, 0, 0, 0]],
  ])("%s", (_, weights) => {
    const scoring = profileOf(weights);
    const scored = scoreOne(levelsOf([4, 4, 4, 4]), { scoring });
    expect(scored).toMatchObject({ state: "invalid", points: null, warnings: [] });
    expect(scored.problems).toEqual([
      { code: "weights", place: { question: "1.1.1" }, value: null, params: {} },
    ]);
    expect(scoreOne({ direct: 2 }, { scoring })).toMatchObject({ state: "direct", points: 2 });
    expect(scoreOne({ notApplicable: "x" }, { scoring }).state).toBe("notApplicable");
    expect(scoreOne(levelsOf([4]), { scoring })).toMatchObject({ state: "partial", problems: [] });
    expect(scoreOne({}, { scoring }).state).toBe("blank");
  });

  test.each([
    [[0.25, 0.25, 0.25, 0.250001]],
    [[0.25, 0.25, 0.25, 0.249999]],
    [[0.1, 0.2, 0.3, 0.4]],
    [[1, 0, 0, 0]],
  ])("within 1E-6 of 1 is legal: %j", (weights) => {
    const scoring = profileOf(weights);
    expect(scoreOne(levelsOf([4, 4, 4, 4]), { scoring })).toMatchObject({
      points: 5,
      problems: [],
    });
  });
});

test("a weight that is a few bits below 0 is 0", () => {
  const scoring = profileOf([0.5, 0.5, 0, -0.3 + 0.1 + 0.2]);
  expect(scoreOne(levelsOf([4, 4, 4, 0]), { scoring })).toMatchObject({ points: 5 });
});

/** Weights that sum to 1, give or take up to the 1E-6 that is allowed. */
const legalWeights = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 4 }),
    fc.double({ min: -9e-7, max: 9e-7, noNaN: true }),
  )
  .filter(([parts]) => parts.some((part) => part > 0))
  .map(([parts, off]) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    return parts.map((part) => (part / sum) * (1 + off));
  });

/** In halves as the built-in ones, or with any decimals that are kept, 0.1 + 0.2 among them. */
const cap = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2),
  fc.integer({ min: 1, max: 99 }).map((tenths) => tenths / 10),
  fc.integer({ min: 1, max: 30_000_000 }).map((millionths) => millionths / 1e6),
);
const caps = fc.array(cap, { minLength: 1, maxLength: 6 });

test("all 4 gives exactly every cap, all 0 exactly 0, for any legal weights", () => {
  fc.assert(
    fc.property(
      legalWeights,
      fc.array(caps, { minLength: 1, maxLength: 3 }),
      (weights, criteria) => {
        const catalogue = catalogueOf({ caps: criteria }, { caps: criteria });
        const ids = catalogue.areas.flatMap((area) =>
          area.criteria.flatMap(({ questions }) => questions.map(({ id }) => id)),
        );
        const answersOf = (level: number) =>
          Object.fromEntries(ids.map((id) => [id, dimensions.map(() => level)]));
        const best = assess(catalogue, answersOf(4), profileOf(weights));
        for (const part of [...best.criteria, ...best.areas, best.total]) {
          expect([part.exact, part.share]).toEqual([part.cap, 1]);
        }
        for (const { points, cap } of best.questions) expect(points).toBe(cap);
        const least = assess(catalogue, answersOf(0), profileOf(weights));
        for (const part of [...least.criteria, ...least.areas, least.total]) {
          expect([part.exact, part.reported, part.share]).toEqual([0, 0, 0]);
        }
      },
    ),
  );
});

test("a higher level never gives fewer points", () => {
  const level = fc.constantFrom(0, 1, 2, 3, 4);
  const levels = fc.tuple(level, level, level, level);
  fc.assert(
    fc.property(legalWeights, levels, fc.nat(3), (weights, given, at) => {
      const scoring = profileOf(weights);
      const higher = given.map((one, index) => (index === at ? Math.min(4, one + 1) : one));
      const before = scoreOne(levelsOf(given), { scoring }).points ?? NaN;
      expect(scoreOne(levelsOf(higher), { scoring }).points).toBeGreaterThanOrEqual(before);
      expect(before).toBeGreaterThanOrEqual(0);
      expect(before).toBeLessThanOrEqual(5);
    }),
  );
});

test("the built-in profile is what the method says", () => {
  expect(profile.shares).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(profile.weights).toEqual({ system: 0.25, extent: 0.25, result: 0.25, evaluation: 0.25 });
});
