import { parseFormula, printFormula } from "../plan/dialect";

/** Whether two formulas differ only in how a program writes them. Equal texts need no parsing. */
export function sameFormula(one: string, other: string): boolean {
  return one === other || canonical(one) === canonical(other);
}

function canonical(text: string): string {
  const parsed = parseFormula(text.replace(/\b(TRUE|FALSE)\(\)/g, "$1"));
  return parsed.ok ? printFormula(parsed.formula) : text;
}
