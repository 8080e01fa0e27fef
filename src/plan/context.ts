import { translator, type Translate } from "../i18n/translate";
import type { Inputs } from "../model/inputs";
import { measurementRowsFor, layOut, type Layout } from "./layout";
import { createAddressBook, type AddressBook } from "./refs";

/** What every sheet's builder needs to know. */
export interface PlanContext {
  readonly inputs: Inputs;
  readonly layout: Layout;
  readonly refs: AddressBook;
  readonly t: Translate;
}

export function planContext(inputs: Inputs): PlanContext {
  const layout = layOut(inputs.catalogue, measurementRowsFor(inputs.measurements.length));
  return {
    inputs,
    layout,
    refs: createAddressBook(inputs.catalogue, layout),
    t: translator(inputs.language),
  };
}
