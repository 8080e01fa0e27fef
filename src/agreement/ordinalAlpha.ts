/**
 * Krippendorff's alpha with the ordinal metric (Krippendorff 2011, "Computing Krippendorff's
 * Alpha-Reliability"), from the matrix of coincidences. A unit is the list of values that it was
 * given, in any order; units with fewer than two values do not count.
 *
 * @returns at most 1, which means that all agree; 0 is what chance gives; null when fewer than two
 *   different values were given
 */
export function ordinalAlpha(units: readonly (readonly number[])[]): number | null {
  const paired = units.filter(({ length }) => length > 1);
  const values = [...new Set(paired.flat())].sort((a, b) => a - b);
  if (values.length < 2) return null;
  const totals = values.map((value) => countOf(paired.flat(), value));
  const n = totals.reduce((sum, total) => sum + total, 0);
  let [observed, expected] = [0, 0];
  for (let low = 0; low < values.length; low += 1) {
    for (let high = low + 1; high < values.length; high += 1) {
      const distance = squaredDistance(totals, low, high);
      observed += distance * coincidences(paired, values[low], values[high]);
      expected += distance * (totals[low] ?? 0) * (totals[high] ?? 0);
    }
  }
  return 1 - ((n - 1) * observed) / expected;
}

/** How often two different values met in a unit; each unit weighs as much as it has values. */
function coincidences(
  units: readonly (readonly number[])[],
  one: number | undefined,
  other: number | undefined,
): number {
  return units.reduce(
    (sum, unit) => sum + (countOf(unit, one) * countOf(unit, other)) / (unit.length - 1),
    0,
  );
}

/** The ordinal distance: how many given values lie between two, half of both ends included. */
function squaredDistance(totals: readonly number[], low: number, high: number): number {
  const between = totals.slice(low, high + 1).reduce((sum, total) => sum + total, 0);
  return (between - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2) ** 2;
}

function countOf(values: readonly number[], value: number | undefined): number {
  return values.filter((each) => each === value).length;
}
