import type { Block, PlanCell } from "../../model/workbookPlan";
import { span } from "../../plan/a1";
import { cellInput, textFormat } from "../cellInput";
import { fillDown } from "../filledFormulas";
import { styleRectangles } from "../styleRectangles";
import type { SheetRendering } from "./sheetRendering";
import { styleName } from "./styles";

/** Looks first: in a cell formatted as text, all that comes stays text. */
export function addCells(rendering: SheetRendering): void {
  const { sheet, plan } = rendering;
  for (const { range, style } of styleRectangles(plan)) {
    sheet.getRange(range).style = styleName(style);
  }
  for (const block of plan.blocks) addBlock(rendering, block);
}

function addBlock(rendering: SheetRendering, block: Block): void {
  const { cells, fills } = fillDown(block);
  const contents = cells.map((line) => line.map((cell) => contentOf(cell, rendering)));
  const written = trimmed(contents);
  if (written) {
    const { top, left, values } = written;
    const row = block.row + top;
    const column = block.column + left;
    const width = values[0]?.length ?? 0;
    const range = span(row, column, row + values.length - 1, column + width - 1);
    rendering.sheet.getRange(range).formulas = values;
  }
  for (const { from, to } of fills) {
    const source = rendering.sheet.getRange(from);
    rendering.sheet.getRange(to).copyFrom(source, "Formulas");
  }
}

type Content = string | number | boolean | null;

/** What Excel is given for a cell; null leaves it blank. */
function contentOf(cell: PlanCell | null, { named, styles }: SheetRendering): Content {
  if (cell === null) return null;
  if (cell.kind === "formula") return `=${named(cell.formula)}`;
  if (cell.value === null || cell.value === "") return null;
  return cellInput(cell.value, styles[cell.style]?.numberFormat === textFormat);
}

/** The smallest rectangle that has all contents, with its 0-based corner; null when there are none. */
function trimmed(
  lines: readonly (readonly Content[])[],
): { top: number; left: number; values: Content[][] } | null {
  const rows = lines.flatMap((line, row) => (line.some(isContent) ? [row] : []));
  const columns = lines.flatMap((line) =>
    line.flatMap((content, column) => (isContent(content) ? [column] : [])),
  );
  if (rows.length === 0) return null;
  const top = Math.min(...rows);
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const values = lines
    .slice(top, Math.max(...rows) + 1)
    .map((line) =>
      Array.from({ length: right - left + 1 }, (_, offset) => line[left + offset] ?? null),
    );
  return { top, left, values };
}

function isContent(content: Content): boolean {
  return content !== null;
}
