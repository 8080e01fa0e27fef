import { areaKeysOf, questionsOf, type Catalogue } from "../../../model/catalogue";
import { cell, found, range, rowCell } from "../../references";
import { firstCopyRow } from "../../sections";
import {
  areaCopies,
  areaSheetKey,
  criterionColumns,
  criterionHelperColumns,
  firstCriterionHelper,
  questionColumns,
  firstQuestionHelper,
  questionHelperColumns,
  factCheckFields,
  type AreaCopy,
  type AreaLayout,
  type CriterionColumn,
  type CriterionHelper,
  type QuestionColumn,
  type QuestionHelper,
  type FactCheckField,
} from "./layout";

interface Place {
  readonly sheet: string;
  readonly row: number;
}

/**
 * References to cells on the area sheets: questions and criteria by id, the rest by area key. An
 * unknown id or key throws, now or when a function is called.
 */
export function areaRefs(catalogue: Catalogue, layout: Readonly<Record<string, AreaLayout>>) {
  const areaOf = (key: string): AreaLayout => found(layout[key], key);
  const questions = new Map<string, Place>();
  const criteria = new Map<string, Place>();
  for (const area of catalogue.areas) {
    const { sheet, firstCriterion, firstQuestion } = areaOf(area.key);
    area.criteria.forEach(({ id }, i) => criteria.set(id, { sheet, row: firstCriterion + i }));
    questionsOf(area).forEach(({ id }, i) => questions.set(id, { sheet, row: firstQuestion + i }));
  }
  const positions = new Map(areaKeysOf(catalogue).map((key, index) => [key, index]));
  const questionAt = (id: string): Place => found(questions.get(id), id);
  const columnAt = (column: QuestionColumn): number => questionColumns.indexOf(column) + 1;
  const helperAt = (column: QuestionHelper): number =>
    firstQuestionHelper + questionHelperColumns.indexOf(column);
  const questionCell = (id: string, column: number): string => {
    const { sheet, row } = questionAt(id);
    return rowCell(sheet, row, column);
  };
  const cellsBetween = (firstId: string, lastId: string, column: number): string => {
    const { sheet, row } = questionAt(firstId);
    return range(sheet, row, column, questionAt(lastId).row, column);
  };
  /** One or more columns over all questions of an area. */
  const questionCells = (areaKey: string, first: number, last = first): string => {
    const { sheet, firstQuestion, lastQuestion } = areaOf(areaKey);
    return range(sheet, firstQuestion, first, lastQuestion, last);
  };
  return {
    /** The area's position in the catalogue, from 0. */
    position: (areaKey: string): number => found(positions.get(areaKey), areaKey),
    /** A cell in a question's row. */
    question: (id: string, column: QuestionColumn): string => questionCell(id, columnAt(column)),
    questionRow: (id: string): number => questionAt(id).row,
    /** A column from one question to another in the same area. */
    questionRange: (firstId: string, lastId: string, column: QuestionColumn): string =>
      cellsBetween(firstId, lastId, columnAt(column)),
    /** The question table of an area, including its header. */
    questionTable: (areaKey: string): string => {
      const { sheet, questionHeader, lastQuestion } = areaOf(areaKey);
      return range(sheet, questionHeader, 1, lastQuestion, questionColumns.length);
    },
    column: (areaKey: string, column: QuestionColumn): string =>
      questionCells(areaKey, columnAt(column)),
    /** The columns from the first level to the state, for all questions of an area. */
    judgedCells: (areaKey: string): string =>
      questionCells(areaKey, columnAt("system"), columnAt("state")),
    /** A header cell of the question table. */
    header: (areaKey: string, column: QuestionColumn): string => {
      const { sheet, questionHeader } = areaOf(areaKey);
      return cell(sheet, questionHeader, columnAt(column));
    },
    /** A helper cell in a question's row. */
    helper: (id: string, column: QuestionHelper): string => questionCell(id, helperAt(column)),
    /** Next to a field of the fact check: what a formula says about it, or its value now. */
    besideFactCheck: (
      areaKey: string,
      field: FactCheckField,
      column: "text" | "number",
    ): string => {
      const { sheet, firstFactCheck } = areaOf(areaKey);
      const row = firstFactCheck + factCheckFields.indexOf(field);
      return cell(sheet, row, column === "text" ? 4 : 7);
    },
    helpersBetween: (firstId: string, lastId: string, column: QuestionHelper): string =>
      cellsBetween(firstId, lastId, helperAt(column)),
    /** A helper column over all questions of an area. */
    helpers: (areaKey: string, column: QuestionHelper): string =>
      questionCells(areaKey, helperAt(column)),
    /** The copy of another sheet's cell, next to the helpers. */
    copy: (areaKey: string, copy: AreaCopy): string =>
      cell(areaSheetKey(areaKey), firstCopyRow + areaCopies.indexOf(copy), firstQuestionHelper + 1),
    criterion: (id: string, column: CriterionColumn): string => {
      const { sheet, row } = found(criteria.get(id), id);
      return rowCell(sheet, row, criterionColumns.indexOf(column) + 1);
    },
    /** A helper cell in a criterion's row. */
    criterionHelper: (id: string, column: CriterionHelper): string => {
      const { sheet, row } = found(criteria.get(id), id);
      return rowCell(sheet, row, firstCriterionHelper + criterionHelperColumns.indexOf(column));
    },
    /** A helper column over all criteria of an area. */
    criterionHelpers: (areaKey: string, column: CriterionHelper): string => {
      const { sheet, firstCriterion, sum } = areaOf(areaKey);
      const at = firstCriterionHelper + criterionHelperColumns.indexOf(column);
      return range(sheet, firstCriterion, at, sum - 1, at);
    },
    /** The cells with the targets of an area's criteria. */
    targets: (areaKey: string): string => {
      const { sheet, firstCriterion, sum } = areaOf(areaKey);
      const at = criterionColumns.indexOf("target") + 1;
      return range(sheet, firstCriterion, at, sum - 1, at);
    },
    criterionTable: (areaKey: string): string => {
      const { sheet, criterionHeader, sum } = areaOf(areaKey);
      return range(sheet, criterionHeader, 1, sum - 1, criterionColumns.length);
    },
    /** A cell in the sum row below an area's criteria. */
    sum: (areaKey: string, column: CriterionColumn): string => {
      const { sheet, sum } = areaOf(areaKey);
      return cell(sheet, sum, criterionColumns.indexOf(column) + 1);
    },
    factCheck: (areaKey: string, field: FactCheckField): string => {
      const { sheet, firstFactCheck } = areaOf(areaKey);
      return cell(sheet, firstFactCheck + factCheckFields.indexOf(field), 3);
    },
    factCheckRange: (areaKey: string): string => {
      const { sheet, firstFactCheck } = areaOf(areaKey);
      return range(sheet, firstFactCheck, 3, firstFactCheck + factCheckFields.length - 1, 3);
    },
  };
}
