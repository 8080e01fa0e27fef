import type {
  ComparisonFilter,
  ComparisonGroup,
  GroupComparison,
  GroupStatistics,
  Own,
  Statistics,
} from "../../src/model/comparison";
import type { Measurement } from "../../src/model/measurement";

/**
 * The comparison of the method's section 6 once more, by other means: rows are struck out one
 * after the other as on paper, quartiles are found by Excel's description of QUARTILE, and numbers
 * are whole millionths.
 */
export function compareOnPaper(
  measurements: readonly Measurement[],
  own: Own,
): Record<ComparisonGroup, GroupComparison> {
  const all = measurements.filter(
    (row) =>
      row.kind === "measurement" && row.country === own.country && row.version === own.version,
  );
  const sameSize = all.filter((row) => sizeOf(row.population) === sizeOf(own.population));
  return {
    all: comparisonOf("all", leftOver(all, own), own),
    population: comparisonOf(
      "population",
      own.population === null ? [] : leftOver(sameSize, own),
      own,
    ),
  };
}

/** The comparison by a filter, each of its conditions struck out in turn. */
export function filterOnPaper(
  measurements: readonly Measurement[],
  { country, version, bands, group, from, to }: ComparisonFilter,
  own: Own,
): { rows: Measurement[]; statistics: GroupStatistics } {
  let rows = measurements.filter(({ kind }) => kind !== "average");
  if (country !== null) rows = rows.filter((row) => row.country === country);
  if (version !== null) rows = rows.filter((row) => row.version === version);
  if (from !== null) rows = rows.filter((row) => !(row.year < from));
  if (to !== null) rows = rows.filter((row) => !(row.year > to));
  if (group !== null) {
    const wanted = group.toUpperCase();
    rows = rows.filter((row) => row.group.trim().toUpperCase() === wanted);
  }
  if (bands !== null) {
    const sizes = bands.map((band) => `from ${[0, 5_000, 20_000][band - 1] ?? NaN}`);
    rows = rows.filter((row) => sizes.includes(sizeOf(row.population)));
  }
  rows = leftOver(rows, own);
  return { rows, statistics: comparisonOf("all", rows, own) };
}

function sizeOf(population: number | null): string {
  if (population === null) return "unknown";
  const starts = [0, 5_000, 20_000].filter((start) => population >= start);
  return `from ${starts.at(-1) ?? 0}`;
}

/** Struck out: rows for which a later year, or the same year further up, stands somewhere; own rows. */
function leftOver(rows: readonly Measurement[], own: Own): Measurement[] {
  const name = (text: string) =>
    text
      .split(" ")
      .filter((word) => word !== "")
      .join(" ")
      .toLocaleLowerCase("nb");
  return rows.filter((row, at) => {
    const betters = rows.filter(
      (other, place) =>
        name(other.municipality) === name(row.municipality) &&
        other.country === row.country &&
        (other.year > row.year || (other.year === row.year && place < at)),
    );
    const isOwn = row.country === own.country && name(row.municipality) === name(own.municipality);
    return betters.length === 0 && !isOwn;
  });
}

function comparisonOf(
  group: ComparisonGroup,
  rows: readonly Measurement[],
  own: Own,
): GroupComparison {
  const better = rows.filter(({ total }) => own.total !== null && total > own.total).length;
  return {
    group,
    total: statistics(
      rows.map(({ total }) => total),
      own.total,
    ),
    areas: Object.fromEntries(
      Object.entries(own.areas).map(([key, points]) => [
        key,
        statistics(
          rows.flatMap(({ areas }) => (areas[key] === undefined ? [] : [areas[key]])),
          points,
        ),
      ]),
    ),
    rank: rows.length < 3 || own.total === null ? null : better + 1,
  };
}

function statistics(values: readonly number[], own: number | null): Statistics {
  const n = values.length;
  const none = { mean: null, median: null, min: null, max: null, ownDifference: null };
  if (n < 3) return { n, ...none, lowerQuartile: null, upperQuartile: null };
  // Points are whole hundredths here, so that sums of them are exact.
  const hundredths = values.map((value) => Math.round(value * 100)).sort((a, b) => a - b);
  const mean = rounded(hundredths.reduce((sum, value) => sum + value, 0) * 10_000, n);
  return {
    n,
    mean: mean / 1e6,
    median: quartile(hundredths, 2),
    lowerQuartile: quartile(hundredths, 1),
    upperQuartile: quartile(hundredths, 3),
    min: (hundredths[0] ?? 0) / 100,
    max: (hundredths[n - 1] ?? 0) / 100,
    ownDifference: own === null ? null : (own * 1e6 - mean) / 1e6,
  };
}

/** The k-th quartile: of 4 × (n − 1) steps from first to last value, the one at k × (n − 1). */
function quartile(sorted: readonly number[], k: 1 | 2 | 3): number {
  const steps = sorted.flatMap((value, at) => {
    const next = sorted[at + 1] ?? value;
    const quarter = at === sorted.length - 1 ? [0] : [0, 1, 2, 3];
    return quarter.map((part) => value * 4 + (next - value) * part);
  });
  return (steps[k * (sorted.length - 1)] ?? NaN) / 400;
}

/** The quotient of whole numbers to the nearest whole one, halves away from zero. */
function rounded(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}

/** What differs, each with its place. Halves of the sixth decimal may fall to either side. */
export function differences(found: GroupStatistics, expected: GroupStatistics): unknown[] {
  const fields = ["total", ...Object.keys(expected.areas)];
  const of = (comparison: GroupStatistics, field: string) =>
    field === "total" ? comparison.total : comparison.areas[field];
  const rank = found.rank === expected.rank ? [] : ["rank", found.rank, expected.rank];
  return fields.reduce<unknown[]>((faults, field) => {
    const ours = of(found, field);
    for (const [name, theirs] of Object.entries(of(expected, field) ?? {})) {
      const given = ours?.[name as keyof typeof ours];
      const isClose = typeof given === "number" && Math.abs(given - theirs) <= 1.000001e-6;
      if (given !== theirs && !isClose) faults.push([field, name, given, theirs]);
    }
    return faults;
  }, rank);
}
