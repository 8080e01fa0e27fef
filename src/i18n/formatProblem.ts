import type { Language } from "../model/language";
import type { Place, Problem } from "../model/problem";
import { cellText } from "../model/rawCell";
import { isTextKey, translator } from "./translate";

/** One line that says where, what stands there, what is allowed and how to mend it. */
export function formatProblem({ code, place, value, params }: Problem, language: Language): string {
  const key = `problem.${code}`;
  if (!isTextKey(key)) throw new Error(`no message for ${code}`);
  const where = formatPlace(place, language);
  const message = translator(language)(key, {
    ...params,
    ...namedParams(params, language),
    field: place.field ?? "",
    value: shorten(cellText(value)),
  });
  return where === "" ? message : `${where}: ${message}`;
}

/** The params `expected` and `what` name a type by its key, or are texts of their own. */
function namedParams(params: Problem["params"], language: Language): Record<string, string> {
  const named = ["expected", "what"].flatMap((param) => {
    const key = `type.${params[param] ?? ""}`;
    return isTextKey(key) ? [[param, translator(language)(key)] as const] : [];
  });
  return Object.fromEntries(named);
}

/** "answers.json, row 4, total" or "1 Demokrati!E20, 1.1.1 System". */
export function formatPlace(place: Place, language: Language): string {
  const { file, sheet, cell, row, field, question } = place;
  const inSheet = sheet === undefined ? cell : cell === undefined ? sheet : `${sheet}!${cell}`;
  const of = [question, field === undefined ? undefined : fieldName(field, language)];
  const parts = [
    file,
    inSheet,
    row === undefined ? undefined : rowName(row, language),
    of.filter((part) => part !== undefined).join(" "),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

function fieldName(field: string, language: Language): string {
  const key = `question.${field}`;
  return isTextKey(key) ? translator(language)(key) : field;
}

function rowName(row: number, language: Language): string {
  return translator(language)("terminal.row", { row });
}

const longestShown = 80;

function shorten(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown - 1)}…`;
}
