import {
  closedStatuses,
  priorityBounds,
  type ActionPriority,
  type ActionScore,
  type ActionStatus,
  type Reading,
} from "../model/actions";

/** What decides an action's priority and whether it is late. Deadlines are serial numbers. */
export interface ReadAction {
  readonly effect: Reading<ActionScore>;
  readonly effort: Reading<ActionScore>;
  readonly deadline: Reading<number>;
  readonly status: Reading<ActionStatus>;
}

export interface JudgedAction {
  /** 1–9; null unless both effect and effort are given and valid. */
  readonly priority: number | null;
  readonly word: ActionPriority | null;
  /** Whether anything remains to be done. */
  readonly isOpen: boolean;
  readonly isLate: boolean;
}

/**
 * Judges an action on a day (a serial number; "invalid" and null make nothing late). Invalid cells
 * never count as 0: they give no priority, and are not late or closed.
 */
export function judgeAction(action: ReadAction, asOf: Reading<number>): JudgedAction {
  const { effect, effort, deadline, status } = action;
  const isOpen = !closedStatuses.some((closed) => closed === status);
  const priority =
    typeof effect === "number" && typeof effort === "number" ? effect * (4 - effort) : null;
  const isPast = typeof deadline === "number" && typeof asOf === "number" && deadline < asOf;
  return {
    priority,
    word: priority === null ? null : wordOf(priority),
    isOpen,
    isLate: isOpen && isPast,
  };
}

function wordOf(priority: number): ActionPriority {
  if (priority >= priorityBounds.high) return "high";
  return priority >= priorityBounds.medium ? "medium" : "low";
}
