import fc from "fast-check";
import { compareWith } from "../../src/comparison/compareWith";
import type { Own } from "../../src/comparison/groups";
import { comparisonGroups, type GroupComparison } from "../../src/model/comparison";
import type { Measurement } from "../../src/model/measurement";
import { deepFrozen } from "../model/sampleInputs";
import { compareOnPaper } from "./oracle";

/** Few of everything, so that ties, series and own rows come up all the time. */
const names = [
  "Askvik",
  "ASKVIK",
  " Askvik  ",
  "Bø",
  "bø",
  "Sør Varanger",
  "Sør  varanger",
  "Lund",
];
const points = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const fewPoints = fc.constantFrom(0, 12, 12.5, 50, 99.99, 100);
const population = fc.constantFrom(null, 1, 4_999, 5_000, 19_999, 20_000, 700_000);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const measurement: fc.Arbitrary<Measurement> = fc
  .record({
    municipality: fc.oneof(
      fc.constantFrom(...names),
      fc.nat(30).map((number) => `Kommune ${number}`),
    ),
    country: fc.constantFrom("NO" as const, "NO" as const, "NO" as const, "SE" as const),
    year: fc.integer({ min: 2018, max: 2021 }),
    version: fc.constantFrom("2.1", "2.1", "2.1", "2020"),
    population,
    group: fc.constant(""),
    kind: fc.constantFrom("measurement" as const, "measurement" as const, "average" as const),
    total: fc.oneof(points, fewPoints),
    areas: fc.record({ users: optional(points), results: optional(fewPoints) }),
    source: fc.constant(""),
  })
  .map(({ areas, ...rest }) => ({
    ...rest,
    areas: Object.fromEntries(
      Object.entries(areas).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
  }));

const own: fc.Arbitrary<Own> = fc.record({
  municipality: fc.constantFrom("askvik", "Bø", "Nowhere"),
  country: fc.constantFrom("NO" as const, "SE" as const),
  version: fc.constantFrom("2.1", "2020"),
  population,
  total: fc.option(fc.integer({ min: 0, max: 100 })),
  areas: fc.record({
    users: fc.option(fc.integer({ min: 0, max: 100 })),
    results: fc.option(fc.integer({ min: 0, max: 100 })),
    learning: fc.constant(7),
  }),
});

/** What differs, each with its place. Halves of the sixth decimal may fall to either side. */
function differences(found: GroupComparison, expected: GroupComparison): unknown[] {
  const fields = ["total", ...Object.keys(expected.areas)];
  const of = (comparison: GroupComparison, field: string) =>
    field === "total" ? comparison.total : comparison.areas[field];
  const rank = found.rank === expected.rank ? [] : ["rank", found.rank, expected.rank];
  return fields.reduce<unknown[]>((faults, field) => {
    const ours = of(found, field);
    for (const [name, theirs] of Object.entries(of(expected, field) ?? {})) {
      const given = ours?.[name as keyof typeof ours];
      const isClose = typeof given === "number" && Math.abs(given - theirs) <= 1.000001e-6;
      if (given !== theirs && !isClose) faults.push([found.group, field, name, given, theirs]);
    }
    return faults;
  }, rank);
}

test("the same as on paper", () => {
  const rows = fc.oneof(
    fc.array(measurement, { maxLength: 8 }),
    fc.array(measurement, { minLength: 9, maxLength: 60 }),
  );
  fc.assert(
    fc.property(rows, own, (measurements, mine) => {
      const found = compareWith(deepFrozen(measurements), deepFrozen(mine));
      const expected = compareOnPaper(measurements, mine);
      expect(Object.keys(found)).toEqual([...comparisonGroups]);
      for (const group of comparisonGroups) {
        expect(differences(found[group], expected[group])).toEqual([]);
        expect(Object.keys(found[group].areas)).toEqual(Object.keys(mine.areas));
      }
    }),
    { numRuns: 500 },
  );
});

test("the order of the rows matters only between two of one municipality and year", () => {
  const distinct = fc.uniqueArray(measurement, {
    selector: ({ municipality, year }) =>
      `${municipality.trim().toLowerCase().replace(/ +/g, " ")} ${year}`,
    maxLength: 40,
  });
  fc.assert(
    fc.property(distinct, own, (measurements, mine) => {
      expect(compareWith([...measurements].reverse(), mine)).toEqual(
        compareWith(measurements, mine),
      );
    }),
  );
});

test("statistics keep their order, and the own rank is within the group", () => {
  fc.assert(
    fc.property(fc.array(measurement, { maxLength: 60 }), own, (measurements, mine) => {
      for (const { total, rank } of Object.values(compareWith(measurements, mine))) {
        const { n, min, lowerQuartile, median, upperQuartile, max, mean } = total;
        if (n < 3) {
          expect([min, mean, rank]).toEqual([null, null, null]);
          continue;
        }
        const order = [min, lowerQuartile, median, upperQuartile, max].map(Number);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        const isBetween = Number(mean) >= Number(min) - 1e-6 && Number(mean) <= Number(max) + 1e-6;
        expect([isBetween, rank === null || (rank >= 1 && rank <= n + 1)]).toEqual([true, true]);
      }
    }),
  );
});
