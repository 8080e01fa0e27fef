import type { RawCell } from "./rawCell";

/** The four dimensions that a question is judged on, in the order of the question table. */
export const dimensions = ["system", "extent", "result", "evaluation"] as const;

export type Dimension = (typeof dimensions)[number];

/** The levels of the scale. */
export const levels = [0, 1, 2, 3, 4] as const;

export type Level = (typeof levels)[number];

/** From this level on, an answer has to say what shows it. */
export const levelWithEvidence: Level = 3;

/**
 * How levels become points. Everything in it is our assumption, never official, and is shown in
 * full on the workbook's method sheet.
 */
export interface Profile {
  readonly id: string;
  readonly version: string;
  /** The share 0–1 of a question's cap that each level 0–4 is worth; from 0 to 1, never falling. */
  readonly shares: readonly [number, number, number, number, number];
  /** Inputs of the workbook, hence raw: each must be a number of at least 0, together 1. */
  readonly weights: Readonly<Record<Dimension, RawCell>>;
  /** One line for each level 0–4 of each dimension. */
  readonly anchors: Readonly<Record<Dimension, readonly string[]>>;
}
