import type { PlanCell } from "../../model/workbookPlan";
import { rangeAddress } from "../../workbook/a1";
import { cellInput, textFormat } from "../cellInput";
import { contentArrays, type Content } from "../contentArrays";
import type { SheetContents } from "../sheetContents";
import { styledRanges, type Looks } from "../styledRanges";
import type { SheetRendering } from "./sheetRendering";
import { styleNames } from "./styles";

/** Applies formats first, because a cell formatted as text stores what follows as text. */
export function addCells(rendering: SheetRendering, contents: SheetContents): void {
  const { sheet, sheetOf, plan, styles } = rendering;
  for (const { range, looks } of styledRanges(plan, styleNames(styles))) {
    setLooks(sheet.getRange(rangeAddress(range)), looks);
  }
  const written = new Map<string, Content>();
  for (const [key, cell] of contents.cells) written.set(key, contentOf(cell, rendering));
  for (const { range, values } of contentArrays(written)) {
    sheet.getRange(rangeAddress(range)).formulas = values.map((line) => [...line]);
  }
  for (const { range, from, what } of contents.copies) {
    const source = sheetOf(from.sheet).getRange(rangeAddress(from.range));
    sheet.getRange(rangeAddress(range)).copyFrom(source, what);
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

function contentOf(cell: PlanCell, { named, styles }: SheetRendering): Content {
  if (cell.kind === "formula") return `=${named(cell.formula)}`;
  return cellInput(cell.value, styles[cell.style]?.numberFormat === textFormat);
}
