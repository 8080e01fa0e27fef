import { answersLimits } from "../files/answersLimits";
import { problem, type Problem } from "../model/problem";

/**
 * The name stands in titles, footers and chart legends. A slash is allowed, since names in two
 * languages have one; the other characters that Excel forbids in names are slips of the keyboard.
 */
export function checkName(name: string): Problem[] {
  const at = { field: "municipality" };
  const max = answersLimits.name;
  if (name === "") return [problem("missingArgument", at)];
  if (name.length > max) {
    return [problem("nameTooLong", at, `${name.slice(0, 40)}…`, { max, length: name.length })];
  }
  const isName = !/^[=+\-@]/.test(name) && !/[:\\?*[\]\p{Cc}\p{Cs}]/u.test(name);
  return isName ? [] : [problem("nameCharacters", at, name)];
}

/** A whole number within bounds, as it was typed; blanks between its digits do no harm. */
export function parseWhole(text: string, [min, max]: readonly [number, number]): number | null {
  const digits = text.replace(/[\s.\u00A0]/g, "");
  const number = /^\d{1,9}$/.test(digits) ? Number(digits) : NaN;
  return number >= min && number <= max ? number : null;
}

/** What a form's numbers may be. */
export const numberLimits = {
  year: answersLimits.year,
  population: answersLimits.population,
} as const;
