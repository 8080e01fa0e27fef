import { compareWith } from "../../src/comparison/compareWith";
import { comparedIn } from "../../src/comparison/groups";
import { populationBand } from "../../src/comparison/populationBand";
import type { Own } from "../../src/model/comparison";
import { own, row } from "./rows";
import type { Measurement } from "../../src/model/measurement";

const three = [row("A", 100), row("B", 200), row("C", 300)];

test.each([
  [1, 1],
  [4_999, 1],
  [5_000, 2],
  [19_999, 2],
  [20_000, 3],
  [1_000_000, 3],
])("%d inhabitants are of band %d", (population, band) => {
  expect(populationBand(population)).toBe(band);
});

test.each<[string, readonly Measurement[], readonly number[]]>([
  ["all of one country and version", three, [100, 200, 300]],
  ["not another country", [...three, row("D", 400, { country: "SE" })], [100, 200, 300]],
  ["not another version", [...three, row("D", 400, { version: "2020" })], [100, 200, 300]],
  ["no averages", [...three, row("Norge", 400, { kind: "average" })], [100, 200, 300]],
  ["the latest of each", [...three, row("A", 150, { year: 2022 })], [150, 200, 300]],
  ["not an earlier one", [...three, row("A", 150, { year: 2018 })], [100, 200, 300]],
  ["of two in one year the first", [...three, row("A", 150)], [100, 200, 300]],
  ["names in any case and spacing", [...three, row(" a ", 150, { year: 2022 })], [150, 200, 300]],
  ["not the own", [...three, row("Karasjok", 212)], [100, 200, 300]],
  ["not the own in other capitals", [...three, row("KARASJOK ", 212)], [100, 200, 300]],
  [
    "filter before the latest",
    [row("A", 1, { year: 2022, country: "SE" }), ...three],
    [100, 200, 300],
  ],
])("all: %s", (_, measurements, totals) => {
  expect(comparedIn("all", measurements, own).map(({ total }) => total)).toEqual(totals);
});

test.each<[string, readonly Measurement[], Partial<Own>, readonly number[]]>([
  ["same size", three, {}, [100, 200, 300]],
  ["not another size", [...three, row("D", 1, { population: 5000 })], {}, [100, 200, 300]],
  ["not an unknown size", [...three, row("D", 1, { population: null })], {}, [100, 200, 300]],
  ["own size unknown", three, { population: null }, []],
  // The latest of those of the size: the municipality has grown out of it since.
  ["filter first", [...three, row("A", 9, { year: 2023, population: 6000 })], {}, [100, 200, 300]],
])("population: %s", (_, measurements, more, totals) => {
  const compared = comparedIn("population", measurements, { ...own, ...more });
  expect(compared.map(({ total }) => total)).toEqual(totals);
});

test("statistics of three, by hand", () => {
  const { all } = compareWith(three, own);
  expect(all).toEqual({
    group: "all",
    rank: 2,
    total: {
      n: 3,
      mean: 200,
      median: 200,
      lowerQuartile: 150,
      upperQuartile: 250,
      min: 100,
      max: 300,
      ownDifference: 12,
    },
    areas: {
      users: {
        n: 0,
        mean: null,
        median: null,
        lowerQuartile: null,
        upperQuartile: null,
        min: null,
        max: null,
        ownDifference: null,
      },
    },
  });
});

test("a tie gives the better rank; only strictly higher totals count", () => {
  const tied = [row("A", 212), row("B", 212.000001), row("C", 300), row("D", 211.9999999)];
  expect(compareWith(tied, own).all.rank).toBe(3);
  expect(compareWith([row("A", 1), row("B", 2), row("C", 3)], own).all.rank).toBe(1);
});

test("strictly higher is from the seventh decimal on, but not one bit higher", () => {
  const rank = (total: number) =>
    compareWith([row("A", total), row("B", 1), row("C", 2)], own).all.rank;
  expect(rank(212.0000001)).toBe(2);
  expect(rank(212 * (1 + Number.EPSILON))).toBe(1);
  expect(rank(0.1 * 3 * 10 + 209)).toBe(1);
});

test("an area has statistics of its own n, whatever the total's", () => {
  const some = [
    ...three,
    row("D", 10, { areas: { users: 10 } }),
    row("E", 20, { areas: { users: 20 } }),
    row("F", 30, { areas: { users: 40 } }),
  ];
  const { all } = compareWith(some, own);
  expect(all.total.n).toBe(6);
  expect(all.areas.users).toMatchObject({
    n: 3,
    mean: 23.333333,
    median: 20,
    ownDifference: -7.333333,
  });
});

test("with fewer than three there is n and nothing else", () => {
  const { all, population } = compareWith(three.slice(1), own);
  for (const { total, rank } of [all, population]) {
    expect(total).toMatchObject({ n: 2, mean: null, min: null, max: null, ownDifference: null });
    expect(rank).toBeNull();
  }
});

test("without own points there are statistics, but no difference and no rank", () => {
  const { all } = compareWith(three, { ...own, total: null });
  expect(all.total).toMatchObject({ n: 3, mean: 200, ownDifference: null });
  expect(all.rank).toBeNull();
});
