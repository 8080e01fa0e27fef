import type { Place, Problem } from "../model/problem";
import { cellText } from "../model/rawCell";
import type { problems } from "./texts/nb/problems";
import type { words } from "./texts/nb/words";
import type { KeyOf, Translate } from "./translate";

/** Any texts that hold the messages of problems, and the workbook's words. */
export type TranslateProblems = Translate<KeyOf<typeof problems & typeof words>>;

/** One line that says where, what stands there, what is allowed and how to mend it. */
export function formatProblem(
  { code, place, value, params }: Problem,
  t: TranslateProblems,
): string {
  const where = formatPlace(place, t);
  const message = t.find(`problem.${code}`, {
    ...params,
    ...namedParams(params, t),
    field: place.field ?? "",
    value: shorten(cellText(value)),
  });
  if (message === null) throw new Error(`no message for ${code}`);
  return where === "" ? message : `${where}: ${message}`;
}

/** The params `expected` and `what` name a type by its key, or are texts of their own. */
function namedParams(
  params: Problem["params"],
  { find }: TranslateProblems,
): Record<string, string> {
  const named = ["expected", "what"].flatMap((param) => {
    const name = find(`type.${params[param] ?? ""}`);
    return name === null ? [] : [[param, name] as const];
  });
  return Object.fromEntries(named);
}

/** "answers.json, row 4, total" or "1 Demokrati!E20, 1.1.1 System". */
export function formatPlace(place: Place, t: TranslateProblems): string {
  const { file, sheet, cell, row, field, question } = place;
  const inSheet = sheet === undefined ? cell : cell === undefined ? sheet : `${sheet}!${cell}`;
  const of = [question, field === undefined ? undefined : fieldName(field, t)];
  const parts = [
    file,
    inSheet,
    row === undefined ? undefined : t("place.row", { row }),
    of.filter((part) => part !== undefined).join(" "),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

function fieldName(field: string, { find }: TranslateProblems): string {
  return find(`question.${field}`) ?? field;
}

const longestShown = 80;

function shorten(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown - 1)}…`;
}
