import { createHost, type Host, type HostOptions } from "../../standin";
import { parseFormula } from "../../workbook/dialect";

/** A stand-in that accepts only formulas in our dialect, and knows the add-in's functions. */
export function kompassHost(options: HostOptions = {}): Host {
  return createHost({ namespace: "KOMPASS", formulaCheck, ...options });
}

function formulaCheck(formula: string): string | null {
  const parsed = parseFormula(formula);
  if (parsed.ok) return null;
  const { code, detail, position } = parsed.error;
  return `${code} "${detail}" at ${position}`;
}
