import { problem, type Problem } from "../../../model/problem";
import type { RawWorkbook } from "../../../model/rawWorkbook";
import { cellAddress } from "../../a1";
import { cellValue, findIn } from "../../reading/foundWorkbook";
import { findForm } from "../../reading/forms";
import type { ReadWorkbook } from "../../reading/readInputs";
import { targetForm } from "./readTargets";

/** A criterion whose target is not valid, and the cap that limits it. */
export interface InvalidTarget {
  readonly id: string;
  readonly applicableCap: number;
}

/** A problem for each of these targets, with the place of its cell. */
export function targetProblems(
  raw: RawWorkbook,
  { inputs }: ReadWorkbook,
  invalid: readonly InvalidTarget[],
): Problem[] {
  const { catalogue, language } = inputs;
  const workbook = findIn(raw);
  return catalogue.areas.flatMap((area) => {
    const wrong = invalid.filter(({ id }) =>
      area.criteria.some((criterion) => criterion.id === id),
    );
    if (wrong.length === 0) return [];
    const { place } = findForm(workbook, targetForm(area), language);
    return wrong.flatMap(({ id, applicableCap }) => {
      const row = place?.rows.get(id);
      if (!place || row === undefined) return [];
      const at = { sheet: place.sheet.name, cell: cellAddress(row, place.column), field: id };
      const cell = cellValue(place.sheet, row, place.column);
      return [problem("target", at, cell, { cap: applicableCap })];
    });
  });
}
