import { isBlank, type RawCell } from "./rawCell";
import { sixDecimals } from "./sixDecimals";

/** The progress of an action. */
export const actionStatuses = ["planned", "started", "done", "dropped"] as const;

export type ActionStatus = (typeof actionStatuses)[number];

/** Statuses of actions that nothing more will be done about. */
export const closedStatuses: readonly ActionStatus[] = ["done", "dropped"];

/** The effect or effort of an action. */
export type ActionScore = 1 | 2 | 3;

/** From highest to lowest. */
export const actionPriorities = ["high", "medium", "low"] as const;

export type ActionPriority = (typeof actionPriorities)[number];

/** The lowest number of a high and of a medium priority. */
export const priorityBounds = { high: 6, medium: 3 } as const;

/** The content of a cell: a value, null if it is blank, or "invalid" for anything else. */
export type Reading<T> = T | null | "invalid";

/** The first and last date of deadlines, as serial numbers: 2000-01-01 and 2100-12-31. */
export const dateLimits = [36_526, 73_415] as const;

/** The effect or effort in a cell, judged to six decimals. */
export function actionScoreOf(cell: RawCell): Reading<ActionScore> {
  if (isBlank(cell)) return null;
  if (typeof cell !== "number" || cell < 0 || cell > 4) return "invalid";
  const score = sixDecimals(cell, 4);
  return score === 1 || score === 2 || score === 3 ? score : "invalid";
}

/** The day in a cell, as a serial number without the time of day. */
export function actionDateOf(cell: RawCell): Reading<number> {
  if (isBlank(cell)) return null;
  const [first, last] = dateLimits;
  const isDate = typeof cell === "number" && cell >= first && cell < last + 1;
  return isDate ? Math.floor(cell) : "invalid";
}
