import { builtinProfile } from "../catalogue/builtinProfile";
import { controlNumberOf } from "../engine/controlNumber";
import { scaleOf, type Scale } from "../engine/scale";
import { scoreAssessment } from "../engine/scoreAssessment";
import { scoreQuestion } from "../engine/scoreQuestion";
import { functionTranslator } from "../i18n/functionTranslator";
import { blankAnswer } from "../model/answers";
import type { QuestionResult } from "../model/assessment";
import { allQuestions } from "../model/catalogue";
import type { Profile } from "../model/profile";
import { cellText, isBlank, type RawCell } from "../model/rawCell";
import { stateNumbers, statusNumbers } from "../model/stateNumbers";
import { gridOf, isNothing, mapCells, singleCell, type Answers } from "./cells";
import { excelError } from "./excelError";
import { languageOf } from "./languageOf";
import { findingRows, isCap, questionOf, questionRows } from "./questionRows";

/**
 * The points of a question, or empty text if it has none: blank and invalid answers are not 0. Pass single cells or ranges of the same size. If blank cells count as 0 in your Excel, write IF(cell="","",cell) for the cell.
 * @customfunction POINTS
 * @param cap Maximum points, above 0
 * @param system Level 0–4 for System
 * @param extent Level 0–4 for Extent
 * @param result Level 0–4 for Result
 * @param evaluation Level 0–4 for Evaluation
 * @param [direct] Points entered directly instead of levels
 * @param [notApplicable] x if the question is not applicable
 * @param [weights] Four cells: the weights of System, Extent, Result and Evaluation, with the sum 1. If omitted, 0.25 each
 * @returns Points: from levels with six decimals, direct points unchanged
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
 * The state of a question as a number: 1 invalid, 2 not applicable, 3 direct, 4 scored, 5 partial, 6 blank. Pass single cells or ranges of the same size.
 * @customfunction STATE
 * @param cap Maximum points, above 0
 * @param system Level 0–4 for System
 * @param extent Level 0–4 for Extent
 * @param result Level 0–4 for Result
 * @param evaluation Level 0–4 for Evaluation
 * @param [direct] Points entered directly instead of levels
 * @param [notApplicable] x if the question is not applicable
 * @param [weights] Four cells: the weights of System, Extent, Result and Evaluation, with the sum 1. If omitted, 0.25 each
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
 * What to clear up in a question's answer, or empty text: contradictory inputs, missing comments or missing evidence. Warnings never change points. Pass single cells or ranges of the same size.
 * @customfunction WARNINGS
 * @param cap Maximum points, above 0
 * @param system Level 0–4 for System
 * @param extent Level 0–4 for Extent
 * @param result Level 0–4 for Result
 * @param evaluation Level 0–4 for Evaluation
 * @param [direct] Points entered directly instead of levels
 * @param [notApplicable] x if the question is not applicable
 * @param [evidence] The evidence for the levels
 * @param [comment] The comment
 * @param [language] nb or en. If omitted, Excel's language
 * @returns The warnings that the workbook shows after the state
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
 * The sums over questions, in one row: exact points, reported points, cap, applicable cap, share, answered, open, invalid, status (1 empty, 2 in progress, 3 not final, 4 complete). The reported points are the sum of the areas in whole points.
 * @customfunction SUMMARY
 * @param questions Eight columns: id, cap, System, Extent, Result, Evaluation, direct points, not applicable. In an id with three parts (1.4.3), the first is the area
 * @param [weights] Four cells: the weights of System, Extent, Result and Evaluation, with the sum 1. If omitted, 0.25 each
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

/**
 * The control number of an area's fact check, 100000 to 999999. It changes when a level, a mark, direct points, a kind of finding or the length of a finding's text changes.
 * @customfunction CONTROL
 * @param questions The area's questions in order, in eight columns: id, cap, System, Extent, Result, Evaluation, direct points, not applicable
 * @param findings Two columns with a row for each question: kind and text of its finding
 * @returns The number that the workbook shows next to the fact check
 */
export function control(questions: unknown[][], findings: unknown[][]): unknown[][] {
  const grid = gridOf(questions);
  const { catalogue, answers } = questionRows(grid);
  const found = findingRows(gridOf(findings), grid);
  const answered = Object.entries(answers).map(([id, answer]) => {
    return [id, { ...answer, finding: found.get(id) ?? answer.finding }] as const;
  });
  return [[controlNumberOf(allQuestions(catalogue), Object.fromEntries(answered))]];
}

function scoreEach(
  given: readonly unknown[],
  weights: unknown,
  answer: (scored: QuestionResult) => number | string,
): Answers {
  const scale: Scale = scaleOf(profileWith(weights));
  const grids = given.map(gridOf);
  const isRange = grids.some((grid) => grid.length * (grid[0]?.length ?? 0) > 1);
  /** One error object per wrong cap, since a column may have a million of them. */
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
      // A row without a question, as when a whole column is passed.
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

/** The built-in profile with the given weights, in a row or column. */
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
