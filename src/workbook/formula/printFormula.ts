import { quoteSheetName } from "../a1";
import { printCorner } from "./corner";
import { operatorLevels, type Formula, type Operator, type Reference } from "./formula";

/**
 * Returns the canonical text: capitals, no spaces, no unnecessary parentheses. It may exceed
 * Excel's length limit, which `checkDialect` checks.
 */
export function printFormula(formula: Formula): string {
  switch (formula.kind) {
    case "number":
      return String(formula.value).toUpperCase();
    case "string":
      return `"${formula.value.replaceAll('"', '""')}"`;
    case "boolean":
      return formula.value ? "TRUE" : "FALSE";
    case "error":
      return formula.value;
    case "reference":
      return printReference(formula.reference);
    case "name":
      return formula.name;
    case "sign":
      return formula.sign + printTighter(formula.operand, signLevel);
    case "percent":
      return `${printTighter(formula.operand, percentLevel - 1)}%`;
    case "operation":
      return printOperation(formula.operator, formula.left, formula.right);
    case "call":
      return `${formula.name}(${formula.parts.map((part) => part && printFormula(part)).join()})`;
  }
}

/** Precedence of each kind of formula; the operators' own levels are the lowest. */
const percentLevel = operatorLevels.length;
const signLevel = percentLevel + 1;
const operandLevel = signLevel + 1;

const levelOfOperator: ReadonlyMap<Operator, number> = new Map(
  operatorLevels.flatMap((operators, level) => operators.map((operator) => [operator, level])),
);

function levelOf(formula: Formula): number {
  if (formula.kind === "operation") return levelOfOperator.get(formula.operator) ?? 0;
  if (formula.kind === "percent") return percentLevel;
  return formula.kind === "sign" ? signLevel : operandLevel;
}

/** The formula's text, in parentheses unless its precedence is higher than `level`. */
function printTighter(formula: Formula, level: number): string {
  const text = printFormula(formula);
  return levelOf(formula) > level ? text : `(${text})`;
}

/**
 * Operators of one level are left-associative; a sign directly after a plus or minus needs
 * parentheses.
 */
function printOperation(operator: Operator, left: Formula, right: Formula): string {
  const level = levelOfOperator.get(operator) ?? 0;
  const end = printTighter(right, level);
  const isSum = operator === "+" || operator === "-";
  const isSigned = isSum && (end.startsWith("-") || end.startsWith("+"));
  return printTighter(left, level - 1) + operator + (isSigned ? `(${end})` : end);
}

/** `sheet!$A1:B$2`. Prints a single cell once, unless its two corners differ in dollar signs. */
function printReference({ sheet, top, left, bottom, right, absolute }: Reference): string {
  const first = printCorner({
    row: top,
    column: left,
    fixedRow: absolute.top,
    fixedColumn: absolute.left,
  });
  const last = printCorner({
    row: bottom,
    column: right,
    fixedRow: absolute.bottom,
    fixedColumn: absolute.right,
  });
  const prefix = sheet === null ? "" : `${quoteSheetName(sheet)}!`;
  return prefix + (first === last ? first : `${first}:${last}`);
}
