import { cellText, type CellValue } from "../state/value";
import { translateFormula } from "../formulas/formulaPieces";
import { contains } from "../state/place";
import { referencedRange, rangeOfName, sheetOf, type RangeTarget } from "./rangeTarget";
import type { ErrorAlert, ValidationState } from "../state/state";
import { typed } from "./typed";

/**
 * Returns the alert that Excel shows when data validation rejects typed text; null if it accepts
 * the text. Only typing is validated; pasted values and values written by programs are not.
 */
export function entryRefusal(target: RangeTarget, text: string): ErrorAlert | null {
  const { top: row, left: column } = target.range;
  const found = sheetOf(target).validations.find(({ range }) => contains(range, row, column));
  if (!found || text === "" || text.startsWith("=")) return null;
  const isStop = found.errorAlert.showAlert && found.errorAlert.style === "Stop";
  return isStop && !isAllowed(target, found, text) ? found.errorAlert : null;
}

interface Limits {
  readonly operator?: string;
  readonly formula1?: string | number;
  readonly formula2?: string | number;
}

function isAllowed(
  target: RangeTarget,
  { range, rule, ignoreBlanks }: ValidationState,
  text: string,
): boolean {
  const { book, sheet } = target;
  const isText = book.format(sheetOf(target), target.range.top, target.range.left).numberFormat;
  const value = isText === "@" ? text : typed(text, 0).value;
  const [kind = ""] = Object.keys(rule);
  if (kind === "list") {
    const { source } = rule.list as { source: string };
    const wanted = cellText(value).toLowerCase();
    const items = listed(target, source);
    // If blanks are ignored, a named range with blank cells lets Excel accept anything.
    const isOpen =
      ignoreBlanks && /^=[^!]+$/.test(source) && items.some((item) => item === null || item === "");
    return isOpen || items.some((item) => cellText(item).toLowerCase() === wanted);
  }
  const { operator, formula1, formula2 } = rule[kind] as Limits;
  const limit = (operand: string | number | undefined): number => {
    if (typeof operand !== "string") return Number(operand);
    const down = target.range.top - range.top;
    const right = target.range.left - range.left;
    const formula = translateFormula(operand.replace(/^=/, ""), down, right);
    return Number(book.evaluator.compute(sheet, formula));
  };
  if (kind === "textLength") return text.length <= limit(formula1);
  if (typeof value !== "number" || operator !== "Between") return operator !== "Between";
  const isWhole = kind !== "wholeNumber" || Number.isInteger(value);
  return isWhole && value >= limit(formula1) && value <= limit(formula2);
}

/** The items of a list: the cells of a reference or a name, or literal words. */
function listed({ book, sheet }: RangeTarget, source: string): readonly CellValue[] {
  if (!source.startsWith("=")) return source.split(",").map((word) => word.trim());
  const text = source.slice(1);
  const cells = rangeOfName(book, text, sheet) ?? referencedRange(book, text);
  if (!cells) return [];
  const { top, left, bottom, right } = cells.range;
  const items: CellValue[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      items.push(book.value(sheetOf(cells), row, column));
    }
  }
  return items;
}
