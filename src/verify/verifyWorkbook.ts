import type { Assessment } from "../model/assessment";
import { isBlank, isCellError, sameCell, type RawCell } from "../model/rawCell";
import type { RawCellContent } from "../model/rawWorkbook";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../model/workbookPlan";
import { cellAddress, parseAddress, type CellPosition } from "../plan/a1";
import { local } from "../plan/refs";
import { difference, type Difference, type DifferenceCode } from "./difference";
import { expectedValues, type Comparisons } from "./expectedValues";
import { guardDifferences } from "./guardDifferences";
import type { LocatedPlan } from "./locatedPlan";
import type { Relocation } from "./relocation";
import { sameFormula } from "./sameFormula";

export interface Verifiable {
  readonly located: LocatedPlan;
  readonly assessment: Assessment;
  readonly comparisons: Comparisons;
}

/**
 * Everything in a workbook that differs from its plan (sheets, names, fixed contents, formulas) or
 * from the engine (result cells), each with its cell as it is now. Inputs belong to people and are
 * not compared. A formula that follows rows and columns which people moved is unchanged.
 */
export function verifyWorkbook({ located, assessment, comparisons }: Verifiable): Difference[] {
  const { plan, relocation, context } = located;
  return [
    ...sheetDifferences(plan, relocation),
    ...nameDifferences(located),
    ...plan.sheets.flatMap((sheet) => cellDifferences(sheet, located)),
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

function nameDifferences({ plan, workbook, formula }: LocatedPlan): Difference[] {
  return plan.names.flatMap(({ name, sheet, refersTo }) => {
    if (sheet !== null || workbook.follow(name)) return [];
    const found = workbook.raw.names.find(
      (other) => other.name.toLowerCase() === name.toLowerCase(),
    );
    const expected = formula(refersTo, "");
    return [difference("nameBroken", "", name, found?.refersTo ?? null, expected, true)];
  });
}

function cellDifferences(planned: SheetPlan, located: LocatedPlan): Difference[] {
  const { relocation } = located;
  const sheet = relocation.sheet(planned.key);
  if (!sheet) return [];
  const differences: Difference[] = [];
  for (const { row, column, cells } of planned.blocks) {
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell === null || cell.kind === "input") return;
        const now = relocation.cell(planned.key, { row: row + r, column: column + c });
        const address = cellAddress(now.row, now.column);
        const found = sheet.cells.get(address);
        const report = (code: DifferenceCode, was: RawCell, expected: RawCell) =>
          differences.push(difference(code, sheet.name, address, was, expected, true));
        if (cell.kind === "value") compareContent(cell, found, report);
        else compareFormula(located.formula(cell.formula, planned.key), found, report);
      }),
    );
  }
  return differences;
}

type Report = (code: DifferenceCode, found: RawCell, expected: RawCell) => void;

function compareContent(
  cell: Extract<PlanCell, { kind: "value" }>,
  found: RawCellContent | undefined,
  report: Report,
): void {
  const value = found?.value ?? null;
  if (sameCell(value, cell.value)) return;
  report(cell.style === "cap" ? "capChanged" : "contentChanged", value, cell.value);
}

function compareFormula(expected: string, found: RawCellContent | undefined, report: Report): void {
  if (found?.formula == null) {
    report("formulaOverwritten", found?.value ?? null, expected);
  } else if (found.isArray) {
    report("formulaIsArray", found.formula, expected);
  } else if (!sameFormula(found.formula, expected)) {
    report("formulaChanged", found.formula, expected);
  }
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
    const now: CellPosition = relocation.cell(key, planned);
    const address = cellAddress(now.row, now.column);
    const found = sheet.cells.get(address)?.value ?? null;
    return isSameValue(found, value)
      ? []
      : [difference("valueWrong", sheet.name, address, found, value, true)];
  });
}

/** Shares are divided in each calculator, which may differ in the last digits of 15. */
function isSameValue(found: RawCell, expected: RawCell): boolean {
  if (isBlank(found) && isBlank(expected)) return true;
  if (typeof found === "number" && typeof expected === "number") {
    return Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  return !isCellError(found) && found === expected;
}
