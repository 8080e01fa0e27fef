import { blankAnswer } from "../../src/model/answers";
import { allQuestions } from "../../src/model/catalogue";
import { problem } from "../../src/model/problem";
import { dimensions } from "../../src/model/profile";
import type { SelfAssessment } from "../../src/model/selfAssessment";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { cellAddress } from "../../src/workbook/a1";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import {
  ownColumn,
  selfAssessmentColumns,
  selfAssessmentHeaderRow,
} from "../../src/workbook/sheets/selfAssessment/layout";
import { selfAssessmentParts } from "../../src/workbook/sheets/selfAssessment/parts";
import { tableHeaderRow } from "../../src/workbook/sheets/table/layout";
import { answersEverywhere } from "../model/inputCases";
import { inputsOf } from "../model/sampleInputs";
import { calculateWorkbook } from "../support/makeWorkbook";
import { deleteSheet } from "./reading/excelEdits";
import { rawWorkbookOf } from "./reading/rawWorkbookOf";
import { catalogue, read } from "./reading/sampleWorkbook";
import { sortRows, typed } from "./reading/sheetEdits";

const accounts = {
  "1.1": { description: "First\n\nin two", evidence: "=a" },
  "3.2": { description: "", evidence: "<b>" },
};
const form = inputsOf(catalogue, { accounts });
const raw = rawWorkbookOf(buildWorkbookPlan(form));

test("the municipality's lines are found by their ids, in any order", () => {
  const sorted = sortRows(raw, "Own description", tableHeaderRow + 1, [3, 0, 4, 2, 1]);
  expect(read(sorted)).toMatchObject({ inputs: { accounts }, problems: [] });
});

test("text on a line whose id is gone is named", () => {
  const at = { row: tableHeaderRow + 1, column: 1 };
  const { problems, inputs } = read(typed(raw, "Own description", at, "9.9"));
  expect(problems).toEqual([
    problem("criterionUnknown", { sheet: "Own description", cell: cellAddress(at.row, 1) }, "9.9"),
  ]);
  expect(inputs.accounts).toEqual({ "3.2": accounts["3.2"] });
});

test("a workbook that has lost the sheet is still no evaluation, and the sheet is named", () => {
  const { problems, inputs } = read(deleteSheet(raw, "Own description"));
  expect(problems).toEqual([problem("inputSheetMissing", {}, "Own description")]);
  expect(inputs.accounts).toEqual({});
});

test("the evaluators' levels next to it are those that count", async () => {
  const selfAssessment: SelfAssessment = {
    municipality: "Testvik",
    year: 2026,
    catalogueId: catalogue.id,
    catalogueVersion: catalogue.version,
    accounts,
    levels: { "1.1.1": { system: 4, extent: 4, result: null, evaluation: 4 } },
  };
  const answers = answersEverywhere(catalogue);
  const inputs = inputsOf(catalogue, { answers, selfAssessment });
  const { values } = await calculateWorkbook(inputs);
  const { questions } = scoreAssessment(inputs);
  const parts = selfAssessmentParts(catalogue);
  for (const { id } of allQuestions(catalogue)) {
    const row = selfAssessmentHeaderRow + 1 + parts.findIndex((part) => part.id === id);
    const shown = dimensions.map((dimension) => {
      const column = selfAssessmentColumns.indexOf(ownColumn(dimension)) + 1;
      return values.SelfAssessment?.[cellAddress(row, column)];
    });
    const state = questions.find((question) => question.id === id)?.state;
    const counts = state === "scored" || state === "partial";
    const answer = answers[id] ?? blankAnswer;
    expect([id, shown]).toEqual([
      id,
      dimensions.map((dimension) => (counts ? (answer[dimension] ?? "") : "")),
    ]);
  }
});
