import { countWords, verdictOn, verdictParts } from "../../src/model/verdict";
import { compareInputs } from "../../src/app/comparing/compareInputs";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import type { Inputs } from "../../src/model/inputs";
import type { RawCell } from "../../src/model/rawCell";
import type { CalculatedValues, PlanCell, WorkbookPlan } from "../../src/model/workbookPlan";
import { cellAddress, parseRange } from "../../src/workbook/a1";
import { planContext } from "../../src/workbook/context";
import { expectedValues } from "../../src/reconcile/expectedValues";
import { readXlsx } from "../../src/xlsx/readXlsx";

/** Values by sheet key and A1 address, `area_democracy!K20`. */
export type CellMap = ReadonlyMap<string, RawCell>;

/** A reference of the address book as the key of a cell map. */
export function cellOf(reference: string): string {
  return reference.replaceAll("$", "");
}

/** What the engine says each result cell must show. */
export function engineCells(inputs: Inputs): CellMap {
  const assessment = scoreAssessment(inputs);
  const comparisons = compareInputs(inputs, assessment);
  const context = planContext(inputs);
  const expected = expectedValues(context, assessment, comparisons);
  for (const part of verdictParts(inputs.catalogue)) {
    const words = countWords(verdictOn(inputs.verdict, part));
    expected.set(context.refs.verdict.cell(part, "words"), words === 0 ? "" : words);
  }
  return new Map([...expected].map(([reference, value]) => [cellOf(reference), value]));
}

export function calculatedCells(values: CalculatedValues): CellMap {
  return new Map(
    Object.entries(values).flatMap(([sheet, cells]) =>
      Object.entries(cells).map(([address, value]) => [`${sheet}!${address}`, value] as const),
    ),
  );
}

/** Every cell of a file that holds something; the plan knows which key a sheet's name stands for. */
export function fileCells(bytes: Uint8Array, plan: WorkbookPlan): CellMap {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const keys = new Map(plan.sheets.map(({ key, name }) => [name, key]));
  return new Map(
    read.value.sheets.flatMap(({ name, cells }) =>
      [...cells].map(([address, { value }]) => [`${keys.get(name)}!${address}`, value] as const),
    ),
  );
}

/** The plan's cells by the same keys. */
export function planCells({ sheets }: WorkbookPlan): ReadonlyMap<string, PlanCell> {
  const cells = new Map<string, PlanCell>();
  for (const { key, blocks } of sheets) {
    for (const block of blocks) {
      block.cells.forEach((line, row) =>
        line.forEach((cell, column) => {
          const address = cellAddress(block.row + row, block.column + column);
          if (cell) cells.set(`${key}!${address}`, cell);
        }),
      );
    }
  }
  return cells;
}

/** Every cell of a range, `Calculation!$A$1:$B$2`. */
export function cellsIn(reference: string): string[] {
  const [sheet = "", address = ""] = reference.split("!");
  const range = parseRange(address);
  if (!range) throw new Error(`not a range: ${reference}`);
  const cells: string[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      cells.push(`${sheet}!${cellAddress(row, column)}`);
    }
  }
  return cells;
}
