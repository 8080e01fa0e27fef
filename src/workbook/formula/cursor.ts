import { maxDepth, type FormulaError, type FormulaErrorCode } from "./formulaError";
import { tokenize, type Token } from "./tokenize";

/** The error for a text that is not allowed where it occurs. */
const refusedTexts: ReadonlyMap<string, FormulaErrorCode> = new Map([
  ["{", "arrayConstant"],
  ["[", "structuredReference"],
  ["@", "implicitIntersection"],
  ["#", "spill"],
  [",", "union"],
]);

/**
 * A position in a formula's tokens. Only the first error is kept. It moves the cursor past the last
 * token, where every loop of the parser stops by itself.
 */
export class Cursor {
  error: FormulaError | null = null;
  private readonly tokens: readonly Token[];
  private readonly length: number;
  private index = 0;
  private depth = 0;

  constructor(text: string) {
    this.tokens = tokenize(text).filter(({ kind }) => kind !== "space");
    this.length = text.length;
  }

  /** The token at the cursor, or `ahead` tokens further; undefined past the end. */
  peek(ahead = 0): Token | undefined {
    return this.tokens[this.index + ahead];
  }

  sees(text: string, ahead = 0): boolean {
    return this.peek(ahead)?.text === text;
  }

  /** Moves past the token. */
  take(): void {
    this.index += 1;
  }

  /** Moves past the token if it has this text; returns whether it did. */
  takes(text: string): boolean {
    if (!this.sees(text)) return false;
    this.take();
    return true;
  }

  refuse(code: FormulaErrorCode, { at, text }: Pick<Token, "at" | "text">): void {
    this.error ??= { code, position: at, detail: text };
    this.index = this.tokens.length;
  }

  /** Refuses the token at the cursor with the most specific error. */
  refuseHere(): void {
    const token = this.peek();
    if (!token) this.refuse("unexpectedEnd", { at: this.length, text: "" });
    else if (this.isIntersection(token)) this.refuse("intersection", token);
    else this.refuse(refusedTexts.get(token.text) ?? "unexpectedText", token);
  }

  /**
   * Reads the inside of parentheses, one level deeper, and the closing one. The opening one was
   * taken.
   */
  inside<Part>(read: () => Part): Part {
    const open = this.peek(-1);
    this.depth += 1;
    if (this.depth > maxDepth && open) this.refuse("tooDeep", open);
    const part = read();
    this.depth -= 1;
    if (!this.takes(")")) this.refuseHere();
    return part;
  }

  /** Two operands with only a space between them. */
  private isIntersection({ kind, text, at }: Token): boolean {
    const before = this.peek(-1);
    if (!before || before.at + before.text.length === at) return false;
    const isOperand = before.kind === "word" || before.text === ")";
    return isOperand && (kind === "word" || kind === "sheet" || text === "(");
  }
}
