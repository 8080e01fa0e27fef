import { questionStates, statuses } from "../model/assessment";
import { chosen } from "./formulas";
import type { AddressBook } from "./refs";

/** The state's word in the workbook's language, from its number. */
export function stateWord(refs: AddressBook, number: string): string {
  return chosen(number, questionStates.map((_, index) => refs.listItem("states", index + 1)));
}

/** The status's word in the workbook's language, from its number. */
export function statusWord(refs: AddressBook, number: string): string {
  return chosen(number, statuses.map((_, index) => refs.listItem("statuses", index + 1)));
}
