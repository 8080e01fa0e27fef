import { isoDateOf } from "./excelDate";
import type { RawCell } from "./rawCell";

/** The phases of an evaluation, in order. They change no number. */
export const phases = ["draft", "factCheck", "final"] as const;

export type EvaluationPhase = (typeof phases)[number];

/**
 * The raw cells of the phase: which one it is now (a phase, or the raw value when it is none), and
 * the date of each.
 */
export type PhaseInputs = Readonly<Record<"current" | EvaluationPhase, RawCell>>;

export const noPhase: PhaseInputs = { current: null, draft: null, factCheck: null, final: null };

/** The phase that the evaluation is in, and its date (2026-11-30), as far as they are given. */
export interface CurrentPhase {
  readonly phase: EvaluationPhase | null;
  readonly date: string | null;
}

export function currentPhase(given: PhaseInputs): CurrentPhase {
  const phase = phases.find((each) => each === given.current) ?? null;
  return { phase, date: phase && dateOfCell(given[phase]) };
}

/** The ISO date in a cell that holds a date; null for any other value. */
export function dateOfCell(cell: RawCell): string | null {
  return typeof cell === "number" ? isoDateOf(cell) : null;
}
