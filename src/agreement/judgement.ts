import { scoreQuestion } from "../engine/scoreQuestion";
import type { Scale } from "../engine/scale";
import type { Judged } from "../model/agreement";
import { blankAnswer, judgedFields, type JudgedField } from "../model/answers";
import type { QuestionState } from "../model/assessment";
import type { Question } from "../model/catalogue";
import { dimensions, type Dimension, type Level } from "../model/profile";
import { isBlank, sameCell, type RawCell } from "../model/rawCell";
import { clampToCap, isWithinCap, levelOf, sixDecimals } from "../model/sixDecimals";

/** What one evaluator means by the cells of a question. */
export interface Judgement {
  readonly state: QuestionState;
  readonly points: number | null;
  /** The levels that count: none unless the question is judged by levels alone. */
  readonly levels: Readonly<Record<Dimension, Level | null>>;
}

const noLevels = { system: null, extent: null, result: null, evaluation: null } as const;

/** With invalid weights, every question with four levels is invalid, but its levels still count. */
export function judgementOf(question: Question, given: Judged, scale: Scale): Judgement {
  const { state, points } = scoreQuestion(question, { ...blankAnswer, ...given }, scale);
  const isUnweighted = scale.weights === null && state === "invalid" && hasOnlyLevels(given);
  const isByLevels = state === "scored" || state === "partial" || isUnweighted;
  return { state, points, levels: isByLevels ? levelsOf(given) : noLevels };
}

function hasOnlyLevels(given: Judged): boolean {
  return (
    isBlank(given.direct) &&
    isBlank(given.notApplicable) &&
    dimensions.every((dimension) => levelOf(given[dimension]) !== null)
  );
}

function levelsOf({ system, extent, result, evaluation }: Judged): Judgement["levels"] {
  return {
    system: levelOf(system),
    extent: levelOf(extent),
    result: levelOf(result),
    evaluation: levelOf(evaluation),
  };
}

/** Whether all evaluators gave the same in every judged field. */
export function isSameForAll(question: Question, given: readonly Judged[]): boolean {
  return judgedFields.every((field) => isSameField(question, field, given));
}

/** Whether all evaluators gave the same in one field: the same level, points, mark or content. */
export function isSameField(
  question: Question,
  field: JudgedField,
  given: readonly Judged[],
): boolean {
  const cells = given.map((each) => plainCell(question, field, each[field]));
  return cells.every((cell) => sameCell(cell, cells[0] ?? null));
}

/**
 * A cell as everyone means it: 3 for a level one bit below 3, points within the cap to six decimals,
 * "x" for "X", null for an empty text. Invalid content stays as it is.
 */
export function plainCell({ cap }: Question, field: JudgedField, cell: RawCell): RawCell {
  if (isBlank(cell)) return null;
  if (field === "notApplicable") return cell === "X" ? "x" : cell;
  if (field !== "direct") return levelOf(cell) ?? cell;
  return isWithinCap(cell, cap) ? clampToCap(sixDecimals(Math.max(cell, 0), cap + 1), cap) : cell;
}
