import { askText } from "../../../i18n/askText";
import { blankAnswer, type Answer } from "../../../model/answers";
import { questionsOf, type Area, type Question } from "../../../model/catalogue";
import { factCheckNumbers, unchecked } from "../../../model/factCheck";
import type { Dimension } from "../../../model/profile";
import type { RawCell } from "../../../model/rawCell";
import type { Block, PlanCell, RowPlan, SheetPlan } from "../../../model/workbookPlan";
import { at, block, formula, input, value } from "../../cells";
import { criterionChart } from "../../charts";
import type { PlanContext } from "../../context";
import { decimalText, quoteText, sentence, wholeText } from "../../formulas";
import { local, plain } from "../../references";
import { heightFor } from "../../rowHeight";
import { firstCopyRow } from "../../sections";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import { findingNumbers, stateNumbers } from "../../states";
import { word } from "../../words";
import { areaRules } from "./areaRules";
import { criterionBlocks, targetHighlights } from "./criterionTable";
import { factCheckCells } from "./factCheckWords";
import {
  areaCopies,
  areaSheetKey,
  firstQuestionHelper,
  questionColumns,
  questionHelperColumns,
  factCheckFields,
  factCheckLines,
  type AreaCopy,
  type FactCheckField,
  type QuestionColumn,
} from "./layout";
import { pointsFormula, questionHelpers, stateTextFormula } from "./questionFormulas";

/** Column widths of the question table, in characters. */
const columnWidths: Readonly<Record<QuestionColumn, number>> = {
  id: 6,
  question: 37,
  guidance: 31,
  cap: 6,
  system: 10,
  extent: 8,
  result: 10,
  evaluation: 10,
  notApplicable: 7,
  direct: 8,
  points: 7,
  state: 16,
  evidence: 18,
  comment: 23,
  finding: 12,
  findingText: 26,
  remark: 18,
  reply: 18,
};

/** The gap next to the table, and its helper columns, in characters. */
const helperWidths = [3, 14, 12, 12, 12, 12, 12, 12];

/** The sheet of one focus area: criteria with a chart, fact check, and question table. */
export function areaSheet(context: PlanContext, area: Area): SheetPlan {
  const { refs, layout, t } = context;
  const place = layout.areas[area.key];
  if (!place) throw new Error(`no layout for ${area.key}`);
  return sheet({
    key: areaSheetKey(area.key),
    name: context.areaSheetNames.get(area.key) ?? area.key,
    tabColor: "2F6F8F",
    columns: widths(...questionColumns.map((column) => columnWidths[column]), ...helperWidths),
    rows: [
      { row: 1, height: 28, grows: false },
      { row: place.criterionHeader, height: 32, grows: false },
      ...criterionRows(area, place.criterionHeader),
      { row: place.questionHeader, height: 32, grows: false },
      ...questionRows(context, area, place.firstQuestion),
    ],
    blocks: [
      ...headings(context, area),
      ...criterionBlocks(context, area, place.criterionHeader),
      ...factCheckBlocks(context, area, place.factCheckHeader),
      block(place.questionHeader - 1, 1, [[value(t("area.questions"), "heading")]]),
      block(place.questionHeader, 1, [
        questionColumns.map((column) =>
          value(t(`question.${column}`), isWide(column) ? "tableHeader" : "tableHeaderNumber"),
        ),
        ...questionsOf(area).map((question) => questionRow(context, area, question)),
      ]),
      ...helperBlocks(context, area),
    ],
    frozen: { rows: 0, columns: 2 },
    rules: areaRules(context, area),
    highlights: [...areaHighlights(context, area), ...targetHighlights(context, area)],
    tables: [
      {
        name: `Kompass_Questions_${area.key}`,
        range: plain(refs.areas.questionTable(area.key)),
        style: "TableStyleLight1",
        filter: true,
      },
    ],
    charts: [criterionChart(context, area)],
    print: printPlan(context, place.lastQuestion, questionColumns.length, {
      titleRows: [place.questionHeader, place.questionHeader],
    }),
  });
}

