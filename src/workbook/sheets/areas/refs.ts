import { areaKeysOf, questionsOf, type Catalogue } from "../../../model/catalogue";
import { cell, found, range, rowCell } from "../../references";
import { firstCopyRow } from "../../sections";
import {
  areaCopies,
  areaSheetKey,
  criterionColumns,
  questionColumns,
  firstQuestionHelper,
  questionHelperColumns,
  signOffFields,
  type AreaCopy,
  type AreaLayout,
  type CriterionColumn,
  type QuestionColumn,
  type QuestionHelper,
  type SignOffField,
} from "./layout";

interface Place {
  readonly sheet: string;
  readonly row: number;
}

/** Where things are on the areas' sheets: questions and criteria by id, all else by area key. */
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
  /** Columns of all questions of an area. */
  const questionCells = (areaKey: string, first: number, last = first): string => {
    const { sheet, firstQuestion, lastQuestion } = areaOf(areaKey);
    return range(sheet, firstQuestion, first, lastQuestion, last);
  };
  return {
    /** The area's number in the catalogue, from 0. */
    position: (areaKey: string): number => found(positions.get(areaKey), areaKey),
    /** A cell of a question's row. */
    question: (id: string, column: QuestionColumn): string => questionCell(id, columnAt(column)),
    questionRow: (id: string): number => questionAt(id).row,
    /** The same column over several consecutive questions of an area. */
    questionRange: (firstId: string, lastId: string, column: QuestionColumn): string =>
      cellsBetween(firstId, lastId, columnAt(column)),
    /** The whole rows of an area's questions, header included. */
    questionTable: (areaKey: string): string => {
      const { sheet, questionHeader, lastQuestion } = areaOf(areaKey);
      return range(sheet, questionHeader, 1, lastQuestion, questionColumns.length);
    },
    column: (areaKey: string, column: QuestionColumn): string =>
      questionCells(areaKey, columnAt(column)),
    /** What is judged in an area, and what comes of it: from the levels to the state. */
    judgedCells: (areaKey: string): string =>
      questionCells(areaKey, columnAt("system"), columnAt("state")),
    /** The header of a column of questions. */
    header: (areaKey: string, column: QuestionColumn): string => {
      const { sheet, questionHeader } = areaOf(areaKey);
      return cell(sheet, questionHeader, columnAt(column));
    },
    /** A helper cell of a question. */
    helper: (id: string, column: QuestionHelper): string => questionCell(id, helperAt(column)),
    helpersBetween: (firstId: string, lastId: string, column: QuestionHelper): string =>
      cellsBetween(firstId, lastId, helperAt(column)),
    /** A helper column of an area's questions. */
    helpers: (areaKey: string, column: QuestionHelper): string =>
      questionCells(areaKey, helperAt(column)),
    /** Another sheet's cell, copied next to the helpers. */
    copy: (areaKey: string, copy: AreaCopy): string =>
      cell(areaSheetKey(areaKey), firstCopyRow + areaCopies.indexOf(copy), firstQuestionHelper + 1),
    criterion: (id: string, column: CriterionColumn): string => {
      const { sheet, row } = found(criteria.get(id), id);
      return rowCell(sheet, row, criterionColumns.indexOf(column) + 1);
    },
    criterionTable: (areaKey: string): string => {
      const { sheet, criterionHeader, sum } = areaOf(areaKey);
      return range(sheet, criterionHeader, 1, sum - 1, criterionColumns.length);
    },
    /** The sum row under an area's criteria. */
    sum: (areaKey: string, column: CriterionColumn): string => {
      const { sheet, sum } = areaOf(areaKey);
      return cell(sheet, sum, criterionColumns.indexOf(column) + 1);
    },
    signOff: (areaKey: string, field: SignOffField): string => {
      const { sheet, firstSignOff } = areaOf(areaKey);
      return cell(sheet, firstSignOff + signOffFields.indexOf(field), 3);
    },
    signOffRange: (areaKey: string): string => {
      const { sheet, firstSignOff } = areaOf(areaKey);
      return range(sheet, firstSignOff, 3, firstSignOff + signOffFields.length - 1, 3);
    },
  };
}
