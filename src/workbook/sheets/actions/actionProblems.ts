import { actionDateOf, actionScoreOf } from "../../../model/actions";
import { problem, type Place, type Problem } from "../../../model/problem";
import { isBlank, type RawCell } from "../../../model/rawCell";
import { cellAddress } from "../../a1";
import { cellValue } from "../../reading/foundWorkbook";
import type { ReadWorkbook } from "../../reading/readInputs";
import { rowNumbers, type TablePlace } from "../../reading/tables";
import { subjectsOf } from "../../subjects";
import { actionHeaders, actionStatusOf, statusWords } from "./headers";
import type { ActionInput } from "./layout";

/** A problem for each cell of an action that holds something else than it may, with its place. */
export function actionProblems({ inputs, tables }: ReadWorkbook): Problem[] {
  const place = tables.get("Actions");
  if (!place) return [];
  const { language } = inputs;
  const ids = new Set(subjectsOf(inputs.catalogue).map(({ id }) => id.toLowerCase()));
  const allowed = statusWords(language).join(", ");
  const score = (at: Place, cell: RawCell) =>
    actionScoreOf(cell) === "invalid" && problem("actionScore", at, cell);
  const judges: readonly [ActionInput, (at: Place, cell: RawCell) => Problem | false][] = [
    ["id", (at, cell) => !isIdOf(ids, cell) && problem("actionId", at, cell)],
    ["effect", score],
    ["effort", score],
    ["deadline", (at, cell) => actionDateOf(cell) === "invalid" && problem("actionDate", at, cell)],
    [
      "status",
      (at, cell) =>
        actionStatusOf(cell) === "invalid" && problem("actionStatus", at, cell, { allowed }),
    ],
  ];
  return rowNumbers(place).flatMap((row) =>
    judges.flatMap(([column, judge]): Problem[] => {
      const cell = cellIn(place, row, column);
      const field = actionHeaders.textOf(column, language);
      return [judge({ ...placeOf(place, row, column), field }, cell)].filter(
        (found) => found !== false,
      );
    }),
  );
}

function isIdOf(ids: ReadonlySet<string>, cell: RawCell): boolean {
  return isBlank(cell) || (typeof cell === "string" && ids.has(cell.toLowerCase()));
}

function cellIn(place: TablePlace, row: number, column: ActionInput): RawCell {
  const at = place.columns.get(column);
  return at === undefined ? null : cellValue(place.sheet, row, at);
}

function placeOf({ sheet, columns }: TablePlace, row: number, column: ActionInput): Place {
  return { sheet: sheet.name, cell: cellAddress(row, columns.get(column) ?? 1) };
}
