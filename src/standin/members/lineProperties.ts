import { Arguments } from "./arguments";
import { shaped } from "../acts/contents";
import { invalidArgument } from "../state/excelError";
import type { Handle } from "./handle";
import { columnCount, forEachPlace, rowCount } from "../state/place";
import { onSheet, type RangeTarget } from "../acts/rangeTarget";
import { rangeHandle } from "./open";

/** What each entry of `set…Properties` is for. */
type Part = "cell" | "column" | "row";

/** The format properties that each kind of entry may set. */
const formats: Readonly<Record<Part, readonly string[]>> = {
  cell: [],
  column: ["columnWidth"],
  row: ["rowHeight"],
};

/**
 * Sets each cell of a range from its entry in an array of rows; cells have no size of their own.
 */
export function setCellProperties(target: RangeTarget, given: unknown): void {
  if (!Array.isArray(given)) throw invalidArgument("an array of rows is due");
  const lines = shaped(given, target.range);
  forEachPlace(target.range, (row, column) => {
    const cell = onSheet(target, { top: row, bottom: row, left: column, right: column });
    const entry = lines[row - target.range.top]?.[column - target.range.left];
    setEntry(rangeHandle(cell), "cell", entry);
  });
}

/** Sets each column or row of a range from its entry in an array. */
export function setLineProperties(
  target: RangeTarget,
  line: "column" | "row",
  given: unknown,
): void {
  const count = line === "column" ? columnCount(target.range) : rowCount(target.range);
  if (!Array.isArray(given) || given.length !== count) {
    throw invalidArgument(`the range has ${count} ${line}s, and one entry is due for each`);
  }
  given.forEach((entry: unknown, index) => {
    setEntry(lineOf(target, line, index), line, entry);
  });
}

function setEntry(range: Handle, part: Part, entry: unknown): void {
  for (const [name, value] of Object.entries(asObject(entry))) {
    if (name === "style") range.set("Style", value);
    else if (name === "format") setFormats(range, part, asObject(value));
    else throw invalidArgument(`${name} of a ${part} is beyond the stand-in`);
  }
}

function setFormats(range: Handle, part: Part, given: Record<string, unknown>): void {
  const format = range.open("Format", new Arguments());
  for (const [name, value] of Object.entries(given)) {
    if (!formats[part].includes(name)) {
      throw invalidArgument(`format.${name} of a ${part} is beyond the stand-in`);
    }
    format?.set(name.charAt(0).toUpperCase() + name.slice(1), value);
  }
}

function lineOf(target: RangeTarget, line: "column" | "row", index: number): Handle {
  const { range } = target;
  const [left, top] = [range.left + index, range.top + index];
  const one = line === "column" ? { ...range, left, right: left } : { ...range, top, bottom: top };
  return rangeHandle(onSheet(target, one));
}

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument("an object of properties is due");
  }
  return value as Record<string, unknown>;
}
