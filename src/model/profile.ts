import type { RawCell } from "./rawCell";

/** The four dimensions of a question, in the column order of the question table. */
export const dimensions = ["system", "extent", "result", "evaluation"] as const;

export type Dimension = (typeof dimensions)[number];

export const levels = [0, 1, 2, 3, 4] as const;

export type Level = (typeof levels)[number];

/** From this level on, an answer must cite evidence. */
export const levelWithEvidence: Level = 3;

/**
 * How levels become points. All of it is our assumption, never official, and is shown in full on
 * the sheet Method.
 */
export interface Profile {
  readonly id: string;
  readonly version: string;
  /**
   * The share (0–1) of a question's cap for each level 0–4: starts at 0, ends at 1, never falls.
   */
  readonly shares: readonly [number, number, number, number, number];
  /**
   * Raw cells, since users can edit them; each must be a number of at least 0, and they must sum to
   * 1.
   */
  readonly weights: Readonly<Record<Dimension, RawCell>>;
  /** One line per level 0–4 for each dimension. */
  readonly anchors: Readonly<Record<Dimension, readonly string[]>>;
}
