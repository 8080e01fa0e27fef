/**
 * The part of papaparse used here. @types/papaparse would pull in Node's types, which a pure room
 * must not see.
 */
interface ParseResult {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly type: string; readonly row?: number }[];
}

declare const Papa: {
  parse(
    text: string,
    options: { readonly delimiter: string; readonly newline: "\n"; readonly preview?: number },
  ): ParseResult;
  unparse(
    table: {
      readonly fields: readonly string[];
      readonly data: readonly (readonly (string | number | null)[])[];
    },
    options: { readonly newline: "\n"; readonly quotes: (value: unknown) => boolean },
  ): string;
};

export default Papa;
