import { allQuestions, respondentRoles, type Question } from "../../../model/catalogue";
import type { PlanCell, SheetPlan } from "../../../model/workbookPlan";
import { span } from "../../a1";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { heightFor } from "../../rowHeight";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import { tableHeaderRow } from "../table/layout";

const columns = ["ask", "id", "question", "guidance", "also", "notes"] as const;

const columnWidths: Readonly<Record<(typeof columns)[number], number>> = {
  ask: 17,
  id: 7,
  question: 36,
  guidance: 44,
  also: 17,
  notes: 60,
};

/** In points; leaves room for handwriting. */
const leastHeight = 70;

/**
 * The questions for each interview, grouped by the main respondent's role, to print with room for
 * notes.
 */
export function guideSheet(context: PlanContext): SheetPlan {
  const { inputs, refs, t } = context;
  const questions = byMainRespondent(allQuestions(inputs.catalogue));
  const rows = questions.map((question) => textsOf(question, t));
  const firstRow = tableHeaderRow + 1;
  const lastRow = tableHeaderRow + rows.length;
  const isNewRole = (index: number): boolean => rows[index]?.ask !== rows[index - 1]?.ask;
  return sheet({
    key: "Guide",
    name: t("sheet.guide"),
    tabColor: "3B7D5B",
    columns: widths(...columns.map((column) => columnWidths[column])),
    rows: [
      { row: 1, height: 28, grows: false },
      ...rows.map((texts, index) => ({
        row: firstRow + index,
        height: Math.max(
          leastHeight,
          heightFor(columns.map((column) => [texts[column], columnWidths[column]])),
        ),
        grows: false,
      })),
    ],
    blocks: [
      block(1, 1, [[value(t("sheet.guide"), "title")]]),
      block(2, 1, [[formula(refs.calculation.subtitle(), "notice")]]),
      block(3, 1, [[value(t("guide.explanation"), "notice")]]),
      block(tableHeaderRow, 1, [
        headers(t).map((header) => value(header, "tableHeader")),
        ...rows.map((texts) => columns.map((column) => cellOf(column, texts[column]))),
      ]),
    ],
    frozen: { rows: tableHeaderRow, columns: 0 },
    tables: [
      {
        name: "Kompass_Guide",
        range: span(tableHeaderRow, 1, lastRow, columns.length),
        style: "TableStyleLight1",
        filter: true,
      },
    ],
    print: printPlan(context, lastRow, columns.length, {
      titleRows: [tableHeaderRow, tableHeaderRow],
      breaksBefore: rows.flatMap((_, index) =>
        index > 0 && isNewRole(index) ? [firstRow + index] : [],
      ),
    }),
  });
}

/**
 * Orders the questions by role and then as in the catalogue; those without a respondent come last.
 */
function byMainRespondent(questions: readonly Question[]): Question[] {
  return [...respondentRoles, undefined].flatMap((role) =>
    questions.filter(({ respondents }) => respondents[0] === role),
  );
}

type GuideTexts = Readonly<Record<(typeof columns)[number], string>>;

function textsOf({ id, text, guidance, respondents }: Question, t: PlanContext["t"]): GuideTexts {
  const [main, ...others] = respondents.map((role) => t(`role.${role}`));
  return {
    ask: main ?? t("guide.nobody"),
    id,
    question: text,
    guidance,
    also: others.join(", "),
    notes: "",
  };
}

function headers(t: PlanContext["t"]): string[] {
  return [
    t("guide.ask"),
    t("question.id"),
    t("question.question"),
    t("question.guidance"),
    t("guide.also"),
    t("guide.notes"),
  ];
}

function cellOf(column: (typeof columns)[number], text: string): PlanCell {
  if (column === "id") return value(text, "id");
  const content = text === "" ? null : text;
  return value(content, column === "guidance" ? "guidance" : "text");
}
