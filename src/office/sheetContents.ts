import { cellText, isBlank, isCellError } from "../model/rawCell";
import type { CellStyle, PlanCell, SheetPlan } from "../model/workbookPlan";
import { textFormat } from "./cellInput";
import { placeKey } from "../workbook/a1";
import { forEachCell } from "./cellRanges";
import type { CopiedRange } from "./copiedRange";
import { formulaRuns, KnownRuns, type FormulaRun } from "./formulaRuns";
import { KnownConstants, type Constants } from "./repeatedConstants";

export interface SheetContents {
  /** Cells that are written, by place. */
  readonly cells: ReadonlyMap<string, PlanCell>;
  /** What is copied once they are. */
  readonly copies: readonly CopiedRange[];
}

type Styles = Readonly<Record<string, CellStyle>>;

/**
 * What is written and what is copied on each of the sheets when they are filled in this order: of formulas that are the same relative to their places one row is written, and constants that
 * stand together on an earlier sheet are not written again.
 */
export function contentsOfSheets(
  sheets: readonly SheetPlan[],
  styles: Styles,
): ReadonlyMap<SheetPlan, SheetContents> {
  const knownRuns = new KnownRuns();
  const knownConstants = new KnownConstants();
  return new Map(
    sheets.map((sheet) => {
      const cells = filledCells(sheet);
      const runs = sheet.blocks.flatMap(formulaRuns);
      const constants = constantsOf(cells, styles);
      const copies = [
        ...runs.map((run) => copiedRun(run, sheet.key, knownRuns.alike(run))),
        ...knownConstants.repeatedIn(constants),
      ];
      for (const { range } of copies) {
        forEachCell(range, (row, column) => cells.delete(placeKey(row, column)));
      }
      for (const run of runs) knownRuns.add(sheet.key, run);
      knownConstants.add(sheet.key, constants);
      return [sheet, { cells, copies }];
    }),
  );
}

/** From its own first row down, or from that of a run that is alike. */
function copiedRun(
  { range }: FormulaRun,
  sheet: string,
  known: { readonly sheet: string; readonly run: FormulaRun } | undefined,
): CopiedRange {
  const what = "Formulas";
  if (known) {
    return { range, from: { sheet: known.sheet, range: firstRow(known.run.range) }, what };
  }
  return { range: { ...range, top: range.top + 1 }, from: { sheet, range: firstRow(range) }, what };
}

function firstRow(range: FormulaRun["range"]): FormulaRun["range"] {
  return { ...range, bottom: range.top };
}

/** All but the blank ones, which a new sheet has anyway. */
function filledCells({ blocks }: SheetPlan): Map<string, PlanCell> {
  const cells = new Map<string, PlanCell>();
  for (const { row, column, cells: lines } of blocks) {
    lines.forEach((line, down) =>
      line.forEach((cell, right) => {
        if (!cell || (cell.kind !== "formula" && isBlank(cell.value))) return;
        cells.set(placeKey(row + down, column + right), cell);
      }),
    );
  }
  return cells;
}

/** As Excel has them: a cell formatted as text has nothing else. */
function constantsOf(cells: ReadonlyMap<string, PlanCell>, styles: Styles): Constants {
  const constants = new Map<string, string | number | boolean>();
  for (const [key, cell] of cells) {
    if (cell.kind === "formula" || cell.value === null || isCellError(cell.value)) continue;
    const isText = styles[cell.style]?.numberFormat === textFormat;
    constants.set(key, isText ? cellText(cell.value) : cell.value);
  }
  return constants;
}
