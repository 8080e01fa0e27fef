import { builtinProfile } from "../catalogue/builtinProfile";
import { scaleOf, type Scale } from "../engine/scale";
import { scoreAssessment } from "../engine/scoreAssessment";
import { scoreQuestion } from "../engine/scoreQuestion";
import { functionTranslator } from "../i18n/functionTranslator";
import { blankAnswer } from "../model/answers";
import type { QuestionResult } from "../model/assessment";
import type { Profile } from "../model/profile";
import { cellText, isBlank, type RawCell } from "../model/rawCell";
import { stateNumbers, statusNumbers } from "../model/stateNumbers";
import { gridOf, isNothing, mapCells, singleCell, type Answers } from "./cells";
import { excelError } from "./excelError";
import { languageOf } from "./languageOf";
import { isCap, questionOf, questionRows } from "./questionRows";

/**
 * Points of a question, or empty text where it has none: blank or invalid answers are not 0. Give single cells or ranges of one size. If blank cells count as 0 in your Excel, write IF(cell="","",cell) for the cell.
 * @customfunction POINTS
 * @param cap Points at most, above 0
 * @param system Level 0–4 for System
 * @param extent Level 0–4 for Extent
 * @param result Level 0–4 for Result
 * @param evaluation Level 0–4 for Evaluation
 * @param [direct] Points given directly, instead of levels
 * @param [notApplicable] x when the question is not applicable
 * @param [weights] Four cells: the weights of System, Extent, Result and Evaluation, together 1. If left out, 0.25 each
 * @returns Points: of levels with six decimals, direct ones as they are
 */
export function points(
  cap: unknown[][],
  system: unknown[][],
  extent: unknown[][],
  result: unknown[][],
  evaluation: unknown[][],
  direct?: unknown[][],
  notApplicable?: unknown[][],
  weights?: unknown[][],
): unknown[][] {
  const given = [cap, system, extent, result, evaluation, direct, notApplicable];
  return scoreEach(given, weights, (scored) => scored.points ?? "");
}

/**
 * State of a question as a number: 1 invalid, 2 not applicable, 3 direct, 4 scored, 5 partial, 6 blank. Give single cells or ranges of one size.
 * @customfunction STATE
 * @param cap Points at most, above 0
 * @param system Level 0–4 for System
 * @param extent Level 0–4 for Extent
 * @param result Level 0–4 for Result
 * @param evaluation Level 0–4 for Evaluation
 * @param [direct] Points given directly, instead of levels
 * @param [notApplicable] x when the question is not applicable
 * @param [weights] Four cells: the weights of System, Extent, Result and Evaluation, together 1. If left out, 0.25 each
 * @returns The state's number, as in the workbook
 */
export function state(
  cap: unknown[][],
  system: unknown[][],
  extent: unknown[][],
  result: unknown[][],
  evaluation: unknown[][],
  direct?: unknown[][],
  notApplicable?: unknown[][],
  weights?: unknown[][],
): unknown[][] {
  const given = [cap, system, extent, result, evaluation, direct, notApplicable];
  return scoreEach(given, weights, (scored) => stateNumbers[scored.state]);
}

/**
 * What is to be looked at in a question's answer, in words, or empty text: inputs that contradict each other, a comment or evidence that is missing. No points change for it. Give single cells or ranges of one size.
 * @customfunction WARNINGS
 * @param cap Points at most, above 0
 * @param system Level 0–4 for System
 * @param extent Level 0–4 for Extent
 * @param result Level 0–4 for Result
 * @param evaluation Level 0–4 for Evaluation
 * @param [direct] Points given directly, instead of levels
 * @param [notApplicable] x when the question is not applicable
 * @param [evidence] What shows the levels
 * @param [comment] The comment
 * @param [language] nb or en. If left out, as Excel
 * @returns The words that the workbook has after the state
 */
export function warnings(
  cap: unknown[][],
  system: unknown[][],
  extent: unknown[][],
  result: unknown[][],
  evaluation: unknown[][],
  direct?: unknown[][],
  notApplicable?: unknown[][],
  evidence?: unknown[][],
  comment?: unknown[][],
  language?: unknown,
): unknown[][] {
  const given = [cap, system, extent, result, evaluation, direct, notApplicable, evidence, comment];
  const t = functionTranslator(languageOf(singleCell(language)));
  return scoreEach(given, undefined, (scored) =>
    scored.warnings.map((code) => t(`warning.${code}`)).join(", "),
  );
}

/**
 * Sums of questions, in one row: exact points, reported points, cap, applicable cap, share, answered, open, invalid, status (1 empty, 2 in progress, 3 not final, 4 complete). Reported is the sum of the areas in whole points.
 * @customfunction SUMMARY
 * @param questions Eight columns: id, cap, System, Extent, Result, Evaluation, direct points, not applicable. The id's first part of three (1.4.3) is its area
 * @param [weights] Four cells: the weights of System, Extent, Result and Evaluation, together 1. If left out, 0.25 each
 * @returns Nine cells
 */
export function summary(questions: unknown[][], weights?: unknown[][]): unknown[][] {
  const profile = profileWith(weights);
  const { total } = scoreAssessment({ ...questionRows(gridOf(questions)), profile });
  return [
    [
      total.exact ?? "",
      total.reported ?? "",
      total.cap,
      total.applicableCap,
      total.share ?? "",
      total.answered,
      total.open,
      total.invalid,
      statusNumbers[total.status],
    ],
  ];
}

function scoreEach(
  given: readonly unknown[],
  weights: unknown,
  answer: (scored: QuestionResult) => number | string,
): Answers {
  const scale: Scale = scaleOf(profileWith(weights));
  const grids = given.map(gridOf);
  const isRange = grids.some((grid) => grid.length * (grid[0]?.length ?? 0) > 1);
  /** One for each wrong cap: a column may have a million of them. */
  const faults = new Map<RawCell, Error>();
  const faultOf = (cap: RawCell): Error => {
    const fault = faults.get(cap) ?? excelError("invalidValue", "function.cap", { value: cap });
    faults.set(cap, fault);
    return fault;
  };
  return mapCells(
    grids,
    (
      cap = null,
      system = null,
      extent = null,
      result = null,
      evaluation = null,
      direct = null,
      notApplicable = null,
      evidence = null,
      comment = null,
    ) => {
      // A row of a whole column that has no question.
      const cells = [cap, system, extent, result, evaluation, direct, notApplicable];
      if (isRange && cells.every(isBlank)) return "";
      if (!isCap(cap)) return faultOf(cap);
      const levels = { system, extent, result, evaluation };
      const texts = { evidence: cellText(evidence), comment: cellText(comment) };
      const answered = { ...blankAnswer, ...levels, direct, notApplicable, ...texts };
      return answer(scoreQuestion(questionOf("", cap), answered, scale));
    },
  );
}

/** The built-in profile with the weights given, in a row or a column. */
function profileWith(weights: unknown): Profile {
  const profile = builtinProfile("en");
  const grid = gridOf(weights);
  if (weights === null || weights === undefined) return profile;
  const cells: RawCell[] = grid.flat();
  const [system = null, extent = null, result = null, evaluation = null] = cells;
  const own = { ...profile, weights: { system, extent, result, evaluation } };
  if (isNothing(grid) || cells.length !== 4 || scaleOf(own).weights === null) {
    throw excelError("invalidValue", "function.weights");
  }
  return own;
}
