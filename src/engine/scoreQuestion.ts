import type { Answer } from "../model/answers";
import type { QuestionResult, WarningCode } from "../model/assessment";
import type { Question } from "../model/catalogue";
import { problem, type Problem } from "../model/problem";
import { isBlank, type RawCell } from "../model/rawCell";
import { pointsNudge, round } from "../model/round";
import type { Scale } from "./scale";

const noWarnings: readonly WarningCode[] = Object.freeze([]);

/**
 * The state of a question and its points, judged in the method's order: invalid, not applicable,
 * direct, scored, partial, blank. Blank is not 0, and invalid is not 0: neither has points. What is
 * invalid is added to `problems`, one for each input at fault. Points have six decimals, direct ones
 * too, so that every calculator adds them up alike.
 */
export function scoreQuestion(
  question: Question,
  answer: Answer,
  scale: Scale,
  problems: Problem[],
): QuestionResult {
  const { id, cap } = question;
  const { system, extent, result, evaluation, direct, notApplicable } = answer;
  const given =
    (isBlank(system) ? 0 : 1) +
    (isBlank(extent) ? 0 : 1) +
    (isBlank(result) ? 0 : 1) +
    (isBlank(evaluation) ? 0 : 1);
  const hasDirect = !isBlank(direct);

  if (
    !isLevelOrBlank(system) ||
    !isLevelOrBlank(extent) ||
    !isLevelOrBlank(result) ||
    !isLevelOrBlank(evaluation) ||
    (hasDirect && !isWithin(direct, cap)) ||
    !isMarkOrBlank(notApplicable)
  ) {
    addInputProblems(question, answer, problems);
    return { id, state: "invalid", points: null, cap, warnings: noWarnings };
  }
  if (!isBlank(notApplicable)) {
    const warnings: readonly WarningCode[] =
      given > 0 || hasDirect ? ["notApplicableWithInputs"] : noWarnings;
    return { id, state: "notApplicable", points: null, cap, warnings };
  }
  if (hasDirect) {
    const warnings = directWarnings(given > 0, answer.comment === "");
    return { id, state: "direct", points: pointsOf(direct as number), cap, warnings };
  }
  if (given === 0) return { id, state: "blank", points: null, cap, warnings: noWarnings };

  const warnings: readonly WarningCode[] =
    system === 0 && (isPositive(extent) || isPositive(result) || isPositive(evaluation))
      ? ["gateWithLevels"]
      : noWarnings;
  if (given < 4) return { id, state: "partial", points: null, cap, warnings };
  if (scale.weights === null) {
    problems.push(problem("weights", { question: id }));
    return { id, state: "invalid", points: null, cap, warnings: noWarnings };
  }
  const points = system === 0 ? 0 : weigh(cap, answer, scale.weights, scale.shares);
  return { id, state: "scored", points, cap, warnings };
}

/**
 * Cap × the weighted shares, to six decimals. Divided by the weights' sum, which may be 1E-6 off 1,
 * so that all 4 gives exactly the cap under any legal weights.
 */
function weigh(
  cap: number,
  answer: Answer,
  weights: NonNullable<Scale["weights"]>,
  shares: Scale["shares"],
): number {
  const weighted =
    weights.system * (shares[answer.system as number] ?? 0) +
    weights.extent * (shares[answer.extent as number] ?? 0) +
    weights.result * (shares[answer.result as number] ?? 0) +
    weights.evaluation * (shares[answer.evaluation as number] ?? 0);
  return pointsOf((cap * weighted) / weights.sum);
}

/** Six decimals. */
function pointsOf(value: number): number {
  return round(value + pointsNudge, 6);
}

function isLevelOrBlank(cell: RawCell): boolean {
  return isBlank(cell) || cell === 0 || cell === 1 || cell === 2 || cell === 3 || cell === 4;
}

function isWithin(cell: RawCell, cap: number): boolean {
  return typeof cell === "number" && cell >= 0 && cell <= cap;
}

function isMarkOrBlank(cell: RawCell): boolean {
  return isBlank(cell) || cell === "x" || cell === "X";
}

function isPositive(cell: RawCell): boolean {
  return typeof cell === "number" && cell > 0;
}

function directWarnings(withLevels: boolean, withoutComment: boolean): readonly WarningCode[] {
  if (withLevels && withoutComment) return ["directWithLevels", "directWithoutComment"];
  if (withLevels) return ["directWithLevels"];
  return withoutComment ? ["directWithoutComment"] : noWarnings;
}

function addInputProblems(question: Question, answer: Answer, problems: Problem[]): void {
  const at = (field: string) => ({ question: question.id, field });
  for (const dimension of ["system", "extent", "result", "evaluation"] as const) {
    const cell = answer[dimension];
    if (!isLevelOrBlank(cell)) problems.push(problem("level", at(dimension), cell));
  }
  const { direct, notApplicable } = answer;
  if (!isBlank(direct) && !isWithin(direct, question.cap)) {
    problems.push(problem("direct", at("direct"), direct, { cap: question.cap }));
  }
  if (!isMarkOrBlank(notApplicable)) {
    problems.push(problem("notApplicable", at("notApplicable"), notApplicable));
  }
}
