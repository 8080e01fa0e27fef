import { cellErrors } from "../../model/rawCell";
import { Cursor } from "./cursor";
import { operatorLevels, type Formula, type Operator } from "./formula";
import { maxLength, type FormulaError } from "./formulaError";
import { functionRules, takes } from "./functions";
import { readReference } from "./readReference";
import { unquote, type Token } from "./tokenize";

export type ParsedFormula =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly error: FormulaError };

/**
 * Parses a formula (en-US, without "="), or returns the first error. Checks the grammar only;
 * `checkDialect` checks how functions are used, too.
 */
export function parseFormula(text: string): ParsedFormula {
  if (text.length > maxLength) return refused({ code: "tooLong", position: maxLength, detail: "" });
  const cursor = new Cursor(text);
  const formula = readOperations(cursor);
  if (cursor.peek()) cursor.refuseHere();
  return cursor.error ? refused(cursor.error) : { ok: true, formula };
}

function refused(error: FormulaError): ParsedFormula {
  return { ok: false, error };
}

/** A placeholder for a refused part; callers only see the error. */
const nothing: Formula = { kind: "boolean", value: false, at: 0 };

/** Reads operations of this level and of higher precedence. */
function readOperations(cursor: Cursor, level = 0): Formula {
  const operators: readonly string[] | undefined = operatorLevels[level];
  if (!operators) return readPercent(cursor);
  let left = readOperations(cursor, level + 1);
  for (let token = cursor.peek(); token && operators.includes(token.text); token = cursor.peek()) {
    cursor.take();
    if (isSign(token)) refuseSign(cursor);
    const right = readOperations(cursor, level + 1);
    left = { kind: "operation", operator: token.text as Operator, left, right, at: token.at };
  }
  return left;
}

function readPercent(cursor: Cursor): Formula {
  let operand = readSigned(cursor);
  for (let token = cursor.peek(); token?.text === "%"; token = cursor.peek()) {
    cursor.take();
    operand = { kind: "percent", operand, at: token.at };
  }
  return operand;
}

/** In Excel, a sign has higher precedence than any operator: -2^2 is 4. */
function readSigned(cursor: Cursor): Formula {
  const token = cursor.peek();
  if (!token || !isSign(token)) return readOperand(cursor);
  cursor.take();
  refuseSign(cursor);
  const sign = token.text === "-" ? "-" : "+";
  return { kind: "sign", sign, operand: readOperand(cursor), at: token.at };
}

function isSign({ text }: Token): boolean {
  return text === "-" || text === "+";
}

function refuseSign(cursor: Cursor): void {
  const token = cursor.peek();
  if (token && isSign(token)) cursor.refuse("doubleSign", token);
}

function readOperand(cursor: Cursor): Formula {
  const token = cursor.peek();
  if (token?.kind === "number") return readNumber(cursor, token);
  if (token?.kind === "word" && cursor.sees("(", 1)) return readCall(cursor, token);
  if (token?.kind === "word" || token?.kind === "sheet") return readWord(cursor, token);
  if (token?.kind === "string") {
    cursor.take();
    return { kind: "string", value: unquote(token.text), at: token.at };
  }
  if (token?.kind === "error") {
    cursor.take();
    const value = cellErrors.find((error) => error === token.text);
    return value ? { kind: "error", value, at: token.at } : nothing;
  }
  if (cursor.takes("(")) return cursor.inside(() => readOperations(cursor));
  cursor.refuseHere();
  return nothing;
}

/** Refuses numbers that Excel would change: it keeps 15 digits, up to 9.99999999999999E+307. */
function readNumber(cursor: Cursor, token: Token): Formula {
  cursor.take();
  const value = Number(token.text);
  const mantissa = token.text.toUpperCase().split("E")[0] ?? "";
  const digits = mantissa
    .replace(".", "")
    .replace(/^0+/, "")
    .replace(/([1-9])0+$/, "$1");
  const isTooSmall = value < 2.2251e-308 && digits !== "";
  if (digits.length > 15 || value > 9.99999999999999e307 || isTooSmall) {
    cursor.refuse("numberPrecision", token);
  } else if (cursor.sees(":")) {
    cursor.refuse("wholeLines", token);
  }
  return { kind: "number", value, at: token.at };
}

function readCall(cursor: Cursor, token: Token): Formula {
  const name = token.text.toUpperCase();
  const rule = functionRules.get(name);
  if (!rule) cursor.refuse("unknownFunction", token);
  cursor.take();
  cursor.take();
  const parts = cursor.inside(() => readParts(cursor));
  if (rule && !takes(rule, parts.length)) cursor.refuse("argumentCount", token);
  return { kind: "call", name, parts, at: token.at };
}

function readParts(cursor: Cursor): readonly (Formula | null)[] {
  if (cursor.sees(")")) return [];
  const parts: (Formula | null)[] = [];
  do {
    const isEmpty = cursor.sees(",") || cursor.sees(")");
    parts.push(isEmpty ? null : readOperations(cursor));
  } while (cursor.takes(","));
  return parts;
}

/** Reads TRUE, FALSE, a reference or a defined name. */
function readWord(cursor: Cursor, token: Token): Formula {
  if (/^(TRUE|FALSE)$/i.test(token.text)) {
    cursor.take();
    return { kind: "boolean", value: token.text.toUpperCase() === "TRUE", at: token.at };
  }
  return readReference(cursor) ?? nothing;
}
