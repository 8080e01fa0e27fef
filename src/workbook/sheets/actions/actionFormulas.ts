import {
  actionStatuses,
  closedStatuses,
  dateLimits,
  priorityBounds,
  type ActionPriority,
} from "../../../model/actions";
import { languages } from "../../../model/language";
import type { PlanContext } from "../../context";
import { quoteText, sixDecimalsOf, wholeText } from "../../formulas";
import { local } from "../../references";
import { actionInputs, type ActionColumn, type ActionHelper, type ActionInput } from "./layout";

/*
 * In the helpers, a cell that is blank is 0, and one with anything that is not allowed is -1. Each
 * tests for logical values before any comparison, because LibreOffice treats TRUE as 1.
 */
const [blank, invalid] = [0, -1] as const;

function reading(cell: string, ifNumber: string, ifText: string): string {
  const other = `IF(ISNUMBER(${cell}),${ifNumber},IF(${cell}="",${blank},${ifText}))`;
  return `IFERROR(IF(ISLOGICAL(${cell}),${invalid},${other}),${invalid})`;
}

/** A formula for the day in a cell, without the time of day. */
export function dateFormula(cell: string): string {
  const [first, last] = dateLimits;
  const day = `IF(AND(${cell}>=${first},${cell}<${last + 1}),ROUND(${cell}-0.5,0),${invalid})`;
  return reading(cell, day, String(invalid));
}

/** A formula for an effect or effort of 1–3. */
function scoreFormula(cell: string): string {
  const exact = sixDecimalsOf(cell, 4);
  const isScore = `AND(${exact}>=1,${exact}<=3,${exact}=ROUND(${cell},0))`;
  return reading(cell, `IF(${isScore},ROUND(${cell},0),${invalid})`, String(invalid));
}

/**
 * A formula for the number of the list's item that is the same text as a cell; the items differ.
 * MATCH would take a pasted "*" for any text.
 */
function numberFormula(cell: string, items: string, numbers: string): string {
  const number = `SUMPRODUCT((${items}=${cell})*${numbers})`;
  return reading(cell, String(invalid), `IF(${number}=0,${invalid},${number})`);
}

/** The positions of the words for closed actions, in every language. */
const closedPositions = languages.flatMap((_, language) =>
  closedStatuses.map(
    (status) => language * actionStatuses.length + actionStatuses.indexOf(status) + 1,
  ),
);

/** The number of rows of a sheet in Excel, with which every row gets a key of its own. */
const rowBase = 10_000_000;
/** Later than any deadline; dates have five digits. */
const never = 99_999;

/** The formulas of the helpers of a row, by column. */
export function actionHelpers(
  { refs }: PlanContext,
  index: number,
): Readonly<Record<ActionHelper, string>> {
  const here = (column: ActionColumn) => local(refs.actions.action(index, column));
  const helper = (column: ActionHelper) => local(refs.actions.helper("actions", index, column));
  const [effect, effort, deadline] = [helper("effect"), helper("effort"), helper("deadline")];
  const [status, priority] = [helper("status"), helper("priority")];
  const asOf = local(refs.actions.asOfNumber());
  const isOpen = closedPositions.map((closed) => `${status}<>${closed}`).join(",");
  const read = ["subject", "effect", "effort", "deadline", "status"] as const;
  const faults = read.map((column) => `${helper(column)}=${invalid}`).join(",");
  const due = `IF(${deadline}>0,${deadline},${never})`;
  const row = `(${rowBase}-ROW(${here("number")}))`;
  const listed = `AND(${isGiven(here)},${isOpen})`;
  return {
    subject: numberFormula(here("id"), "Kompass.SubjectIds", "Kompass.SubjectNumbers"),
    effect: scoreFormula(here("effect")),
    effort: scoreFormula(here("effort")),
    deadline: dateFormula(here("deadline")),
    status: numberFormula(
      here("status"),
      "Kompass.ActionStatusWords",
      "Kompass.ActionStatusNumbers",
    ),
    priority: `IF(AND(${effect}>0,${effort}>0),${effect}*(4-${effort}),0)`,
    fault: `IF(OR(${faults}),1,0)`,
    late: `IF(AND(${deadline}>0,${deadline}<${asOf},${isOpen}),1,0)`,
    byPriority: `IF(${listed},(${priority}*100000+${never + 1}-${due})*${rowBase}+${row},0)`,
    byDeadline: `IF(${listed},((${never + 1}-${due})*10+${priority})*${rowBase}+${row},0)`,
    number: here("number"),
  };
}

/** A condition: something was filled in. Adjacent columns are counted together. */
function isGiven(here: (column: ActionInput) => string): string {
  const groups: [ActionInput, ActionInput][] = [
    ["id", "id"],
    ["finding", "effort"],
    ["owner", "decided"],
  ];
  const blanks = groups.map(([first, last]) => `COUNTBLANK(${here(first)}:${here(last)})`);
  return `${blanks.join("+")}<${actionInputs.length}`;
}

/** The formulas of the columns that users do not fill in. */
export function computedColumns({ refs, t }: PlanContext, index: number) {
  const helper = (column: ActionHelper) => local(refs.actions.helper("actions", index, column));
  const subject = helper("subject");
  const found = (column: number) => `VLOOKUP(${subject},Kompass.Subjects,${column},FALSE)`;
  const text = `IF(${found(4)}="",${found(5)},${found(4)})`;
  const word = (priority: ActionPriority) => quoteText(` ${t(`actionPriority.${priority}`)}`);
  const priority = helper("priority");
  const { high, medium } = priorityBounds;
  const words = `IF(${priority}>=${high},${word("high")},IF(${priority}>=${medium},${word("medium")},${word("low")}))`;
  const faults = (["subject", "effect", "effort", "deadline", "status"] as const).map(
    (column) => `IF(${helper(column)}<0,${quoteText(`${t(`actions.fault.${column}`)} `)},"")`,
  );
  const late = `IF(${helper("late")}=1,${quoteText(t("actions.late"))},"")`;
  return {
    area: `IF(${subject}>0,${found(3)},"")`,
    subject: `IF(${subject}>0,${text},"")`,
    priority: `IF(${priority}=0,"",${wholeText(priority)}&${words})`,
    note: `TRIM(${[...faults, late].join("&")})`,
  };
}
