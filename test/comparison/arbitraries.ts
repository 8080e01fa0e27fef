import fc from "fast-check";
import type { ComparisonFilter, Own } from "../../src/model/comparison";
import type { Measurement } from "../../src/model/measurement";

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

export const measurement: fc.Arbitrary<Measurement> = fc
  .record({
    municipality: fc.oneof(
      fc.constantFrom(...names),
      fc.nat(30).map((number) => `Kommune ${number}`),
    ),
    country: fc.constantFrom("NO" as const, "NO" as const, "NO" as const, "SE" as const),
    year: fc.integer({ min: 2018, max: 2021 }),
    version: fc.constantFrom("2.1", "2.1", "2.1", "2020"),
    population,
    group: fc.constantFrom("", "Naboer", " naboer ", "KG 6"),
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

export const own: fc.Arbitrary<Own> = fc.record({
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

const year = fc.option(fc.integer({ min: 2017, max: 2022 }));

export const filter: fc.Arbitrary<ComparisonFilter> = fc.record({
  country: fc.option(fc.constantFrom("NO" as const, "NO" as const, "SE" as const)),
  version: fc.option(fc.constantFrom("2.1", "2.1", "2020")),
  bands: fc.option(fc.subarray([1, 2, 3] as const)),
  group: fc.option(fc.constantFrom("naboer", "KG 6", "other")),
  from: year,
  to: year,
});

/** None, few and many, since what happens differs between them. */
export const someMeasurements = fc.oneof(
  fc.array(measurement, { maxLength: 8 }),
  fc.array(measurement, { minLength: 9, maxLength: 60 }),
);
