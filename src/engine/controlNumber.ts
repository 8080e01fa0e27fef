import { blankAnswer, findingKinds, type Answer, type Answers } from "../model/answers";
import { questionsOf, type Area, type Question } from "../model/catalogue";
import {
  controlWeights,
  invalidDirectCode,
  invalidLevelCode,
  invalidMarkCode,
  unknownKindCode,
} from "../model/controlWeights";
import { dimensions } from "../model/profile";
import { isBlank, type RawCell } from "../model/rawCell";
import { round } from "../model/rounding";
import { isWithinCap, levelOf, sixDecimals } from "../model/sixDecimals";
import { isMarkOrBlank } from "./scoreQuestion";

/** What a question's part of the control number depends on. */
export type Controlled = Pick<Question, "id" | "cap">;

/** The control number of an area: six digits that tell whether what a fact check saw has changed. */
export function controlNumber(area: Area, answers: Answers): number {
  return controlNumberOf(questionsOf(area), answers);
}

/**
 * The control number of questions, in order. It depends on each question's levels, mark, direct
 * points (to six decimals), kind of finding, and length of the finding's text. Any single change
 * gives another number, with one exception: direct points that differ by a whole multiple of
 * 0.899981. Of several changes at once, one case in 900,000 goes unnoticed.
 */
export function controlNumberOf(questions: readonly Controlled[], answers: Answers): number {
  const { prime, step, base } = controlWeights;
  const rest = questions.reduce((above, question) => {
    const answer = answers[question.id];
    return (above * step + contentOf(question, answer?.finding ? answer : blankAnswer)) % prime;
  }, 0);
  return base + rest;
}

/** A whole number for the content of an answer, below 2^53 when added to the row above's. */
function contentOf({ cap }: Controlled, answer: Answer): number {
  const { levelCodes, markCodes, direct, length } = controlWeights;
  const levels = dimensions.reduceRight((code, dimension) => {
    return code * levelCodes + levelCode(answer[dimension]);
  }, 0);
  const marks = markCode(answer.notApplicable) + markCodes * kindCode(answer.finding.kind);
  return (
    levels +
    marks * levelCodes ** dimensions.length +
    directCode(answer.direct, cap) * direct +
    characters(answer.finding.text) * length
  );
}

function levelCode(cell: RawCell): number {
  if (isBlank(cell)) return 0;
  const level = levelOf(cell);
  return level === null ? invalidLevelCode : level + 1;
}

function markCode(cell: RawCell): number {
  if (isBlank(cell)) return 0;
  return isMarkOrBlank(cell) ? 1 : invalidMarkCode;
}

function kindCode(kind: Answer["finding"]["kind"]): number {
  if (kind === "") return 0;
  return typeof kind === "object" ? unknownKindCode : findingKinds.indexOf(kind) + 1;
}

/** 1 + the points in millionths, modulo the prime. */
function directCode(cell: RawCell, cap: number): number {
  if (isBlank(cell)) return 0;
  if (!isWithinCap(cell, cap)) return invalidDirectCode;
  return (1 + Math.abs(round(sixDecimals(cell, cap + 1) * 1e6, 0))) % controlWeights.prime;
}

/**
 * The text's length in Unicode characters, as LEN counts them in LibreOffice, Gnumeric, IronCalc and
 * Excel's newer workbooks. In workbooks of compatibility version 1, Excel counts an emoji as two.
 */
function characters(text: string): number {
  return Array.from(text).length;
}
