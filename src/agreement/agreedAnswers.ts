import type { Judged } from "../model/agreement";
import {
  blankAnswer,
  isBlankAnswer,
  judgedFields,
  type Answer,
  type Answers,
  type Finding,
  type JudgedField,
  type TextField,
} from "../model/answers";
import { allQuestions, type Catalogue, type Question } from "../model/catalogue";
import { dimensions, type Dimension } from "../model/profile";
import { cellText, isBlank, type RawCell } from "../model/rawCell";
import { levelOf } from "../model/sixDecimals";
import { sameContent } from "../model/sameContent";
import { isSameField, isSameForAll, plainCell } from "./judgement";
import { mergeTexts, type Authored } from "./mergeTexts";

/** One who scored apart from the others. Names are unique. */
export interface Evaluator {
  readonly name: string;
  readonly answers: Answers;
}

/** The name of a kind of finding, for a text in which evaluators disagree about it. */
export type KindName = (kind: Exclude<Finding["kind"], "" | object>) => string;

/**
 * The answers that follow from several evaluators' own. Whatever all gave is taken: the whole
 * answer, or among levels those of single dimensions; the rest is blank. Everything that they wrote
 * is kept, different texts with their authors' names. One evaluator's answers alone stay as they
 * are.
 */
export function agreedAnswers(
  catalogue: Catalogue,
  evaluators: readonly Evaluator[],
  kindName: KindName,
): Answers {
  const entries = allQuestions(catalogue).flatMap((question) => {
    const answers = evaluators.map(({ answers }) => answerIn(answers, question.id));
    const authors = evaluators.map(({ name }) => name);
    const answer: Answer = {
      ...agreedCells(question, answers),
      ...mergedTexts(answers, authors),
      finding: mergedFinding(answers, authors, kindName),
    };
    return isBlankAnswer(answer) ? [] : [[question.id, answer] as const];
  });
  return Object.fromEntries(entries);
}

/** One evaluator's answer to a question; blank if there is none. */
export function answerIn(answers: Answers, id: string): Answer {
  return Object.hasOwn(answers, id) ? (answers[id] ?? blankAnswer) : blankAnswer;
}

/** The judged cells on which all agree; the others are blank. */
export function agreedCells(question: Question, given: readonly Judged[]): Judged {
  const isSame = isSameForAll(question, given);
  const levelsOnly = given.every(hasOnlyLevels);
  const take = (field: JudgedField, isTaken: boolean): RawCell => {
    const [first] = given;
    if (!isTaken || !first) return null;
    const isIdentical = given.every((each) => sameContent(each[field], first[field]));
    return isIdentical ? first[field] : plainCell(question, field, first[field]);
  };
  const level = (dimension: Dimension): RawCell =>
    take(dimension, isSame || (levelsOnly && isSameField(question, dimension, given)));
  return {
    system: level("system"),
    extent: level("extent"),
    result: level("result"),
    evaluation: level("evaluation"),
    direct: take("direct", isSame),
    notApplicable: take("notApplicable", isSame),
  };
}

function hasOnlyLevels(given: Judged): boolean {
  const isLevel = (field: JudgedField) =>
    dimensions.some((dimension) => dimension === field) && levelOf(given[field]) !== null;
  return judgedFields.every((field) => isBlank(given[field]) || isLevel(field));
}

function mergedTexts(
  answers: readonly Answer[],
  authors: readonly string[],
): Readonly<Record<TextField, string>> {
  const merged = (field: TextField): string =>
    mergeTexts(answers.map((answer, index) => authored(answer[field], authors[index])));
  return {
    evidence: merged("evidence"),
    comment: merged("comment"),
    remark: merged("remark"),
    reply: merged("reply"),
  };
}

function authored(text: string, author = ""): Authored {
  return { author, text };
}

/** Keeps the kind on which all who chose one agree; otherwise each text names its kind. */
function mergedFinding(
  answers: readonly Answer[],
  authors: readonly string[],
  kindName: KindName,
): Finding {
  const given = answers.map(({ finding }, index) => ({ finding, author: authors[index] ?? "" }));
  const written = given.filter(({ finding }) => finding.kind !== "" || finding.text !== "");
  const [first, ...others] = written;
  if (!first) return blankAnswer.finding;
  if (others.every(({ finding }) => sameContent(finding, first.finding))) return first.finding;
  const kinds = written.map(({ finding }) => finding.kind).filter((kind) => kind !== "");
  const [kind = ""] = kinds;
  if (kinds.every((other) => sameContent(other, kind))) {
    return {
      kind,
      text: mergeTexts(written.map((each) => authored(each.finding.text, each.author))),
    };
  }
  const lines = written.map(({ finding, author }) => {
    const named = nameOf(finding.kind, kindName);
    const who = named === "" ? author : `${author} (${named})`;
    return finding.text === "" ? who : `${who}: ${finding.text}`;
  });
  return { kind: "", text: lines.join("\n") };
}

function nameOf(kind: Finding["kind"], kindName: KindName): string {
  if (kind === "") return "";
  return typeof kind === "object" ? cellText(kind.unknown) : kindName(kind);
}
