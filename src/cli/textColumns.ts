import { printable } from "../model/printable";

/**
 * The rows as lines of aligned columns, as wide as their widest cell; `rightAligned` has the
 * columns of numbers, from 0. Cells cannot control the terminal.
 */
export function textColumns(
  rows: readonly (readonly string[])[],
  rightAligned: ReadonlySet<number>,
): string[] {
  const shown = rows.map((cells) => cells.map(printable));
  const widths = (shown[0] ?? []).map((_, at) =>
    shown.reduce((width, row) => Math.max(width, row[at]?.length ?? 0), 0),
  );
  return shown.map((row) =>
    row
      .map((cell, at) =>
        rightAligned.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}
