import { invalidArgument, standinCannot } from "../state/excelError";
import { isFollowed } from "./formulaPieces";

/** Returns why Excel would reject the formula (without "="); null if it would accept it. */
export type FormulaCheck = (formula: string) => string | null;

/** Excel's limit, in characters. */
const maxLength = 8192;

/** Formulas that passed the check; new workbooks often contain the same ones. */
const sound = new WeakMap<FormulaCheck, Set<string>>();

const hasNothing = /^[^(]*\(\s*\)$/;

/** Decides which formulas are accepted, and which of them call a custom function. */
export class FormulaRules {
  /** Matches nothing if there are no custom functions. */
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

  /** Whether a formula (without "=") is a custom function call. */
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
    // The check does not know custom functions, so it gets their arguments inside a SUM.
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
