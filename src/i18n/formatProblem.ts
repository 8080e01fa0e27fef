import { printable } from "../model/printable";
import type { Place, Problem } from "../model/problem";
import { cellText } from "../model/rawCell";
import type { excel } from "./texts/nb/excel";
import type { problems } from "./texts/nb/problems";
import type { words } from "./texts/nb/words";
import type { KeyOf, Translate } from "./translate";

/** Any texts that include the problem messages and the workbook's words. */
export type TranslateProblems = Translate<KeyOf<typeof problems & typeof excel & typeof words>>;

/**
 * One line that says where the problem is, what was found, what is allowed and how to fix it. Text
 * from files is shortened and stripped of terminal control characters.
 */
export function formatProblem(
  { code, place, value, params }: Problem,
  t: TranslateProblems,
): string {
  const where = formatPlace(place, t);
  const message = t(`problem.${code}`, {
    ...shownParams(params),
    ...namedParams(params, t),
    field: shorten(place.field ?? "", longest.place),
    value: shorten(cellText(value), longest.value),
  });
  return where === "" ? message : `${where}: ${message}`;
}

function shownParams(params: Problem["params"]): Problem["params"] {
  const shown = Object.entries(params).map(([param, value]) => {
    return [param, typeof value === "string" ? shorten(value, longest.param) : value] as const;
  });
  return Object.fromEntries(shown);
}

/**
 * `expected` and `what` may be keys of type names, and `reason` a system error code; otherwise they
 * are texts.
 */
function namedParams(
  params: Problem["params"],
  { find }: TranslateProblems,
): Record<string, string> {
  const named = ["expected", "what", "reason"].flatMap((param) => {
    const key = params[param] ?? "";
    const name = param === "reason" ? find(`reason.${key}`) : find(`type.${key}`);
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
  return parts
    .filter((part) => part !== undefined && part !== "")
    .map((part = "") => shorten(part, longest.place))
    .join(", ");
}

function fieldName(field: string, { find }: TranslateProblems): string {
  return find(`question.${field}`) ?? field;
}

/** Maximum lengths of text from a file; a list of allowed values needs more room than a value. */
const longest = { value: 80, place: 260, param: 400 } as const;

function shorten(text: string, max: number): string {
  return printable(text.length <= max ? text : `${text.slice(0, max - 1)}…`);
}
