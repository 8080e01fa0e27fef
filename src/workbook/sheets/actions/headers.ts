import { wordTranslator } from "../../../i18n/wordTranslator";
import { actionStatuses, type ActionStatus, type Reading } from "../../../model/actions";
import { languages, type Language } from "../../../model/language";
import { isBlank, type RawCell } from "../../../model/rawCell";
import { headers } from "../../headers";
import { actionColumns } from "./layout";

export const actionHeaders = headers(actionColumns, (column, t) =>
  column === "number" ? t("table.number") : t(`actions.${column}`),
);

/** The words for the statuses in a language, in order. */
export function statusWords(language: Language): string[] {
  const t = wordTranslator(language);
  return actionStatuses.map((status) => t(`actionStatus.${status}`));
}

/** The status in a cell, in any of our languages. */
export function actionStatusOf(cell: RawCell): Reading<ActionStatus> {
  if (isBlank(cell)) return null;
  if (typeof cell !== "string") return "invalid";
  const word = cell.toLowerCase();
  const isWord = (each: string) => each.toLowerCase() === word;
  const words = languages.map(statusWords).find((of) => of.some(isWord));
  return actionStatuses[words?.findIndex(isWord) ?? -1] ?? "invalid";
}