function headings({ inputs, refs, t }: PlanContext, area: Area): Block[] {
  const of = (column: "exact" | "answered" | "invalid") =>
    refs.calculation.ofArea(area.key, column);
  const counts = {
    points: wholeText(local(refs.areas.sum(area.key, "points"))),
    exact: decimalText(of("exact"), inputs.language),
    cap: wholeText(local(refs.areas.sum(area.key, "cap"))),
    answered: of("answered"),
    questions: String(questionsOf(area).length),
    invalid: of("invalid"),
    status: word("status", refs.calculation.ofArea(area.key, "status")),
  };
  const withPoints = sentence(t("area.sentence.points"), counts);
  const withoutPoints = sentence(t("area.sentence.noPoints"), counts);
  return [
    block(1, 1, [[value(`${area.id} ${area.name}`, "title")]]),
    block(2, 1, [[formula(refs.calculation.subtitle(), "notice")]]),
    block(3, 1, [
      [
        formula(
          `IF(${local(refs.areas.sum(area.key, "points"))}="",${withoutPoints},${withPoints})`,
          "sentence",
        ),
      ],
    ]),
    block(4, 1, [[value(t("area.criteria"), "heading")]]),
  ];
}

function factCheckBlocks(context: PlanContext, area: Area, row: number): Block[] {
  const { inputs, t } = context;
  const given = factCheckCells(inputs.factChecks[area.key] ?? unchecked, inputs.language);
  const styles = {
    checkedBy: "inputLine",
    date: "inputDate",
    status: "inputLine",
    control: "inputInteger",
  } as const;
  const fields = block(row, 2, [
    [value(t("factCheck.heading"), "heading")],
    ...factCheckLines.map((line) => [value(t(`factCheck.line.${line}`), "sentence")]),
    ...factCheckFields.map((field) => [
      value(t(`factCheck.${field}`), "label"),
      input(given[field], styles[field]),
    ]),
  ]);
  return [fields, ...besideFactCheck(context, area)];
}

/** What is open, what has changed, and the control number to copy. */
function besideFactCheck({ refs, t }: PlanContext, area: Area): Block[] {
  const of = (column: "open" | "invalid" | "factCheck" | "control") =>
    refs.calculation.ofArea(area.key, column);
  const beside = (field: FactCheckField, column: "text" | "number") =>
    refs.areas.besideFactCheck(area.key, field, column);
  const counts = { open: of("open"), invalid: of("invalid") };
  const open =
    `IF(${of("open")}+${of("invalid")}=0,${quoteText(t("factCheck.allAnswered"))},` +
    `${sentence(t("factCheck.open"), counts)})`;
  const { changed, numberMissing } = factCheckNumbers;
  const said =
    `IF(${of("factCheck")}=${changed},${quoteText(t("factCheck.changed"))},` +
    `IF(${of("factCheck")}=${numberMissing},${quoteText(t("factCheck.numberMissing"))},""))`;
  return [
    at(beside("checkedBy", "text"), formula(open, "sentence")),
    at(beside("status", "text"), formula(said, "sentence")),
    at(beside("control", "text"), value(t("factCheck.controlNow"), "label")),
    at(beside("control", "number"), formula(of("control"), "count")),
  ];
}

function questionRow({ inputs, refs, t }: PlanContext, area: Area, question: Question): PlanCell[] {
  const answer = inputs.answers[question.id] ?? blankAnswer;
  const cells: Record<QuestionColumn, PlanCell> = {
    id: value(question.id, "id"),
    question: value(question.text, "text"),
    guidance: value(guidanceText(question, t), "guidance"),
    cap: value(question.cap, "cap"),
    system: input(answer.system, "inputLevel"),
    extent: input(answer.extent, "inputLevel"),
    result: input(answer.result, "inputLevel"),
    evaluation: input(answer.evaluation, "inputLevel"),
    notApplicable: input(answer.notApplicable, "inputMark"),
    direct: input(answer.direct, "inputDirect"),
    points: formula(pointsFormula(refs, question, area), "points"),
    state: formula(stateTextFormula(refs, question), "state"),
    evidence: input(answer.evidence, "inputText"),
    comment: input(answer.comment, "inputText"),
    finding: input(findingKindCell(answer, t), "inputChoice"),
    findingText: input(answer.finding.text, "inputText"),
    remark: input(answer.remark, "inputText"),
    reply: input(answer.reply, "inputText"),
  };
  return questionColumns.map((column) => cells[column]);
}

/** What to look for, with the people to ask on the next line. */
function guidanceText({ guidance, respondents }: Question, t: PlanContext["t"]): string {
  return [guidance, askText(respondents, t)].filter((text) => text !== "").join("\n");
}

/**
 * Next to the table: copies of the cells that its formulas need from other sheets, and a row of
 * helpers per question.
 */
