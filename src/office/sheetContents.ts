import { cellText, isBlank, isCellError } from "../model/rawCell";
import type { CellStyle, PlanCell, SheetPlan } from "../model/workbookPlan";
import { textFormat } from "./cellInput";
import { placeKey } from "../workbook/a1";
import { forEachCell } from "./cellRanges";
import type { CopiedRange } from "./copiedRange";
import { formulaRuns, KnownRuns, type FormulaRun } from "./formulaRuns";
import { KnownConstants, type Constants } from "./repeatedConstants";

export interface SheetContents {
  /** Cells to write, by place. */
  readonly cells: ReadonlyMap<string, PlanCell>;
  /** What to copy after writing them. */
  readonly copies: readonly CopiedRange[];
}

type Styles = Readonly<Record<string, CellStyle>>;

/**
 * What to write and what to copy on each sheet when they are filled in this order. Of formulas that
 * are the same relative to their places only one row is written, and constants that occur as a
 * block on an earlier sheet are copied.
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

/** Copies from the run's own first row, or from an equal run found earlier. */
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

/** All non-blank cells; a new sheet is blank anyway. */
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

/** Constants as Excel stores them: cells formatted as text hold only text. */
function constantsOf(cells: ReadonlyMap<string, PlanCell>, styles: Styles): Constants {
  const constants = new Map<string, string | number | boolean>();
  for (const [key, cell] of cells) {
    if (cell.kind === "formula" || cell.value === null || isCellError(cell.value)) continue;
    const isText = styles[cell.style]?.numberFormat === textFormat;
    constants.set(key, isText ? cellText(cell.value) : cell.value);
  }
  return constants;
}
