import { actionDateOf, closedStatuses } from "../../model/actions";
import { blankAnswer } from "../../model/answers";
import type { Catalogue } from "../../model/catalogue";
import type { PreviousAction, TableRow } from "../../model/inputs";
import { cellText, isBlank, type RawCell } from "../../model/rawCell";
import type { PreviousRound } from "../../model/rounds";
import { actionStatusOf } from "../../workbook/sheets/actions/headers";
import { actionInputs, type ActionInput } from "../../workbook/sheets/actions/layout";
import { subjectsOf } from "../../workbook/subjects";

/** The actions of an earlier round, the open ones first. */
export function previousActions(previous: PreviousRound): PreviousAction[] {
  const subjectOf = subjects(previous);
  const open = previous.actions.filter(isOpen);
  const closed = previous.actions.filter((row) => !isOpen(row));
  return [...open, ...closed].map((row): PreviousAction => {
    const text = (column: ActionInput) => cellText(cellIn(row, column));
    const about = [text("measure"), text("finding"), subjectOf(text("id"))];
    const status = actionStatusOf(cellIn(row, "status"));
    return {
      id: text("id"),
      measure: about.find((each) => each !== "") ?? "",
      owner: text("owner"),
      deadline: deadlineOf(cellIn(row, "deadline")),
      status: status === "invalid" ? text("status") : (status ?? ""),
    };
  });
}

/**
 * The open actions of an earlier round as rows of the current one, unchanged. What an action
 * concerned becomes its finding if the current catalogue does not have its id.
 */
export function carriedActions(previous: PreviousRound, present: Catalogue): TableRow[] {
  const isSame = previous.catalogue.id === present.id;
  const known = new Set(isSame ? subjectsOf(present).map(({ id }) => id) : []);
  const subjectOf = subjects(previous);
  const [idAt, findingAt] = [actionInputs.indexOf("id"), actionInputs.indexOf("finding")];
  return previous.actions.filter(isOpen).map((row) => {
    const id = cellIn(row, "id");
    if (isBlank(id) || (typeof id === "string" && known.has(id))) return row;
    const texts = [cellText(cellIn(row, "finding")), `${cellText(id)} ${subjectOf(cellText(id))}`];
    const finding = texts.map((text) => text.trim()).find((text) => text !== "") ?? null;
    return row.with(idAt, null).with(findingAt, finding);
  });
}

function isOpen(row: TableRow): boolean {
  const status = actionStatusOf(cellIn(row, "status"));
  return !closedStatuses.some((closed) => closed === status);
}

/** The finding of a question or else its text, or the title of a criterion; "" if unknown. */
function subjects({ catalogue, answers }: PreviousRound): (id: string) => string {
  const texts = new Map(
    subjectsOf(catalogue).map(({ id, text }) => {
      const { finding } = answers[id] ?? blankAnswer;
      return [id, finding.text === "" ? text : finding.text];
    }),
  );
  return (id) => texts.get(id) ?? "";
}

function deadlineOf(cell: RawCell): number | string | null {
  const date = actionDateOf(cell);
  return date === "invalid" ? cellText(cell) : date;
}

function cellIn(row: TableRow, column: ActionInput): RawCell {
  return row[actionInputs.indexOf(column)] ?? null;
}
