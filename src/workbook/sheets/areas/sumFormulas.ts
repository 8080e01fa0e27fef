import { stateNumbers } from "../../states";

/** The sum of the caps, without those of questions that are not applicable. */
export function applicableCapFormula(states: string, caps: string): string {
  return `ROUND(SUM(${caps})-SUMIF(${states},${stateNumbers.notApplicable},${caps}),6)`;
}

/**
 * Counts the questions that are not applicable, direct or scored: the state numbers up to scored,
 * except invalid.
 */
export function answeredFormula(states: string): string {
  const { invalid, scored } = stateNumbers;
  return `COUNTIF(${states},"<=${scored}")-COUNTIF(${states},${invalid})`;
}

/**
 * Points ÷ applicable cap (0–1); empty if there are no points or nothing is applicable. `exact`
 * replaces reported points in the division.
 */
export function shareFormula(points: string, applicableCap: string, exact = points): string {
  return `IF(OR(${points}="",${applicableCap}=0),"",${exact}/${applicableCap})`;
}
