import type { RawCell } from "../../src/model/rawCell";
import type { RawWorkbook } from "../../src/model/rawWorkbook";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { planContext } from "../../src/workbook/context";
import { parseFormula, printFormula } from "../../src/workbook/dialect";
import type { Difference } from "../../src/reconcile/difference";
import { answersEverywhere } from "../model/inputCases";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { contentAt, withCell } from "../workbook/reading/rawWorkbookOf";
import { placeOf } from "../workbook/reading/sampleWorkbook";
import { evenCatalogue, generated } from "./verifiedWorkbook";

const inputs = inputsOf(evenCatalogue, {
  answers: answersEverywhere(evenCatalogue),
  measurements: measurementRows(evenCatalogue, 5),
});
export const plan = buildWorkbookPlan(inputs);
export const { refs } = planContext(inputs);

/** The sound workbook, made once. */
export const workbook: RawWorkbook = generated(inputs);

export const points = refs.areas.question("1.1.1", "points");
export const total = refs.overview.total("points");

/** What stands at a reference in the sound workbook. */
export const at = (reference: string) => contentAt(workbook, ...placeOf(reference, { plan }));

/** The formula there, as a difference shows what it expects: in one spelling. */
export function expectedAt(reference: string): string {
  const parsed = parseFormula(at(reference).formula ?? "");
  if (!parsed.ok) throw new Error(parsed.error.code);
  return printFormula(parsed.formula);
}

export const put = (reference: string, content: Parameters<typeof withCell>[3]): RawWorkbook =>
  withCell(workbook, ...placeOf(reference, { plan }), content);

export function difference(
  code: Difference["code"],
  reference: string,
  found: RawCell,
  expected: RawCell,
): Difference {
  const [sheet, cell] = placeOf(reference, { plan });
  return { code, sheet, cell, found, expected, canRepair: true };
}

/** The workbook with other texts of some formulas, and the values that they had. */
export function respelled(
  changes: readonly (readonly [reference: string, change: (text: string) => string])[],
): RawWorkbook {
  return changes.reduce((raw, [reference, change]) => {
    const content = at(reference);
    const formula = change(content.formula ?? "");
    return withCell(raw, ...placeOf(reference, { plan }), { ...content, formula });
  }, workbook);
}

export const byPlace = (one: Difference, other: Difference): number =>
  `${one.sheet}!${one.cell}`.localeCompare(`${other.sheet}!${other.cell}`);
