import type { CellErrorText } from "../../model/rawCell";
import type { CellRange } from "../a1";

/** A formula of our dialect as a tree. `at` is a part's offset in the source text, from 0. */
export type Formula =
  | NumberLiteral
  | StringLiteral
  | BooleanLiteral
  | ErrorLiteral
  | ReferenceTo
  | NameUse
  | Sign
  | Percent
  | Operation
  | Call;

/** Never negative: a minus sign is a `Sign`. */
export interface NumberLiteral {
  readonly kind: "number";
  readonly value: number;
  readonly at: number;
}

export interface StringLiteral {
  readonly kind: "string";
  readonly value: string;
  readonly at: number;
}

export interface BooleanLiteral {
  readonly kind: "boolean";
  readonly value: boolean;
  readonly at: number;
}

export interface ErrorLiteral {
  readonly kind: "error";
  readonly value: CellErrorText;
  readonly at: number;
}

export interface ReferenceTo {
  readonly kind: "reference";
  readonly reference: Reference;
  readonly at: number;
}

/** A defined name, as written. */
export interface NameUse {
  readonly kind: "name";
  readonly name: string;
  readonly at: number;
}

export interface Sign {
  readonly kind: "sign";
  readonly sign: "-" | "+";
  readonly operand: Formula;
  readonly at: number;
}

export interface Percent {
  readonly kind: "percent";
  readonly operand: Formula;
  readonly at: number;
}

export interface Operation {
  readonly kind: "operation";
  readonly operator: Operator;
  readonly left: Formula;
  readonly right: Formula;
  /** The operator's offset. */
  readonly at: number;
}

/** A function call. `name` is in capitals; an empty argument is null. */
export interface Call {
  readonly kind: "call";
  readonly name: string;
  readonly parts: readonly (Formula | null)[];
  readonly at: number;
}

/**
 * A cell or a range; `sheet` is null if the formula names none. Each edge keeps its own dollar
 * sign, so `B$2:$A1` is the same reference as `$A1:B$2`.
 */
export interface Reference extends CellRange {
  readonly sheet: string | null;
  readonly absolute: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
}

/** Excel's binary operators from lowest to highest precedence; all are left-associative. */
export const operatorLevels = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
] as const;

export type Operator = (typeof operatorLevels)[number][number];

export const comparisons: readonly Operator[] = operatorLevels[0];

export function isSingleCell({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right;
}
