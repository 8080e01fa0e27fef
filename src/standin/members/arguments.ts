import { invalidArgument } from "../state/excelError";

/** The arguments of a method. Reading one as the wrong type throws an `ExcelError`. */
export class Arguments {
  constructor(private readonly values: readonly unknown[] = []) {}

  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  has(index: number): boolean {
    return this.at(index) !== null;
  }

  text(index: number): string {
    return aText(this.at(index));
  }

  textOr(index: number, otherwise: string): string {
    return this.has(index) ? this.text(index) : otherwise;
  }

  whole(index: number, otherwise?: number): number {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    return aWhole(this.at(index));
  }

  flag(index: number, otherwise: boolean): boolean {
    return this.has(index) ? aFlag(this.at(index)) : otherwise;
  }
}

export function aText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument(`${shown(value)} is no text`);
  return value;
}

export function aNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw invalidArgument(`${shown(value)} is no number`);
  }
  return value;
}

export function aWhole(value: unknown): number {
  const number = aNumber(value);
  if (!Number.isInteger(number)) throw invalidArgument(`${number} is no whole number`);
  return number;
}

export function aFlag(value: unknown): boolean {
  if (typeof value !== "boolean")
    throw invalidArgument(`${shown(value)} is neither true nor false`);
  return value;
}

/** Accepts only the words of one of Excel's enumerations. */
export function oneOf<Word extends string>(words: readonly Word[]): (value: unknown) => Word {
  return (value) => {
    const found = words.find((word) => word === value);
    if (found === undefined)
      throw invalidArgument(`${shown(value)} is none of ${words.join(", ")}`);
    return found;
  };
}

export function within(least: number, most: number): (value: unknown) => number {
  return (value) => {
    const number = aNumber(value);
    if (number < least || number > most) {
      throw invalidArgument(`${number} is not within ${least} and ${most}`);
    }
    return number;
  };
}

/**
 * "#RRGGBB" or an English colour name, returned as uppercase "#RRGGBB".
 * @throws ExcelError for anything else, as in Excel
 */
export function aColor(value: unknown): string {
  const text = aText(value);
  const named = namedColors[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9A-Fa-f]{6}$/.test(text)) throw invalidArgument(`${text} is no colour`);
  return `#${text.replace("#", "").toUpperCase()}`;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** An object of options; null or undefined means none. */
export function options(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) {
    throw invalidArgument(`${shown(value)} are no options`);
  }
  return value as Readonly<Record<string, unknown>>;
}

/** The value as JSON for an error message, cut to 80 characters. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return (text ?? String(value)).slice(0, 80);
}
