import { isBlank } from "../../src/model/rawCell";
import type { CellStyle, ChartPlan, SheetPlan, WorkbookPlan } from "../../src/model/workbookPlan";
import { cellAddress, parseRange, rangeAddress } from "../../src/workbook/a1";

/**
 * All that a plan says, in one form whatever its blocks and the names of its styles are; without what
 * `officeCannot` lists.
 */
export function planPicture(plan: WorkbookPlan) {
  const { properties, sheets, names } = plan;
  return {
    properties,
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.key, sheetPicture(sheet, plan)])),
    order: sheets.map(({ key, name }) => [key, name]),
    names: Object.fromEntries(
      names.map(({ name, sheet, refersTo }) => [`${sheet ?? ""}!${name}`, refersTo]),
    ),
  };
}

function sheetPicture(sheet: SheetPlan, { styles, highlightStyles }: WorkbookPlan) {
  return {
    tabColor: sheet.tabColor,
    cells: cellPictures(sheet, styles),
    widths: Object.fromEntries(sheet.columns.map(({ column, width }) => [column, width])),
    heights: Object.fromEntries(
      sheet.rows.map(({ row, height, grows }) => [row, grows ? "grows" : height]),
    ),
    frozen: sheet.frozen,
    rules: byRange(sheet.rules),
    highlights: sheet.highlights.map(({ range, formula, style }) => ({
      range,
      formula,
      look: highlightStyles[style],
    })),
    tables: [...sheet.tables].sort((a, b) => a.name.localeCompare(b.name)),
    charts: sheet.charts.map(chartPicture),
    isProtected: sheet.isProtected,
    print: sheet.print,
  };
}

function chartPicture(chart: ChartPlan) {
  const isBars = chart.kind === "bar" || chart.kind === "column";
  return {
    ...chart,
    alternativeText: null,
    // Columns of the block beyond the last series are not drawn.
    data: { ...chart.data, range: drawnRange(chart) },
    overlap: isBars ? chart.overlap : null,
    gapWidth: isBars ? chart.gapWidth : null,
  };
}

function drawnRange({ data, series }: ChartPlan): string {
  const block = parseRange(data.range)!;
  const last = Math.max(...series.map(({ column }) => column));
  return rangeAddress({ ...block, right: block.left + last });
}

function byRange<Rule extends { readonly range: string }>(rules: readonly Rule[]) {
  return Object.fromEntries(rules.map((rule) => [rule.range, rule]));
}

interface CellPicture {
  readonly formula?: string;
  readonly value?: unknown;
  readonly style: CellStyle | undefined;
}

function cellPictures(
  { blocks }: SheetPlan,
  styles: WorkbookPlan["styles"],
): Record<string, CellPicture> {
  const cells: Record<string, CellPicture> = {};
  for (const { row, column, cells: lines } of blocks) {
    lines.forEach((line, down) =>
      line.forEach((cell, right) => {
        if (!cell) return;
        const style = styles[cell.style];
        cells[cellAddress(row + down, column + right)] =
          cell.kind === "formula"
            ? { formula: cell.formula, style }
            : { value: isBlank(cell.value) ? null : cell.value, style };
      }),
    );
  }
  return cells;
}
