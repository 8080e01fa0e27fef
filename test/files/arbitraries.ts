import fc from "fast-check";
import { cellErrors, type RawCell } from "../../src/model/rawCell";
import { findForbidden, normaliseLines } from "../../src/model/textRule";

/** Any text that a cell can hold, with line feeds, tabs, quotes, and characters of all planes. */
export const cellText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom("a", "ø", "\n", "\t", '"', "'", ",", ";", "=", "-", " ", "😀"),
    }),
  )
  .map(normaliseLines)
  .filter((text) => findForbidden(text) === null);

/** A number that a cell can hold. */
const cellNumber: fc.Arbitrary<number> = fc
  .oneof(fc.integer({ min: -5, max: 10 }), fc.double({ noNaN: true, min: -9.9e307, max: 9.9e307 }))
  .map((number) => number + 0); // -0 becomes 0

/** Whatever can stand in a cell; blank is null. */
export const rawCell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.constant(null),
  cellNumber,
  cellText.filter((text) => text !== ""),
  fc.constantFrom("x", "X", "3", "TRUE"),
  fc.boolean(),
  fc.constantFrom(...cellErrors).map((error) => ({ error })),
);
