import { parseFormula, printFormula } from "../plan/dialect";

/** Whether two formulas differ only in how a program writes them. */
export function sameFormula(one: string, other: string): boolean {
  return canonical(one) === canonical(other);
}

function canonical(text: string): string {
  const parsed = parseFormula(text.replace(/\b(TRUE|FALSE)\(\)/g, "$1"));
  return parsed.ok ? printFormula(parsed.formula) : text;
}
