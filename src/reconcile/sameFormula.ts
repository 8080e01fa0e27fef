import { parseFormula, printFormula, renameSheets, tokenize } from "../workbook/dialect";

/** Whether two formulas differ only in spelling. Equal texts need no parsing. */
export function sameFormula(one: string, other: string): boolean {
  return one === other || canonical(one) === canonical(other);
}

/**
 * A canonical spelling: sheet names quoted where necessary (LibreOffice leaves Ark1 unquoted), and
 * numbers in their shortest form (Gnumeric writes 0.95 with 21 digits).
 */
function canonical(text: string): string {
  const plain = renameSheets(text, (sheet) => sheet).replace(/\b(TRUE|FALSE)\(\)/g, "$1");
  const spelled = tokenize(plain).map((token) =>
    token.kind === "number" ? String(Number(token.text)).toUpperCase() : token.text,
  );
  const parsed = parseFormula(spelled.join(""));
  return parsed.ok ? printFormula(parsed.formula) : text;
}
