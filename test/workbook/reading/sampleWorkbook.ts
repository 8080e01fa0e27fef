import { readWorkbook } from "../../../src/app/opening/readWorkbook";
import type { Inputs } from "../../../src/model/inputs";
import type { Problem } from "../../../src/model/problem";
import type { RawWorkbook } from "../../../src/model/rawWorkbook";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { planContext, type PlanContext } from "../../../src/workbook/context";
import { parseAddress } from "../../../src/workbook/a1";
import { local } from "../../../src/workbook/references";
import type { ReadWorkbook } from "../../../src/workbook/reading/readInputs";
import { fullInputs } from "../../model/inputCases";
import { catalogueOf } from "../../model/sampleCatalogue";
import { inputsOf } from "../../model/sampleInputs";
import { rawWorkbookOf } from "./rawWorkbookOf";

/** Three areas with 4, 2 and 3 questions. */
export const catalogue = catalogueOf(
  {
    caps: [
      [1, 2.5],
      [1.5, 5],
    ],
  },
  { caps: [[2, 3]] },
  { caps: [[4], [1, 1]], name: "Økonomi og styring", shortName: "Økonomi" },
);

export const inputs: Inputs = inputsOf(catalogue, fullInputs(catalogue, "en"));

export const plan = buildWorkbookPlan(inputs);

export const context: PlanContext = planContext(inputs);

export const workbook: RawWorkbook = rawWorkbookOf(plan);

/** Where a reference of the address book is in the workbook: the sheet's name and the address. */
export function placeOf(reference: string, of = { plan }): [sheet: string, address: string] {
  const key = reference.slice(0, reference.indexOf("!"));
  const sheet = of.plan.sheets.find((each) => each.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return [sheet.name, local(reference).replaceAll("$", "")];
}

export function positionOf(reference: string): { row: number; column: number } {
  const position = parseAddress(local(reference));
  if (!position) throw new Error(`no cell ${reference}`);
  return position;
}

/** Name of an area's sheet. */
export function sheetOf(key: string): string {
  return placeOf(context.refs.areas.header(key, "id"))[0];
}

/** What is read of a workbook that can be read. */
export function read(raw: RawWorkbook): ReadWorkbook & { problems: readonly Problem[] } {
  const outcome = readWorkbook(raw);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { ...outcome.value, problems: outcome.problems };
}

/** What stands in the way of reading a workbook. */
export function refusal(raw: RawWorkbook): readonly Problem[] {
  const outcome = readWorkbook(raw);
  if (outcome.ok) throw new Error("was read");
  return outcome.problems;
}

/** Inputs as the workbook keeps them: rows as wide as their tables, no blank answers. */
export function asKept(given: Inputs): Inputs {
  const width = 9 + given.catalogue.areas.length;
  const padded = (row: Inputs["measurements"][number]) =>
    Array.from({ length: width }, (_, at) => row[at] ?? null);
  const blank = (id: string) => Object.values(given.answers[id] ?? {}).every((cell) => !cell);
  return {
    ...given,
    answers: Object.fromEntries(Object.entries(given.answers).filter(([id]) => !blank(id))),
    measurements: given.measurements.map(padded),
  };
}
