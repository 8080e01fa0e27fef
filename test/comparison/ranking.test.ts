import fc from "fast-check";
import { distributionOf } from "../../src/comparison/distribution";
import { rankingOf } from "../../src/comparison/ranking";
import { rankAmong } from "../../src/comparison/statistics";
import { own, row } from "./rows";

const withTotals = (totals: readonly number[]) => ({
  compared: totals.map((total, at) => row(`K${at}`, total)),
});
const total = fc.oneof(
  fc.integer({ min: 0, max: 800 }),
  fc.constantFrom(0, 50, 100, 212, 212.5, 799.9, 800),
);
const totals = fc.oneof(
  fc.array(total, { maxLength: 30 }),
  fc.array(total, { minLength: 24, maxLength: 120 }),
);

/** Positions of the bars by the rule, written as ranges. */
function positions(count: number, ownAt: number): number[] {
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at);
  if (count <= 25) return range(1, count);
  const from = ownAt < 13 ? 6 : ownAt > count - 12 ? count - 19 : ownAt - 7;
  return [...range(1, 5), ...range(from, from + 14), ...range(count - 4, count)];
}

test("the ranking: all in order, the own one in its place, at most 25 bars", () => {
  fc.assert(
    fc.property(totals, fc.option(total), (others, mine) => {
      const ranking = rankingOf(withTotals(others), { ...own, total: mine });
      if (others.length < 3) {
        expect(ranking).toEqual({ bars: [], count: 0, isCut: false });
        return;
      }
      const everyone = mine === null ? others : [...others, mine];
      const sorted = [...everyone].sort((a, b) => b - a);
      const higher = others.filter((each) => mine !== null && each >= mine).length;
      const expected = positions(everyone.length, mine === null ? 1 : higher + 1);
      expect(ranking.count).toBe(everyone.length);
      expect(ranking.isCut).toBe(everyone.length > 25);
      expect(ranking.bars.map(({ position }) => position)).toEqual(expected);
      expect(ranking.bars.map((bar) => bar.total)).toEqual(expected.map((at) => sorted[at - 1]));
      for (const bar of ranking.bars) {
        expect(bar.rank).toBe(1 + everyone.filter((each) => each > bar.total).length);
      }
      const ownBars = ranking.bars.filter(({ isOwn }) => isOwn);
      expect(ownBars.map((bar) => [bar.municipality, bar.rank])).toEqual(
        mine === null ? [] : [["Karasjok", rankAmong(others, mine)]],
      );
    }),
    { numRuns: 1000 },
  );
});

test.each<[own: number, middle: readonly [first: number, last: number]]>([
  [1000, [6, 20]],
  [90, [6, 20]],
  [87.5, [7, 21]],
  [50.5, [44, 58]],
  [14.5, [80, 94]],
  [12, [82, 96]],
  [0, [82, 96]],
])("of 101 with 100 … 1, an own total of %p has neighbours %p", (mine, [first, last]) => {
  const others = Array.from({ length: 100 }, (_, at) => 100 - at);
  const { bars, isCut } = rankingOf(withTotals(others), { ...own, total: mine });
  expect(isCut).toBe(true);
  expect(bars).toHaveLength(25);
  expect([bars[5]?.position, bars[19]?.position]).toEqual([first, last]);
});

test("equal totals share a rank, the own one comes last of them", () => {
  const { bars } = rankingOf(withTotals([300, 212, 212, 100]), own);
  expect(bars.map(({ rank, municipality }) => [rank, municipality])).toEqual([
    [1, "K0"],
    [2, "K1"],
    [2, "K2"],
    [2, "Karasjok"],
    [5, "K3"],
  ]);
});

test("the distribution counts every other total once, and marks the own step", () => {
  const cap = fc.constantFrom(800, 790, 50, 20, 1000.5);
  fc.assert(
    fc.property(totals, fc.option(total), cap, (given, mine, most) => {
      const others = given.map((each) => Math.min(each, most));
      const own = mine === null ? null : Math.min(mine, most);
      const steps = distributionOf(withTotals(others), { total: own }, most);
      if (others.length < 3) {
        expect(steps).toEqual([]);
        return;
      }
      const isIn = (value: number, at: number) => {
        const { from, to } = steps[at]!;
        return value >= from && (value < to || (at === steps.length - 1 && value === to));
      };
      expect(steps.map(({ from }) => from)).toEqual(steps.map((_, at) => at * 50));
      expect(steps.at(-1)!.to).toBeGreaterThanOrEqual(most);
      expect(steps.at(-1)!.from).toBeLessThan(most);
      expect(steps.map(({ count }) => count)).toEqual(
        steps.map((_, at) => others.filter((value) => isIn(value, at)).length),
      );
      expect(steps.map(({ isOwn }) => isOwn)).toEqual(
        steps.map((_, at) => own !== null && isIn(own, at)),
      );
    }),
  );
});
