import type { QuestionResult, Status, Summary } from "../model/assessment";
import { round } from "../model/rounding";
import { sixDecimals } from "../model/sixDecimals";

/** Running sums over questions. Criteria add up to areas, and areas to the total. */
export interface Tally {
  points: number;
  /** The number of questions with points. */
  valued: number;
  cap: number;
  applicableCap: number;
  questions: number;
  answered: number;
  invalid: number;
  blank: number;
}

export function emptyTally(): Tally {
  return {
    points: 0,
    valued: 0,
    cap: 0,
    applicableCap: 0,
    questions: 0,
    answered: 0,
    invalid: 0,
    blank: 0,
  };
}

export function addQuestion(tally: Tally, { state, points, cap }: QuestionResult): void {
  tally.questions += 1;
  tally.cap += cap;
  if (state !== "notApplicable") tally.applicableCap += cap;
  if (points !== null) {
    tally.points += points;
    tally.valued += 1;
  }
  if (state === "scored" || state === "direct" || state === "notApplicable") tally.answered += 1;
  else if (state === "invalid") tally.invalid += 1;
  else if (state === "blank") tally.blank += 1;
}

export function addTally(tally: Tally, part: Tally): void {
  tally.points += part.points;
  tally.valued += part.valued;
  tally.cap += part.cap;
  tally.applicableCap += part.applicableCap;
  tally.questions += part.questions;
  tally.answered += part.answered;
  tally.invalid += part.invalid;
  tally.blank += part.blank;
}

/** A tally's points to six decimals; null when no question has points. */
export function exactPoints(tally: Tally): number | null {
  return tally.valued === 0 ? null : sixDecimals(tally.points, tally.cap);
}

/** A tally's sums, with its exact and reported points. */
export function summarize(tally: Tally, exact: number | null, reported: number | null): Summary {
  const applicableCap = round(tally.applicableCap, 6);
  return {
    exact,
    reported,
    cap: round(tally.cap, 6),
    applicableCap,
    share: exact === null || applicableCap === 0 ? null : exact / applicableCap,
    answered: tally.answered,
    open: tally.questions - tally.answered - tally.invalid,
    invalid: tally.invalid,
    status: statusOf(tally),
  };
}

function statusOf({ questions, answered, invalid, blank }: Tally): Status {
  if (invalid > 0) return "not final";
  if (blank === questions) return "empty";
  return answered === questions ? "complete" : "in progress";
}
