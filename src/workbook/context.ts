import { workbookTranslator, type TranslateWorkbook } from "../i18n/workbookTranslator";
import type { Inputs } from "../model/inputs";
import { capacityFor, withRoomFor, type Capacity } from "./capacity";
import { layOut, type Layout } from "./layout";
import { createAddressBook, type AddressBook } from "./refs";
import { areaSheetNames } from "./sheetNames";

/** Everything that the sheet builders share. */
export interface PlanContext {
  readonly inputs: Inputs;
  readonly layout: Layout;
  readonly refs: AddressBook;
  readonly t: TranslateWorkbook;
  /** Names of the area sheets by area key. */
  readonly areaSheetNames: ReadonlyMap<string, string>;
}

/** Enlarges the capacity where needed, so all inputs fit. */
export function planContext(inputs: Inputs, capacity: Capacity = capacityFor(inputs)): PlanContext {
  const layout = layOut(inputs.catalogue, withRoomFor(capacity, inputs));
  const t = workbookTranslator(inputs.language);
  return {
    inputs,
    layout,
    refs: createAddressBook(inputs.catalogue, layout, inputs.agreement),
    t,
    areaSheetNames: areaSheetNames(inputs.catalogue, t),
  };
}
