import type { Answer } from "../model/answers";
import type { Contradiction, Omission, QuestionResult, WarningCode } from "../model/assessment";
import type { Question } from "../model/catalogue";
import { problem, type Problem } from "../model/problem";
import { isBlank, type RawCell } from "../model/rawCell";
import { clampToCap, isWithinCap, levelOf, sixDecimals } from "../model/sixDecimals";
import { levelWithEvidence, type Dimension, type Level } from "../model/profile";
import type { Scale } from "./scale";

const noWarnings: readonly WarningCode[] = Object.freeze([]);

type Levels = Readonly<Record<Dimension, Level | null>>;

/**
 * Determines a question's state and points, trying the states in the method's order: invalid, not
 * applicable, direct, scored, partial, blank. Blank and invalid are not 0; they have no points
 * (`problemsOfInvalid` says why one is invalid). Points from levels have six decimals; direct points
 * stay as entered.
 */
export function scoreQuestion(question: Question, answer: Answer, scale: Scale): QuestionResult {
  const { id, cap } = question;
  const { system, extent, result, evaluation, direct, notApplicable } = answer;
  const levels: Levels = {
    system: levelOf(system),
    extent: levelOf(extent),
    result: levelOf(result),
    evaluation: levelOf(evaluation),
  };
  const given =
    (isBlank(system) ? 0 : 1) +
    (isBlank(extent) ? 0 : 1) +
    (isBlank(result) ? 0 : 1) +
    (isBlank(evaluation) ? 0 : 1);
  const hasDirect = !isBlank(direct);

  if (
    (levels.system === null && !isBlank(system)) ||
    (levels.extent === null && !isBlank(extent)) ||
    (levels.result === null && !isBlank(result)) ||
    (levels.evaluation === null && !isBlank(evaluation)) ||
    (hasDirect && !isWithinCap(direct, cap)) ||
    !isMarkOrBlank(notApplicable)
  ) {
    return { id, state: "invalid", points: null, cap, warnings: noWarnings };
  }
  const isUncommented = answer.comment === "";
  if (!isBlank(notApplicable)) {
    const warnings = warningsOf(
      (given > 0 || hasDirect) && "notApplicableWithInputs",
      isUncommented && "notApplicableWithoutComment",
    );
    return { id, state: "notApplicable", points: null, cap, warnings };
  }
  if (hasDirect) {
    const warnings = warningsOf(
      given > 0 && "directWithLevels",
      isUncommented && "directWithoutComment",
    );
    return { id, state: "direct", points: clampToCap(direct, cap), cap, warnings };
  }
  if (given === 0) return { id, state: "blank", points: null, cap, warnings: noWarnings };

  const warnings = warningsOf(
    contradictionIn(levels),
    answer.evidence === "" && isHigh(levels) && "highWithoutEvidence",
  );
  if (given < 4) return { id, state: "partial", points: null, cap, warnings };
  if (scale.weights === null) {
    return { id, state: "invalid", points: null, cap, warnings: noWarnings };
  }
  const points = levels.system === 0 ? 0 : weigh(cap, levels, scale.weights, scale.shares);
  return { id, state: "scored", points, cap, warnings };
}

/**
 * Cap × the weighted shares, to six decimals. Dividing by the sum of weights, which may be 1E-6 off
 * 1, makes all 4s give exactly the cap.
 */
function weigh(
  cap: number,
  levels: Levels,
  weights: NonNullable<Scale["weights"]>,
  shares: Scale["shares"],
): number {
  const weighted =
    weights.system * shareOf(levels.system, shares) +
    weights.extent * shareOf(levels.extent, shares) +
    weights.result * shareOf(levels.result, shares) +
    weights.evaluation * shareOf(levels.evaluation, shares);
  return sixDecimals((cap * weighted) / weights.sum, cap);
}

function shareOf(level: Level | null, shares: Scale["shares"]): number {
  return level === null ? 0 : shares[level];
}

/** Whether a cell is blank or marks the question as not applicable. */
export function isMarkOrBlank(cell: RawCell): boolean {
  return isBlank(cell) || cell === "x" || cell === "X";
}

function warningsOf(
  contradiction: Contradiction | false,
  omission: Omission | false,
): readonly WarningCode[] {
  if (contradiction && omission) return [contradiction, omission];
  if (contradiction) return [contradiction];
  return omission ? [omission] : noWarnings;
}

/**
 * On this scale, a system that does not exist is not used, and a system in use is used somewhere.
 */
function contradictionIn({ system, extent, result, evaluation }: Levels): Contradiction | false {
  if (system === null) return false;
  if (system > 0) return extent === 0 && "systemWithoutExtent";
  return (isPositive(extent) || isPositive(result) || isPositive(evaluation)) && "gateWithLevels";
}

function isPositive(level: Level | null): boolean {
  return level !== null && level > 0;
}

function isHigh({ system, extent, result, evaluation }: Levels): boolean {
  return Math.max(system ?? 0, extent ?? 0, result ?? 0, evaluation ?? 0) >= levelWithEvidence;
}

/**
 * Why a question is invalid: one problem per invalid input or, if all inputs are valid, one for the
 * weights.
 */
export function problemsOfInvalid(question: Question, answer: Answer): readonly Problem[] {
  const at = (field: string) => ({ question: question.id, field });
  const problems: Problem[] = [];
  for (const dimension of ["system", "extent", "result", "evaluation"] as const) {
    const cell = answer[dimension];
    if (levelOf(cell) === null && !isBlank(cell))
      problems.push(problem("level", at(dimension), cell));
  }
  const { direct, notApplicable } = answer;
  if (!isBlank(direct) && !isWithinCap(direct, question.cap)) {
    problems.push(problem("direct", at("direct"), direct, { cap: question.cap }));
  }
  if (!isMarkOrBlank(notApplicable)) {
    problems.push(problem("notApplicable", at("notApplicable"), notApplicable));
  }
  return problems.length > 0 ? problems : [problem("weights", { question: question.id })];
}
