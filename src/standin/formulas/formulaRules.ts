import { invalidArgument, standinCannot } from "../state/excelError";
import { isFollowed } from "./formulaPieces";

/** Why Excel would not take the formula (without "="); null if it would. */
export type FormulaCheck = (formula: string) => string | null;

/** Excel's limit, in characters. */
const maxLength = 8192;

/** What was found sound: a workbook is often made again with the same formulas. */
const sound = new WeakMap<FormulaCheck, Set<string>>();

const hasNothing = /^[^(]*\(\s*\)$/;

/** Which formulas are taken, and which of them call a custom function. */
export class FormulaRules {
  /** Without custom functions they match nothing. */
  private readonly calls: RegExp;
  private readonly outermost: RegExp;

  constructor(
    namespace: string | null,
    private readonly check: FormulaCheck,
  ) {
    const call = namespace === null ? "(?!)" : String.raw`${namespace}\.[A-Z0-9_.]+\(`;
    this.calls = new RegExp(String.raw`\b${call}`, "gi");
    this.outermost = new RegExp(`^${call}`, "i");
  }

  /** Whether a formula (without "=") is a call of a custom function. */
  isCustomCall(formula: string): boolean {
    return this.outermost.test(formula);
  }

  /** @throws ExcelError for what Excel refuses, and for what the stand-in cannot follow. */
  assertTaken(text: string): void {
    if (text.length > maxLength) {
      throw invalidArgument(`a formula has at most ${maxLength} characters, not ${text.length}`);
    }
    const calls = withoutStrings(text).match(this.calls)?.length ?? 0;
    if (calls > 1 || (calls === 1 && !this.isWholeCall(text))) {
      throw standinCannot(`a custom function inside a formula: =${text}`);
    }
    // Nobody else knows custom functions: their arguments are looked at.
    const call = hasNothing.test(text) ? "SUM(1" : "SUM(";
    this.assertSound(calls > 0 ? text.replace(this.outermost, call) : text);
  }

  private assertSound(text: string): void {
    const known = sound.get(this.check) ?? new Set();
    if (known.has(text)) return;
    const fault = this.check(text);
    if (fault !== null) throw invalidArgument(`the formula does not parse (${fault}): =${text}`);
    if (!isFollowed(text)) throw standinCannot(`follow all cells of =${text}`);
    sound.set(this.check, known.add(text));
  }

  /** Whether the call that begins the text also ends it. */
  private isWholeCall(text: string): boolean {
    if (!this.isCustomCall(text)) return false;
    const plain = withoutStrings(text);
    let depth = 0;
    for (let index = 0; index < plain.length; index += 1) {
      const sign = plain.charAt(index);
      if (sign === "(") depth += 1;
      if (sign === ")") depth -= 1;
      if (sign === ")" && depth === 0) return index === plain.length - 1;
    }
    return false;
  }
}

function withoutStrings(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '""');
}
