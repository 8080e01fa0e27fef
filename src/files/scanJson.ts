/** The deepest nesting of objects and lists allowed; none of our formats comes close. */
export const jsonDepthLimit = 32;

/** A bad key in JSON text. */
export interface KeyFault {
  /** Keys and indexes from the root, joined by dots; the last is the bad key. */
  readonly path: string;
  readonly kind: "doubled" | "reserved";
}

export interface JsonScan {
  readonly keyFaults: readonly KeyFault[];
  /** Where the text stops being valid JSON or nests too deeply; null if it is fine. */
  readonly stop: { readonly reason: "syntax" | "depth"; readonly index: number } | null;
}

/** Keys that reach an object's prototype. No format has them, and valibot skips them silently. */
const reservedKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Finds what `JSON.parse` does not report: duplicate keys, of which it keeps only the last, and the
 * position of a syntax error, which engines report differently or not at all.
 */
export function scanJson(text: string): JsonScan {
  const scanner = new Scanner(text);
  return { stop: scanner.scan(), keyFaults: scanner.keyFaults };
}

class Stop extends Error {
  constructor(readonly reason: "syntax" | "depth") {
    super(reason);
  }
}

class Scanner {
  readonly keyFaults: KeyFault[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): JsonScan["stop"] {
    try {
      this.#value([]);
      this.#skipBlanks();
      if (this.#at < this.#text.length) throw new Stop("syntax");
      return null;
    } catch (error) {
      if (error instanceof Stop) return { reason: error.reason, index: this.#at };
      throw error;
    }
  }

  #value(path: readonly string[]): void {
    const first = this.#peek();
    if (path.length > jsonDepthLimit) throw new Stop("depth");
    if (first === "{") this.#object(path);
    else if (first === "[") this.#list(path);
    else if (first === '"') this.#string();
    else this.#match(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
  }

  #object(path: readonly string[]): void {
    const keys = new Set<string>();
    this.#sequence("{", "}", () => {
      if (this.#peek() !== '"') throw new Stop("syntax");
      const key = this.#string();
      const here = [...path, key];
      if (keys.has(key)) this.keyFaults.push({ path: here.join("."), kind: "doubled" });
      if (reservedKeys.has(key)) this.keyFaults.push({ path: here.join("."), kind: "reserved" });
      keys.add(key);
      this.#take(":");
      this.#value(here);
    });
  }

  #list(path: readonly string[]): void {
    let index = 0;
    this.#sequence("[", "]", () => this.#value([...path, String(index++)]));
  }

  #sequence(open: string, close: string, item: () => void): void {
    this.#take(open);
    if (this.#peek() !== close) {
      item();
      while (this.#peek() === ",") {
        this.#take(",");
        item();
      }
    }
    this.#take(close);
  }

  /** Reads a string and returns its value. */
  #string(): string {
    const start = this.#at;
    this.#at += 1;
    for (;;) {
      // eslint-disable-next-line no-control-regex -- control characters end what a string may hold
      this.#match(/[^"\\\u0000-\u001f]*/y);
      if (this.#text[this.#at] !== "\\") break;
      this.#match(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y);
    }
    this.#match(/"/y);
    return JSON.parse(this.#text.slice(start, this.#at)) as string;
  }

  #take(sign: string): void {
    if (this.#peek() !== sign) throw new Stop("syntax");
    this.#at += 1;
  }

  #match(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) throw new Stop("syntax");
    this.#at = pattern.lastIndex;
  }

  #peek(): string | undefined {
    this.#skipBlanks();
    return this.#text[this.#at];
  }

  #skipBlanks(): void {
    this.#match(/[ \t\n\r]*/y);
  }
}
