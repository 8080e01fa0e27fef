import { dimensions } from "../model/profile";
import type { Question } from "../model/catalogue";
import type { AddressBook } from "./refs";
import { local } from "./refs";
import { stateNumbers } from "./states";

/**
 * A question's state as a number, judged in the method's order. MATCH against the list of levels
 * and the test for logical values come before any comparison: LibreOffice takes TRUE for 1, and
 * text compares as greater than every number. An error value anywhere ends in IFERROR.
 */
export function stateFormula(refs: AddressBook, { id }: Question): string {
  const levelCells = dimensions.map((dimension) => refs.question(id, dimension));
  const direct = refs.question(id, "direct");
  const mark = refs.question(id, "notApplicable");
  const cap = refs.question(id, "cap");
  const sound = [
    ...levelCells.map(
      (cell) =>
        `IF(ISLOGICAL(${cell}),FALSE,IF(ISNUMBER(${cell}),ISNUMBER(MATCH(${cell},Kompass.Levels,0)),${cell}=""))`,
    ),
    `IF(ISLOGICAL(${direct}),FALSE,IF(ISNUMBER(${direct}),AND(${direct}>=0,${direct}<=${cap}),${direct}=""))`,
    `OR(${mark}="",${mark}="x")`,
  ].join(",");
  const { invalid, notApplicable, scored, partial, blank } = stateNumbers;
  const first = levelCells[0] ?? "";
  const last = local(levelCells.at(-1) ?? "");
  const byLevels = [blank, partial, partial, partial, `IF(${refs.weightsLegal()}=1,${scored},${invalid})`];
  return (
    `IF(IFERROR(AND(${sound}),FALSE),IF(${mark}<>"",${notApplicable},IF(${direct}<>"",${stateNumbers.direct},` +
    `CHOOSE(1+COUNT(${first}:${last}),${byLevels.join(",")}))),${invalid})`
  );
}

/**
 * A question's points, or empty text where its state gives none. Divided by the sum of the weights,
 * which may be 1E-6 off 1, so that all 4 gives exactly the cap.
 */
export function pointsFormula(refs: AddressBook, { id }: Question): string {
  const state = refs.ofQuestion(id, "state");
  const here = (column: Parameters<AddressBook["question"]>[1]) => local(refs.question(id, column));
  const weighted = dimensions
    .map((dimension) => {
      const share = `SUMIF(Kompass.Levels,${here(dimension)},Kompass.Shares)`;
      return `${refs.weight(dimension)}*${share}`;
    })
    .join("+");
  const scored = `ROUND(${here("cap")}*(${weighted})/${refs.weightTotal()},6)`;
  return (
    `IF(${state}=${stateNumbers.direct},${here("direct")},` +
    `IF(${state}=${stateNumbers.scored},IF(${here("system")}=0,0,${scored}),""))`
  );
}

export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
