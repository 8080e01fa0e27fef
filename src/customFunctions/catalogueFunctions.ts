import { builtinCatalogue } from "../catalogue/builtinCatalogue";
import { allQuestions, type Question } from "../model/catalogue";
import type { Language } from "../model/language";
import { cellText, isBlank, trimSpaces } from "../model/rawCell";
import { gridOf, mapCells, singleCell } from "./cells";
import { excelError } from "./excelError";
import { languageOf } from "./languageOf";

/**
 * The cap of a question in Kompassbok's built-in catalogue. A workbook's own catalogue is on its sheet Catalogue.
 * @customfunction CAP
 * @param id The question's id, as text: 1.4.3
 * @returns Maximum points
 */
export function cap(id: unknown[][]): unknown[][] {
  return lookUp(id, "en", (question) => question.cap);
}

/**
 * The text of a question in Kompassbok's built-in catalogue, in our own words. A workbook's own catalogue is on its sheet Catalogue.
 * @customfunction QUESTION
 * @param id The question's id, as text: 1.4.3
 * @param [language] nb or en. If omitted, Excel's language
 * @returns The question
 */
export function question(id: unknown[][], language?: unknown): unknown[][] {
  return lookUp(id, languageOf(singleCell(language)), ({ text }) => text);
}

/** A blank id gives a blank answer. */
function lookUp(
  ids: unknown,
  language: Language,
  answer: (question: Question) => number | string,
): unknown[][] {
  const questions = questionsIn(language);
  return mapCells([gridOf(ids)], (id = null) => {
    if (isBlank(id)) return "";
    const found = questions.get(trimSpaces(cellText(id)));
    return found ? answer(found) : excelError("notAvailable", "function.unknownId", { value: id });
  });
}

const known = new Map<Language, ReadonlyMap<string, Question>>();

function questionsIn(language: Language): ReadonlyMap<string, Question> {
  const questions =
    known.get(language) ??
    new Map(allQuestions(builtinCatalogue(language)).map((asked) => [asked.id, asked]));
  known.set(language, questions);
  return questions;
}
