import { agreementOf } from "../../../agreement/agreementOf";
import { formatNumber, formatShare } from "../../../i18n/formatNumber";
import type {
  Agreement,
  AgreementFigures,
  AgreementInputs,
  AgreementQuestion,
  QuestionAgreement,
} from "../../../model/agreement";
import { judgedFields } from "../../../model/answers";
import { allQuestions, type Question } from "../../../model/catalogue";
import { dimensions } from "../../../model/profile";
import type { RawCell } from "../../../model/rawCell";
import type { Block, PlanCell, SheetPlan } from "../../../model/workbookPlan";
import { parseAddress } from "../../a1";
import { at, block, formula, input, value } from "../../cells";
import type { PlanContext } from "../../context";
import { quoteText } from "../../formulas";
import { found, plain } from "../../references";
import { heightFor } from "../../rowHeight";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import { stateNumbers } from "../../states";
import type { StyleName } from "../../styles";
import { agreementHeader } from "./headers";
import {
  agreementColumns,
  agreementHeaderRow,
  agreementSheetKey,
  evaluatorFields,
  evaluatorNumbers,
  firstAgreementColumns,
  type AgreementColumn,
} from "./layout";

const questionWidth = 50;
const noteWidth = 40;
const widthsOfOne = [9, 9, 9, 11, 8, 9];
const firstWidths = [9, questionWidth, 8];
const lastWidths = [11, 9, 8, noteWidth];

/**
 * What evaluators gave apart, question by question, and how far they agree. All but the column that
 * says whether a question is agreed by now is computed here and stored as values: the answers on
 * this sheet do not change. A check computes them again.
 */
export function agreementSheet(context: PlanContext, agreement: AgreementInputs): SheetPlan {
  const { inputs, refs, t } = context;
  const { evaluators, questions } = agreement;
  const columns = agreementColumns(evaluators.length);
  const result = agreementOf({
    catalogue: inputs.catalogue,
    profile: inputs.profile,
    given: Object.fromEntries(questions.map(({ id, given }) => [id, given])),
  });
  const known = new Map(allQuestions(inputs.catalogue).map((each) => [each.id, each]));
  const results = new Map(result.questions.map((each) => [each.id, each]));
  const rows = questions.map((given): AgreementRow => {
    const question = found(known.get(given.id), given.id);
    return { question, given, result: found(results.get(given.id), given.id) };
  });
  const lastRow = rowOf(refs.agreement.evaluator("evaluator4"));
  return sheet({
    key: agreementSheetKey,
    name: t("sheet.agreement"),
    tabColor: "3B7D5B",
    columns: widths(...firstWidths, ...evaluators.flatMap(() => widthsOfOne), ...lastWidths),
    rows: [
      { row: 1, height: 28, grows: false },
      { row: agreementHeaderRow, height: 44, grows: false },
      ...rows.map(({ question, given }, index) => ({
        row: agreementHeaderRow + 1 + index,
        height: heightFor([
          [question.text, questionWidth],
          [given.note, noteWidth],
        ]),
        grows: true,
      })),
      { row: rowOf(refs.agreement.figures()), height: 32, grows: false },
    ],
    blocks: [
      block(1, 1, [
        [value(t("agreement.title"), "title")],
        [value(t("agreement.explanation"), "notice")],
        [value(t("agreement.computed"), "notice")],
        [value(summaryOf(context, result), "sentence")],
      ]),
      ...evaluators.map((name, index) =>
        block(agreementHeaderRow - 1, firstColumnOf(index), [[value(name, "resultWord")]]),
      ),
      block(agreementHeaderRow, 1, [
        columns.map((column) => value(agreementHeader(column, t), headerStyle(column))),
        ...rows.map((row) => rowCells(context, row)),
      ]),
      ...figureBlocks(context, result),
      ...evaluatorBlocks(context, evaluators),
    ],
    frozen: { rows: agreementHeaderRow, columns: 2 },
    tables: [
      {
        name: "Kompass_Agreement",
        range: plain(refs.agreement.table()),
        style: "TableStyleLight1",
        filter: true,
      },
    ],
    print: printPlan(context, lastRow, columns.length, {
      titleRows: [agreementHeaderRow - 1, agreementHeaderRow],
    }),
  });
}

