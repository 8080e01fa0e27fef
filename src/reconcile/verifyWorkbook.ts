import type { Assessment } from "../model/assessment";
import { questionsOf } from "../model/catalogue";
import { isBlank, isCellError, type RawCell } from "../model/rawCell";
import type { WorkbookPlan } from "../model/workbookPlan";
import { cellAddress, parseAddress } from "../workbook/a1";
import { local } from "../workbook/references";
import { areaSheetKey } from "../workbook/sheets/areas/layout";
import { placeOf } from "../workbook/sheets/areas/readAnswers";
import { cellDifferences, type CellDifferences } from "./cellDifferences";
import { difference, type Difference } from "./difference";
import { expectedValues, type Comparisons } from "./expectedValues";
import { guardDifferences } from "./guardDifferences";
import { leftFormulas } from "./leftFormulas";
import type { LocatedPlan } from "./locatedPlan";
import type { Relocation } from "./relocation";

export interface Verifiable {
  readonly located: LocatedPlan;
  readonly assessment: Assessment;
  readonly comparisons: Comparisons;
}

/**
 * Finds everything in a workbook that differs from its plan (sheets, names, constants, formulas) or
 * from the engine (result cells), each with its current cell. Inputs are not compared. A formula
 * that merely follows moved rows and columns counts as unchanged.
 */
export function verifyWorkbook({ located, assessment, comparisons }: Verifiable): Difference[] {
  const { plan, relocation, context } = located;
  const cells = plan.sheets.map((sheet) => cellDifferences(sheet, located));
  return [
    ...sheetDifferences(plan, relocation),
    ...orderDifferences(located, cells),
    ...nameDifferences(located),
    ...cells.flatMap(({ differences }) => differences),
    ...plan.sheets.flatMap((sheet) => guardDifferences(sheet, located)),
    ...valueDifferences(expectedValues(context, assessment, comparisons), relocation),
  ];
}

function sheetDifferences(plan: WorkbookPlan, relocation: Relocation): Difference[] {
  return plan.sheets.flatMap(({ key, name }) => {
    const sheet = relocation.sheet(key);
    if (!sheet) return [difference("sheetMissing", name, "", null, name, true)];
    return sheet.hidden ? [difference("sheetHidden", sheet.name, "", null, null, true)] : [];
  });
}

/**
 * Reports rows in another order, rows on the wrong sheet, and lines moved out of a formula's range.
 */
function orderDifferences(located: LocatedPlan, cells: readonly CellDifferences[]): Difference[] {
  const { tables, relocation } = located;
  const { rows, inputs } = located.read;
  const disordered = tables.flatMap((table) => {
    const { name } = table.sheet;
    if (!table.disorder) {
      const [left] = leftFormulas(table, located);
      return left ? [difference("rowsMoved", name, left[0], null, null, true)] : [];
    }
    const { cell, found, expected, canRepair } = table.disorder;
    return [difference("rowsMoved", name, cell, found, expected, canRepair)];
  });
  const strayed = inputs.catalogue.areas.flatMap((area) => {
    const home = relocation.sheet(areaSheetKey(area.key));
    return questionsOf(area).flatMap(({ id }) => {
      const found = rows.get(id);
      if (!home || !found || found.table.sheet.name === home.name) return [];
      const { sheet, cell } = placeOf(found.table, found.row, "id");
      return [difference("rowsMoved", sheet, cell, id, null, false)];
    });
  });
  const split = new Set(cells.flatMap((found) => [...found.split]));
  const names = [...split].map((key) => relocation.sheet(key)?.name ?? key);
  return [
    ...disordered,
    ...strayed,
    ...names.map((name) => difference("linesMoved", name, "", null, null, false)),
  ];
}

function nameDifferences({ plan, workbook, formula }: LocatedPlan): Difference[] {
  return plan.names.flatMap(({ name, sheet, refersTo }) => {
    if (sheet !== null || workbook.follow(name)) return [];
    const found = workbook.raw.names.find(
      (other) => other.name.toLowerCase() === name.toLowerCase(),
    );
    const expected = formula(refersTo, "");
    const isKnown = typeof expected === "string";
    const target = isKnown ? expected : null;
    return [difference("nameBroken", "", name, found?.refersTo ?? null, target, isKnown)];
  });
}

function valueDifferences(
  expected: ReadonlyMap<string, RawCell>,
  relocation: Relocation,
): Difference[] {
  return [...expected].flatMap(([reference, value]) => {
    const key = reference.slice(0, reference.indexOf("!"));
    const sheet = relocation.sheet(key);
    const planned = parseAddress(local(reference));
    if (!sheet || !planned) return [];
    const now = relocation.currentCell(key, planned);
    if (!now) return [];
    const address = cellAddress(now.row, now.column);
    const content = sheet.cells.get(address);
    if (content?.isUncomputed) return []; // there is no value that could be wrong
    const found = content?.value ?? null;
    return isSameValue(found, value)
      ? []
      : [difference("valueWrong", sheet.name, address, found, value, true)];
  });
}

/** Calculators divide shares themselves and may differ in the last of 15 digits. */
function isSameValue(found: RawCell, expected: RawCell): boolean {
  if (isBlank(found) && isBlank(expected)) return true;
  if (typeof found === "number" && typeof expected === "number") {
    return Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  return !isCellError(found) && found === expected;
}
