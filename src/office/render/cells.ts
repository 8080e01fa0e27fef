import type { PlanCell } from "../../model/workbookPlan";
import { span } from "../../plan/a1";
import { cellInput, textFormat } from "../cellInput";
import { contentArrays, contentKey, type Content } from "../contentArrays";
import { fillDown } from "../filledFormulas";
import { styledRanges } from "../styledRanges";
import type { SheetRendering } from "./sheetRendering";
import { styleName } from "./styles";

/** Looks first: in a cell formatted as text, all that comes stays text. */
export function addCells(rendering: SheetRendering): void {
  const { sheet, plan } = rendering;
  for (const styled of styledRanges(plan)) {
    const range = sheet.getRange(styled.range);
    if ("style" in styled) range.style = styleName(styled.style);
    else {
      range.setColumnProperties(
        styled.columnStyles.map((style) => (style === null ? {} : { style: styleName(style) })),
      );
    }
  }
  const filled = plan.blocks.map(fillDown);
  const contents = new Map<string, Content>();
  filled.forEach(({ cells }, index) => {
    const { row = 1, column = 1 } = plan.blocks[index] ?? {};
    cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        const content = contentOf(cell, rendering);
        if (content !== null) contents.set(contentKey(row + down, column + right), content);
      }),
    );
  });
  for (const { row, column, values } of contentArrays(contents)) {
    const width = values[0]?.length ?? 0;
    const range = span(row, column, row + values.length - 1, column + width - 1);
    sheet.getRange(range).formulas = values.map((line) => [...line]);
  }
  for (const { from, to } of filled.flatMap(({ fills }) => fills)) {
    sheet.getRange(to).copyFrom(sheet.getRange(from), "Formulas");
  }
}

/** What Excel is given for a cell; null leaves it blank. */
function contentOf(cell: PlanCell | null, { named, styles }: SheetRendering): Content {
  if (cell === null) return null;
  if (cell.kind === "formula") return `=${named(cell.formula)}`;
  if (cell.value === null || cell.value === "") return null;
  return cellInput(cell.value, styles[cell.style]?.numberFormat === textFormat);
}
