import type { PlanCell } from "../../model/workbookPlan";
import { rangeAddress } from "../../plan/a1";
import { placeKey } from "../cellRanges";
import { cellInput, textFormat } from "../cellInput";
import { contentArrays, type Content } from "../contentArrays";
import { fillDown } from "../filledFormulas";
import { styledRanges, type Looks } from "../styledRanges";
import type { SheetRendering } from "./sheetRendering";
import { styleNames } from "./styles";

/** Looks first: in a cell formatted as text, all that comes stays text. */
export function addCells(rendering: SheetRendering): void {
  const { sheet, plan, styles } = rendering;
  for (const { range, looks } of styledRanges(plan, styleNames(styles))) {
    setLooks(sheet.getRange(rangeAddress(range)), looks);
  }
  const filled = plan.blocks.map(fillDown);
  const contents = new Map<string, Content>();
  filled.forEach(({ cells }, index) => {
    const { row = 1, column = 1 } = plan.blocks[index] ?? {};
    cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        const content = contentOf(cell, rendering);
        if (content !== null) contents.set(placeKey(row + down, column + right), content);
      }),
    );
  });
  for (const { range, values } of contentArrays(contents)) {
    sheet.getRange(rangeAddress(range)).formulas = values.map((line) => [...line]);
  }
  for (const { from, to } of filled.flatMap(({ fills }) => fills)) {
    sheet.getRange(to).copyFrom(sheet.getRange(from), "Formulas");
  }
}

function setLooks(range: Excel.Range, looks: Looks): void {
  switch (looks.of) {
    case "range":
      range.style = looks.style;
      break;
    case "columns":
      range.setColumnProperties(looks.styles.map(styled));
      break;
    case "rows":
      range.setRowProperties(looks.styles.map(styled));
      break;
    case "cells":
      range.setCellProperties(looks.styles.map((line) => line.map(styled)));
      break;
  }
}

function styled(style: string | null): { style?: string } {
  return style === null ? {} : { style };
}

/** What Excel is given for a cell; null leaves it blank. */
function contentOf(cell: PlanCell | null, { named, styles }: SheetRendering): Content {
  if (cell === null) return null;
  if (cell.kind === "formula") return `=${named(cell.formula)}`;
  if (cell.value === null || cell.value === "") return null;
  return cellInput(cell.value, styles[cell.style]?.numberFormat === textFormat);
}
