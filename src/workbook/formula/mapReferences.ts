import type { Formula, Reference } from "./formula";

/** Returns the formula with `change` applied to every reference. */
export function mapReferences(
  formula: Formula,
  change: (reference: Reference) => Reference,
): Formula {
  const map = (part: Formula): Formula => mapReferences(part, change);
  switch (formula.kind) {
    case "reference":
      return { ...formula, reference: change(formula.reference) };
    case "sign":
    case "percent":
      return { ...formula, operand: map(formula.operand) };
    case "operation":
      return { ...formula, left: map(formula.left), right: map(formula.right) };
    case "call":
      return { ...formula, parts: formula.parts.map((part) => part && map(part)) };
    default:
      return formula;
  }
}