function helperBlocks({ layout, refs, t }: PlanContext, area: Area): Block[] {
  const place = layout.areas[area.key];
  if (!place) throw new Error(`no layout for ${area.key}`);
  /**
   * Weights are user input: this stops error values, and turns values a few bits below 0 into 0.
   */
  const weight = (dimension: Dimension) =>
    `IFERROR(IF(${refs.method.weight(dimension)}<0,0,${refs.method.weight(dimension)}),"")`;
  const sources: Record<AreaCopy, string> = {
    system: weight("system"),
    extent: weight("extent"),
    result: weight("result"),
    evaluation: weight("evaluation"),
    weightTotal: refs.calculation.weightTotal(),
    weightsLegal: refs.calculation.weightsLegal(),
    strength: refs.calculation.listItem("findingKinds", findingNumbers.strength),
    challenge: refs.calculation.listItem("findingKinds", findingNumbers.challenge),
    weakness: refs.calculation.listItem("findingKinds", findingNumbers.weakness),
    goldStar: refs.calculation.listItem("findingKinds", findingNumbers.goldStar),
  };
  const copies = areaCopies.map((copy) => [
    value(copy, "calcText"),
    formula(sources[copy], "calc"),
  ]);
  const columns = questionHelperColumns;
  const helpers = questionsOf(area).map((question) => {
    const formulas = questionHelpers(refs, question, area);
    return columns.map((column) => formula(formulas[column], "calc"));
  });
  return [
    block(firstCopyRow - 1, firstQuestionHelper, [
      [value(t("calculation.helpers"), "calcHeading")],
    ]),
    block(firstCopyRow, firstQuestionHelper, copies),
    block(place.questionHeader, firstQuestionHelper, [
      columns.map((column) => value(column, "calcHeader")),
      ...helpers,
    ]),
  ];
}

function findingKindCell({ finding }: Answer, t: PlanContext["t"]): RawCell {
  if (typeof finding.kind === "object") return finding.kind.unknown;
  return finding.kind === "" ? null : t(`findingKind.${finding.kind}`);
}

function isWide(column: QuestionColumn): boolean {
  return [
    "id",
    "question",
    "guidance",
    "state",
    "evidence",
    "comment",
    "findingText",
    "remark",
    "reply",
  ].includes(column);
}

function areaHighlights({ refs }: PlanContext, area: Area): SheetPlan["highlights"] {
  const questions = questionsOf(area);
  const top = questions[0]?.id ?? "";
  const state = local(refs.areas.helper(top, "state"));
  const text = (column: "remark" | "reply") => local(refs.areas.question(top, column));
  const helper = (column: "contradiction" | "omission") => local(refs.areas.helper(top, column));
  const warnings = `${helper("contradiction")}+${helper("omission")}`;
  const [remark, reply] = [text("remark"), text("reply")];
  const unanswered = `IF(ISERROR(${remark}),FALSE,IF(${remark}="",FALSE,IF(ISERROR(${reply}),FALSE,${reply}="")))`;
  const control = local(refs.areas.factCheck(area.key, "control"));
  const now = local(refs.areas.besideFactCheck(area.key, "control", "number"));
  return [
    {
      range: plain(refs.areas.judgedCells(area.key)),
      formula: `${state}=${stateNumbers.invalid}`,
      style: "fault",
    },
    {
      range: plain(refs.areas.column(area.key, "state")),
      formula: `OR(${state}=${stateNumbers.partial},${warnings}>0)`,
      style: "attention",
    },
    {
      range: plain(refs.areas.column(area.key, "remark")),
      formula: unanswered,
      style: "attention",
    },
    {
      range: plain(control),
      formula: `IF(${control}="",FALSE,${control}<>${now})`,
      style: "fault",
    },
  ];
}

function criterionRows(area: Area, header: number): RowPlan[] {
  return area.criteria.map(({ title }, index) => ({
    row: header + 1 + index,
    height: heightFor([[title, columnWidths.question]]),
    grows: false,
  }));
}

function questionRows({ inputs, t }: PlanContext, area: Area, firstRow: number): RowPlan[] {
  const longestState = `${t("state.scored")}: ${t("warning.highWithoutEvidence")}`;
  return questionsOf(area).map((question, index) => {
    const answer = inputs.answers[question.id] ?? blankAnswer;
    const texts = [
      [question.text, columnWidths.question],
      [guidanceText(question, t), columnWidths.guidance],
      [longestState, columnWidths.state],
      [answer.evidence, columnWidths.evidence],
      [answer.comment, columnWidths.comment],
      [answer.finding.text, columnWidths.findingText],
      [answer.remark, columnWidths.remark],
      [answer.reply, columnWidths.reply],
    ] as const;
    return { row: firstRow + index, height: heightFor(texts), grows: true };
  });
}