interface AgreementRow {
  readonly question: Question;
  readonly given: AgreementQuestion;
  readonly result: QuestionAgreement;
}

function rowOf(reference: string): number {
  return parseAddress(plain(reference))?.row ?? 1;
}

function firstColumnOf(evaluator: number): number {
  return firstAgreementColumns.length + evaluator * judgedFields.length + 1;
}

function headerStyle(column: AgreementColumn): StyleName {
  const isText = column === "id" || column === "question" || column === "note";
  return isText ? "tableHeader" : "tableHeaderNumber";
}

function rowCells(context: PlanContext, { question, given, result }: AgreementRow): PlanCell[] {
  const { t } = context;
  const { apart, isSame, stake } = result;
  const levelsApart = apart !== null && apart > 0 ? apart : t("agreement.other");
  return [
    value(question.id, "id"),
    value(question.text, "text"),
    value(question.cap, "cap"),
    ...given.given.flatMap((cells) => judgedFields.map((field) => value(cells[field], "given"))),
    value(isSame ? t("agreement.same") : levelsApart, "given"),
    value(stake, "points"),
    formula(agreedFormula(context, question), "state"),
    input(given.note, "inputText"),
  ];
}

/** Whether the question has been answered by now. */
function agreedFormula({ refs, t }: PlanContext, { id }: Question): string {
  const state = refs.areas.helper(id, "state");
  const { notApplicable, direct, scored } = stateNumbers;
  const isAnswered = [notApplicable, direct, scored].map((number) => `${state}=${number}`);
  const [yes, no] = [quoteText(t("agreement.yes")), quoteText(t("agreement.no"))];
  return `IF(OR(${isAnswered.join(",")}),${yes},${no})`;
}

function summaryOf({ inputs: { language }, t }: PlanContext, result: Agreement): string {
  const { identical, withinOne, alpha, word } = result.all;
  const none = t("agreement.none");
  const levels = t("agreement.summary", {
    identical: identical === null ? none : formatShare(identical, language),
    withinOne: withinOne === null ? none : formatShare(withinOne, language),
    alpha: alpha === null ? none : formatNumber(alpha, language, 3),
    word: word === null ? none : t(`agreement.word.${word}`),
  });
  return `${levels} ${t("agreement.counts", { ...result.counts })}`;
}

function figureBlocks({ refs, t }: PlanContext, { all, dimensions: each }: Agreement): Block[] {
  const row = rowOf(refs.agreement.figures());
  const line = (label: string, figures: AgreementFigures): PlanCell[] => [
    value(label, "state"),
    value(figures.units, "count"),
    value(figures.identical, "share"),
    value(figures.withinOne, "share"),
    value(figures.alpha, "alpha"),
    value(figures.word && t(`agreement.word.${figures.word}`), "state"),
  ];
  const headers = ["dimension", "units", "identical", "withinOne", "alpha", "word"] as const;
  return [
    block(row - 2, 1, [
      [value(t("agreement.figures"), "heading")],
      [value(t("agreement.figures.note"), "notice")],
    ]),
    block(row, 2, [
      headers.map((header, index) =>
        value(t(`agreement.figures.${header}`), index === 0 ? "tableHeader" : "tableHeaderNumber"),
      ),
      line(t("agreement.figures.all"), all),
      ...dimensions.map((dimension) => line(t(`question.${dimension}`), each[dimension])),
    ]),
  ];
}

function evaluatorBlocks({ refs, t }: PlanContext, evaluators: readonly string[]): Block[] {
  const first = rowOf(refs.agreement.evaluator("evaluator1"));
  const labels = evaluatorNumbers.map((number) => [
    value(t("agreement.evaluator", { number }), "label"),
  ]);
  return [
    block(first - 1, 1, [[value(t("agreement.evaluators"), "heading")]]),
    block(first, 2, labels),
    ...evaluatorFields.map((field, index): Block => {
      const name: RawCell = evaluators[index] ?? null;
      return at(refs.agreement.evaluator(field), value(name, "metaValue"));
    }),
  ];
}
