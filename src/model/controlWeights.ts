/**
 * The constants of an area's control number, for the engine and the worksheet formulas. The number
 * is 100,000 plus a rolling remainder: for each question in order, remainder × `step` + its content,
 * modulo `prime`. As the modulus is prime, any single change gives another number.
 *
 * `step` is the first number from 300,000 on with which no change of one level, mark, kind or, by up
 * to 17 characters, length of a text is cancelled by such a change of another question, in areas of
 * up to 100 questions: no power of `step` up to the 99th is a quotient of two such changes. The test
 * of the control number repeats that search.
 */
export const controlWeights = {
  /** The largest prime with which the number has six digits. */
  prime: 899_981,
  step: 300_000,
  /** The lowest number. */
  base: 100_000,
  /** The codes of a level: blank, 0 to 4, anything else. */
  levelCodes: 7,
  /** The codes of the mark: blank, x, anything else. */
  markCodes: 3,
  /** The number of codes of levels, mark and kind together. */
  direct: 43_218,
  length: 48_611,
} as const;

/** The factor of a question's content: `step` to the power of the number of questions after it. */
export function controlFactor(after: number): number {
  const { prime, step } = controlWeights;
  let factor = 1;
  for (let power = 0; power < after; power += 1) factor = (factor * step) % prime;
  return factor;
}

/** The code of a level that is none. */
export const invalidLevelCode = 6;

/** The code of a mark that is none. */
export const invalidMarkCode = 2;

/** The code of a kind of finding that is none; the kinds have 1 to 4. */
export const unknownKindCode = 5;

/** The code of direct points that are none: what no valid ones below 0.89998 points have. */
export const invalidDirectCode = controlWeights.prime - 1;
