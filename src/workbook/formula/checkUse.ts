import { comparisons, isSingleCell, type Call, type Formula } from "./formula";
import type { FormulaError, FormulaErrorCode } from "./formulaError";
import { functionRules, placeOf, type Place } from "./functions";
import { printFormula } from "./printFormula";

/**
 * Returns, in the order of the text, what the grammar allows but the dialect refuses: functions
 * used in the wrong way, and ranges that would make an array formula.
 */
export function checkUse(formula: Formula): readonly FormulaError[] {
  const errors: FormulaError[] = [];
  checkValue(formula);
  return errors.sort((a, b) => a.position - b.position);

  function refuse(code: FormulaErrorCode, at: Formula): void {
    errors.push({ code, position: at.at, detail: printFormula(at) });
  }

  /** Checks a part that must give a single value. */
  function checkValue(part: Formula): void {
    if (isRange(part)) refuse("rangeAsValue", part);
    else if (part.kind === "name") refuse("nameAsValue", part);
    else if (part.kind === "call" && part.name === "INDEX") refuse("indexAsValue", part);
    checkParts(part);
  }

  function checkParts(part: Formula): void {
    if (part.kind === "call") checkCall(part);
    if (part.kind === "sign" || part.kind === "percent") checkValue(part.operand);
    if (part.kind !== "operation") return;
    checkValue(part.left);
    checkValue(part.right);
  }

  function checkCall(call: Call): void {
    if (isSearchByProduct(call)) return;
    if (call.name === "SUMPRODUCT") {
      if (!isPlainProduct(call.parts[0])) refuse("sumproduct", call);
      return;
    }
    if (!isExactSearch(call)) refuse("matchType", call);
    const rule = functionRules.get(call.name);
    call.parts.forEach((part, index) => {
      if (part && rule) checkPlace(part, placeOf(rule, index));
    });
  }

  function checkPlace(part: Formula, place: Place): void {
    if (place === "value" || place === "criterion") checkValue(part);
    else checkParts(part);
    if (place === "criterion") checkSought(part);
    if ((place === "reference" || place === "cell") && !isReference(part)) {
      refuse("valueAsRange", part);
    }
    if (place === "cell" && isRange(part)) refuse("rangeAsValue", part);
  }

  /**
   * Checks the criterion's own texts, including joined ones, but not the arguments of functions in
   * it.
   */
  function checkSought(part: Formula): void {
    if (part.kind === "string" && /[*?~]/.test(part.value)) refuse("wildcard", part);
    if (part.kind === "string" && /\d[.,]|[.,]\d/.test(part.value)) refuse("decimalInText", part);
    if (part.kind !== "operation") return;
    if (part.operator === "&" && [part.left, part.right].some(hasDecimals)) {
      refuse("decimalInText", part);
    }
    checkSought(part.left);
    checkSought(part.right);
  }
}

/** More than one cell: a range, or a whole row or column that INDEX returns. */
function isRange(part: Formula): boolean {
  if (part.kind === "reference") return !isSingleCell(part.reference);
  if (part.kind !== "call" || part.name !== "INDEX") return false;
  return part.parts.slice(1).some((place) => place === null || isNumber(place, 0));
}

function hasDecimals(part: Formula): boolean {
  return part.kind === "number" && !Number.isInteger(part.value);
}

function isReference(part: Formula): boolean {
  if (part.kind === "call") return part.name === "INDEX";
  return part.kind === "reference" || part.kind === "name";
}

function isNumber(part: Formula | null | undefined, value: number): boolean {
  return part?.kind === "number" && part.value === value;
}

/** MATCH and VLOOKUP assume a sorted list unless their last argument says otherwise. */
function isExactSearch({ name, parts }: Call): boolean {
  if (name === "MATCH") return isNumber(parts[2], 0);
  return name !== "VLOOKUP" || (parts[3]?.kind === "boolean" && !parts[3].value);
}

/** `MATCH(1,INDEX((a=x)*(b=y),0),0)` finds the first row where all comparisons are true. */
function isSearchByProduct({ name, parts }: Call): boolean {
  const [sought, rows, type] = parts;
  if (name !== "MATCH" || rows?.kind !== "call" || rows.name !== "INDEX") return false;
  const isAllRows = rows.parts.length === 2 && isNumber(rows.parts[1], 0);
  return isAllRows && isPlainProduct(rows.parts[0]) && isNumber(sought, 1) && isNumber(type, 0);
}

/**
 * At least two factors, each a range or a comparison of ranges and literals. A single comparison
 * gives truth values, which SUMPRODUCT counts as 0.
 */
function isPlainProduct(part: Formula | null | undefined): boolean {
  if (part?.kind !== "operation" || part.operator !== "*") return false;
  return (isPlainProduct(part.left) || isPlainFactor(part.left)) && isPlainFactor(part.right);
}

function isPlainFactor(part: Formula): boolean {
  if (part.kind === "reference" || part.kind === "name") return true;
  if (part.kind !== "operation" || !comparisons.includes(part.operator)) return false;
  return isPlainSide(part.left) && isPlainSide(part.right);
}

function isPlainSide({ kind }: Formula): boolean {
  return ["reference", "name", "number", "string", "boolean"].includes(kind);
}
