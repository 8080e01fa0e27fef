import { translateFormula } from "../formulas/formulaPieces";
import { changing } from "./contents";
import { columnCount, forEachPlace, rowCount } from "../state/place";
import { onSheet, sheetOf, type RangeTarget } from "./rangeTarget";
import { isFormula, type Content } from "../state/state";

export type CopyType = "All" | "Formulas" | "Values" | "Formats";

/**
 * Copies the source's cells; relative references move along. A destination whose size is a multiple
 * of the source's is filled repeatedly; any other takes the source's size.
 * @throws ExcelError if the destination is protected
 */
export function copyCells(destination: RangeTarget, source: RangeTarget, type: CopyType): void {
  const { book } = destination;
  const from = sheetOf(source);
  const to = sheetOf(destination);
  const target = sized(destination, source);
  const copies: {
    row: number;
    column: number;
    content: Content;
    look: ReturnType<typeof book.look>;
  }[] = [];
  forEachPlace(target.range, (row, column) => {
    const fromRow = source.range.top + ((row - target.range.top) % rowCount(source.range));
    const fromColumn =
      source.range.left + ((column - target.range.left) % columnCount(source.range));
    book.assertEditable(to, row, column);
    copies.push({
      row,
      column,
      content: copied(
        type === "Values"
          ? book.value(from, fromRow, fromColumn)
          : book.content(from, fromRow, fromColumn),
        row - fromRow,
        column - fromColumn,
      ),
      look: book.look(from, fromRow, fromColumn),
    });
  });
  if (type === "All" || type === "Formats") book.assertAllowed(to, "allowFormatCells");
  changing(target, () => {
    for (const { row, column, content, look } of copies) {
      if (type !== "Formats") book.setContent(to, row, column, content);
      if (type === "All" || type === "Formats") book.cell(to, row, column).look = look;
    }
  });
}

function sized(destination: RangeTarget, source: RangeTarget): RangeTarget {
  const rows = rowCount(source.range);
  const columns = columnCount(source.range);
  const isMultiple =
    rowCount(destination.range) % rows === 0 && columnCount(destination.range) % columns === 0;
  if (isMultiple) return destination;
  const { top, left } = destination.range;
  return onSheet(destination, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function copied(content: Content, rows: number, columns: number): Content {
  if (!isFormula(content)) return content;
  return { formula: translateFormula(content.formula, rows, columns) };
}
