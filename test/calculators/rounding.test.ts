import { round } from "../../src/model/rounding";

/*
 * round() against exact decimal arithmetic in whole numbers: halves go away from zero, as a
 * worksheet's ROUND has them, although most halves are no binary numbers.
 */

/** numerator ÷ denominator, rounded half away from zero to a whole number of units. */
function exactly(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** The numbers k ÷ denominator that round() does not round as decimals are rounded, ten at most. */
function wrongOf(
  ks: Iterable<number>,
  denominator: number,
  decimals: 0 | 1 | 6,
): [number, number][] {
  const unit = 10n ** BigInt(decimals);
  const wrong: [number, number][] = [];
  for (const k of ks) {
    const expected = Number(exactly(BigInt(k) * unit, BigInt(denominator))) / Number(unit);
    const found = round(k / denominator, decimals);
    if (found !== expected && !(found === 0 && expected === 0))
      wrong.push([k / denominator, found]);
    if (wrong.length === 10) break;
  }
  return wrong;
}

function* steps(from: number, to: number, step: number): Iterable<number> {
  for (let k = from; k <= to; k += step) yield k;
}

test("halves of points: every k ÷ 2 to 800 and back", () => {
  expect(wrongOf(steps(-1600, 1600, 1), 2, 0)).toEqual([]);
});

test("halves of tenths: every k ÷ 20 to 800 and back", () => {
  expect(wrongOf(steps(-16_000, 16_000, 1), 20, 1)).toEqual([]);
});

test("halves of tenths and of points stay halves after six decimals", () => {
  for (const k of steps(0, 16_000, 1)) {
    const noisy = k / 20 + (k % 2 === 0 ? 1e-10 : -1e-10);
    expect(round(round(noisy, 6), 1)).toBe(round(k / 20, 1));
  }
});

test("millionths: what has six decimals stays as it is", () => {
  expect(wrongOf(steps(0, 800_000_000, 7919), 1_000_000, 6)).toEqual([]);
});

test("halves of millionths: every k ÷ 2,000,000 to 0.2, and one in 8,191 to 800", () => {
  expect(wrongOf(steps(-400_000, 400_000, 1), 2_000_000, 6)).toEqual([]);
  expect(wrongOf(steps(1, 1_600_000_000, 8191), 2_000_000, 6)).toEqual([]);
});
