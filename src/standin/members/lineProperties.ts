import { Arguments } from "../arguments";
import { invalidArgument } from "../excelError";
import type { Handle } from "../handle";
import { columnCount, rowCount } from "../place";
import { onSheet, type RangeTarget } from "../rangeTarget";
import { rangeHandle } from "./range";

/** What `setColumnProperties` and `setRowProperties` may say of a line, each in its range's way. */
const formats: Readonly<Record<"column" | "row", readonly string[]>> = {
  column: ["columnWidth"],
  row: ["rowHeight"],
};

/** Sets each column or row of a range from its own entry of an array. */
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
    setLine(lineOf(target, line, index), line, entry);
  });
}

function setLine(range: Handle, line: "column" | "row", entry: unknown): void {
  for (const [name, value] of Object.entries(asObject(entry))) {
    if (name === "style") range.set("Style", value);
    else if (name === "format") setFormats(range, line, asObject(value));
    else throw invalidArgument(`${name} of a ${line} is beyond the stand-in`);
  }
}

function setFormats(range: Handle, line: "column" | "row", given: Record<string, unknown>): void {
  const format = range.open("Format", new Arguments());
  for (const [name, value] of Object.entries(given)) {
    if (!formats[line].includes(name)) {
      throw invalidArgument(`format.${name} of a ${line} is beyond the stand-in`);
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
