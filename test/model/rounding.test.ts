import fc from "fast-check";
import { round } from "../../src/model/rounding";

test.each([
  [0.5, 1],
  [1.5, 2],
  [2.5, 3],
  [0.4999999, 0],
  [211.5, 212],
  [-0.5, -1],
  [-2.5, -3],
  [0, 0],
])("%d is %d whole points", (value, expected) => {
  expect(round(value, 0)).toBe(expected);
});

test.each([
  [0.05, 0.1],
  [4.25, 4.3],
  [4.29, 4.3],
  [4.249999, 4.2],
  [-4.25, -4.3],
])("%d is %d to one decimal", (value, expected) => {
  expect(round(value, 1)).toBe(expected);
});

test("sums of decimals that binary numbers miss are right after six decimals", () => {
  const sum = 1.005 + 0.045 + 0.45;
  expect(sum).not.toBe(1.5);
  expect(round(sum, 6)).toBe(1.5);
  expect(round(round(0.1 + 0.2 + 0.05 - 0.3, 6), 1)).toBe(0.1);
  expect(round(0.1 + 0.2, 6)).toBe(0.3);
});

test("of what has six decimals, halves go away from zero, as whole numbers say", () => {
  const millionths = fc.integer({ min: -900_000_000, max: 900_000_000 });
  const away = (value: number, unit: number) =>
    Math.sign(value) * Math.floor((2 * Math.abs(value) + unit) / (2 * unit));
  fc.assert(
    fc.property(millionths, (value) => {
      expect(round(value / 1e6, 6)).toBe(value / 1e6);
      expect(round(value / 1e6, 1) + 0).toBe(away(value, 100_000) / 10 + 0);
      expect(round(value / 1e6, 0) + 0).toBe(away(value, 1_000_000) + 0);
    }),
    { numRuns: 1000 },
  );
});

test("rounding twice is rounding once", () => {
  const decimals = fc.constantFrom(0 as const, 1 as const, 6 as const);
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), decimals, (value, places) => {
      const once = round(value, places);
      expect(round(once, places) + 0).toBe(once + 0);
      expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 / 10 ** places + 1e-9);
    }),
  );
});
