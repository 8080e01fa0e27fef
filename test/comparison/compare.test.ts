import fc from "fast-check";
import { compare } from "../../src/comparison/compare";
import type { ComparisonFilter, Own } from "../../src/model/comparison";
import type { Measurement } from "../../src/model/measurement";
import { deepFrozen } from "../model/sampleInputs";
import { filter, own as anyOwn, someMeasurements } from "./arbitraries";
import { differences, filterOnPaper } from "./oracle";
import { own, row } from "./rows";

const everyone: ComparisonFilter = {
  country: null,
  version: null,
  bands: null,
  group: null,
  from: null,
  to: null,
};
const like: ComparisonFilter = { ...everyone, country: "NO", version: "2.1" };

const totals = (measurements: readonly Measurement[]) => measurements.map(({ total }) => total);

test("the same as on paper, whatever the filter", () => {
  fc.assert(
    fc.property(someMeasurements, filter, anyOwn, (measurements, chosen, mine) => {
      const found = compare(deepFrozen(measurements), deepFrozen(chosen), deepFrozen(mine));
      const expected = filterOnPaper(measurements, chosen, mine);
      expect(differences(found, expected.statistics)).toEqual([]);
      expect([...found.compared].sort(byAll)).toEqual([...expected.rows].sort(byAll));
      expect(found.filter).toEqual(chosen);
    }),
    { numRuns: 1000 },
  );
});

function byAll(a: Measurement, b: Measurement): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

test("what is pooled is said, the own result included; what is not is not", () => {
  fc.assert(
    fc.property(someMeasurements, filter, anyOwn, (measurements, chosen, mine) => {
      const { compared, pooled } = compare(measurements, chosen, mine);
      const of = (key: "country" | "version") => [
        ...new Set([...compared, mine].map((result) => result[key])),
      ];
      const many = <T>(values: readonly T[]) => (values.length > 1 ? [...values].sort() : []);
      expect(pooled).toEqual({ countries: many(of("country")), versions: many(of("version")) });
      if (chosen.country === mine.country) expect(pooled.countries).toEqual([]);
      if (chosen.version === mine.version) expect(pooled.versions).toEqual([]);
    }),
  );
});

test("averages enter nothing, and are chosen by country, version and years only", () => {
  const given = [
    row("A", 100),
    row("B", 200),
    row("C", 300),
    row("Snitt", 999, { kind: "average", year: 2018, population: null }),
    row("Snitt", 350, { kind: "average", year: 2021, population: null, areas: { users: 44 } }),
    row("Snitt under 5000", 300, { kind: "average", population: null }),
    row("Sverige", 517, { kind: "average", country: "SE", version: "2020" }),
  ];
  const found = compare(given, { ...like, bands: [1], group: null }, own);
  expect(found.total).toMatchObject({ n: 3, mean: 200, max: 300 });
  expect(
    found.averages.map(({ municipality, year, total }) => [municipality, year, total]),
  ).toEqual([
    ["Snitt", 2021, 350],
    ["Snitt under 5000", 2020, 300],
  ]);
  expect(totals(compare(given, { ...like, to: 2019 }, own).averages)).toEqual([999]);
  expect(totals(compare(given, everyone, own).averages)).toEqual([350, 300, 517]);
});

test("filtered first, then the latest: an earlier round counts where the later is filtered out", () => {
  const given = [row("A", 100, { year: 2016 }), row("A", 150, { year: 2020, version: "2020" })];
  expect(totals(compare(given, like, own).compared)).toEqual([100]);
  expect(totals(compare(given, { ...like, version: null }, own).compared)).toEqual([150]);
  expect(totals(compare(given, { ...everyone, to: 2019 }, own).compared)).toEqual([100]);
  expect(totals(compare(given, { ...everyone, from: 2017 }, own).compared)).toEqual([150]);
});

test("two countries' municipalities of one name are two, and only the own one is left out", () => {
  const given = [
    row("Nes", 1),
    row("nes ", 2, { country: "SE" }),
    row("KARASJOK", 3),
    row("Karasjok", 4, { country: "SE" }),
  ];
  expect(totals(compare(given, everyone, own).compared)).toEqual([1, 2, 4]);
});

test("a size that is not known is of no band, but among all", () => {
  const given = [row("A", 1, { population: null }), row("B", 2), row("C", 3, { population: 5000 })];
  expect(totals(compare(given, { ...like, bands: [1] }, own).compared)).toEqual([2]);
  expect(totals(compare(given, { ...like, bands: [1, 2] }, own).compared)).toEqual([2, 3]);
  expect(totals(compare(given, { ...like, bands: [] }, own).compared)).toEqual([]);
  expect(totals(compare(given, like, own).compared)).toEqual([1, 2, 3]);
});

test.each<[total: number | null, mean: number, isNoise: boolean | null]>([
  [200, 210, true],
  [200, 211, false],
  [200, 190, true],
  [200, 189, false],
  [0, 0, true],
  [0, 1, false],
  [null, 200, null],
])("own total %p against a mean of %p: noise %p", (total, mean, isNoise) => {
  const given = ["A", "B", "C"].map((name) => row(name, mean));
  const mine: Own = { ...own, total };
  expect(compare(given, like, mine).isNoise).toBe(isNoise);
  expect(compare(given.slice(1), like, mine).isNoise).toBeNull();
});
