import type { FactCheck } from "./inputs";
import { isBlank, sameCell, type RawCell } from "./rawCell";
import { numbered } from "./stateNumbers";

/** The statuses that the municipality can give an area in the fact check. */
export const factCheckStatuses = ["notChecked", "confirmed", "confirmedWithRemark"] as const;

export type FactCheckStatus = (typeof factCheckStatuses)[number];

/** The status in a cell of the inputs; null if it holds none. */
export function factCheckStatusIn(cell: RawCell): FactCheckStatus | null {
  return factCheckStatuses.find((status) => status === cell) ?? null;
}

/**
 * What a fact check is worth now: its status, `changed` when the area's control number is not the
 * one of the check, or `numberMissing` when it was confirmed without a control number.
 */
export const factCheckStates = [...factCheckStatuses, "changed", "numberMissing"] as const;

export type FactCheckState = (typeof factCheckStates)[number];

/** 1-based positions, which formulas compare instead of words. */
export const factCheckNumbers = numbered(factCheckStates);

/**
 * The state of an area's fact check; `now` is the area's control number.
 */
export function factCheckStateOf(
  { status: cell, control }: Pick<FactCheck, "status" | "control">,
  now: number,
): FactCheckState {
  const status = factCheckStatusIn(cell);
  if (isBlank(control)) return isConfirmed(status) ? "numberMissing" : "notChecked";
  return sameCell(control, now) ? (status ?? "notChecked") : "changed";
}

/** The cells of an area that nobody has checked. */
export const unchecked: FactCheck = { checkedBy: null, date: null, status: null, control: null };

/** Whether the facts are confirmed, with or without a remark. */
export function isConfirmed(state: FactCheckState | "" | null): boolean {
  return state === "confirmed" || state === "confirmedWithRemark";
}

/** The lowest and highest control number. */
export const controlNumberLimits = [100_000, 999_999] as const;

/** Whether a cell holds a whole number of six digits. */
export function isControlNumber(cell: RawCell): cell is number {
  const [min, max] = controlNumberLimits;
  return typeof cell === "number" && Number.isInteger(cell) && cell >= min && cell <= max;
}
