import fc from "fast-check";

/*
 * Sums of direct points at and around the edges of a rounding, in exact decimals: whole numbers of
 * `one`ths.
 */

const decimals = 15;
export const one = 10n ** BigInt(decimals);

const tenth = one / 10n;
const millionth = one / 1_000_000n;
const halfMillionth = millionth / 2n;

/** Direct points, and what their decimals sum to. */
export interface EdgeSum {
  readonly exact: bigint;
  readonly points: readonly number[];
}

/** The number that a person would type. */
function decimalOf(exact: bigint): number {
  const digits = exact.toString().padStart(decimals + 1, "0");
  return Number(`${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
}

/** Half away from zero, for numbers of at least 0. */
function roundTo(exact: bigint, unit: bigint): bigint {
  return ((2n * exact + unit) / (2n * unit)) * unit;
}

/** The method to the letter: six decimals, and of them one (a criterion) or none (an area). */
export function methodOf(exact: bigint, reportedTo: "tenth" | "whole") {
  const six = roundTo(exact, millionth);
  const reported = roundTo(six, reportedTo === "tenth" ? tenth : one);
  return { exact: decimalOf(six), reported: decimalOf(reported) };
}

/** How far a sum is below the next half of a millionth, in points. */
export function belowEdge(exact: bigint): number {
  return decimalOf((halfMillionth - (exact % millionth) + millionth) % millionth);
}

/** Nothing, or 1, 2 or 5 at any decimal from the seventh to the last, to either side. */
const offset: fc.Arbitrary<bigint> = fc.oneof(
  fc.constant(0n),
  fc
    .tuple(fc.integer({ min: 7, max: decimals }), fc.constantFrom(1n, 2n, 5n, -1n, -2n, -5n))
    .map(([decimal, digit]) => digit * 10n ** BigInt(decimals - decimal)),
);

/** Where the reported points change, or half a millionth from there, where the exact ones do. */
function edge(reportedTo: "tenth" | "whole", most: number): fc.Arbitrary<bigint> {
  const unit = reportedTo === "tenth" ? tenth : one;
  const steps = Math.floor((most - 1) * (reportedTo === "tenth" ? 10 : 1));
  return fc
    .tuple(fc.nat(steps), fc.constantFrom(0n, halfMillionth, -halfMillionth), offset)
    .map(([step, half, off]) => BigInt(step) * unit + unit / 2n + half + off);
}

/** Parts with any number of decimals; the last has what is left. */
function decimalParts(exact: bigint, count: number): fc.Arbitrary<EdgeSum> {
  const cut = fc.tuple(fc.nat(2_000_000), fc.nat(decimals));
  return fc.array(cut, { minLength: count - 1, maxLength: count - 1 }).map((cuts) => {
    let rest = exact;
    const parts = cuts.map(([share, digits], at) => {
      const grid = 10n ** BigInt(decimals - digits);
      const even = rest / BigInt(count - at);
      const part = (BigInt(share) * even) / 1_000_000n / grid;
      const taken = part * grid > rest ? rest : part * grid;
      rest -= taken;
      return taken;
    });
    return { exact, points: [...parts, rest].map(decimalOf) };
  });
}

/** Equal parts, which are no decimals: thirds, sixths. */
function equalParts(exact: bigint, count: number): EdgeSum {
  return { exact, points: Array.from({ length: count }, () => decimalOf(exact) / count) };
}

/** `count` direct points whose sum is at or near an edge, below `most`. */
export function edgeSum(
  reportedTo: "tenth" | "whole",
  most: number,
  count: number,
): fc.Arbitrary<EdgeSum> {
  return edge(reportedTo, most).chain((exact) =>
    fc.oneof(
      { weight: 3, arbitrary: decimalParts(exact, count) },
      { weight: 1, arbitrary: fc.constant(equalParts(exact, count)) },
    ),
  );
}
