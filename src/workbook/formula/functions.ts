/**
 * What an argument may be.
 *
 * - `value`: a single value
 * - `criterion`: a single value to search for, without wildcards
 * - `range`: a range or a value
 * - `reference`: only a range or a cell, because Excel cannot open a file with anything else there
 * - `cell`: a single cell
 */
export type Place = "value" | "criterion" | "range" | "reference" | "cell";

/** The kinds of a function's arguments. Further arguments repeat the last `repeats` places. */
export interface FunctionRule {
  readonly places: readonly Place[];
  readonly least: number;
  readonly most: number;
  readonly repeats: number;
}

const anyNumber = 255;

/**
 * The functions of the dialect: none newer than Excel 2007, all equal in Excel, LibreOffice and
 * IronCalc. `optional` and `repeats` are the number of final arguments that may be left out or
 * repeated.
 */
export const functionRules: ReadonlyMap<string, FunctionRule> = new Map([
  ["IF", rule("value value value", { optional: 1 })],
  ["IFERROR", rule("value value")],
  ["AND", rule("range", { repeats: 1 })],
  ["OR", rule("range", { repeats: 1 })],
  ["NOT", rule("value")],
  ["ISNUMBER", rule("value")],
  ["ISTEXT", rule("value")],
  ["ISLOGICAL", rule("value")],
  ["ISBLANK", rule("value")],
  ["ISERROR", rule("value")],
  ["ISNA", rule("value")],
  ["NA", rule("")],
  ["COUNT", rule("range", { repeats: 1 })],
  ["COUNTA", rule("range", { repeats: 1 })],
  ["COUNTBLANK", rule("reference")],
  ["COUNTIF", rule("reference criterion")],
  ["COUNTIFS", rule("reference criterion", { repeats: 2 })],
  ["SUM", rule("range", { repeats: 1 })],
  ["SUMIF", rule("reference criterion reference", { optional: 1 })],
  ["SUMIFS", rule("reference reference criterion", { repeats: 2 })],
  ["AVERAGE", rule("range", { repeats: 1 })],
  ["AVERAGEIF", rule("reference criterion reference", { optional: 1 })],
  ["AVERAGEIFS", rule("reference reference criterion", { repeats: 2 })],
  ["MEDIAN", rule("range", { repeats: 1 })],
  ["QUARTILE", rule("range value")],
  ["MIN", rule("range", { repeats: 1 })],
  ["MAX", rule("range", { repeats: 1 })],
  ["LARGE", rule("range value")],
  ["SMALL", rule("range value")],
  ["RANK", rule("value reference value", { optional: 1 })],
  ["ROUND", rule("value value")],
  ["ABS", rule("value")],
  ["MOD", rule("value value")],
  ["INDEX", rule("range value value", { optional: 1 })],
  ["MATCH", rule("criterion range value", { optional: 1 })],
  ["VLOOKUP", rule("criterion reference value value", { optional: 1 })],
  ["CHOOSE", rule("value value", { repeats: 1 })],
  ["ROW", rule("cell", { optional: 1 })],
  ["SUBSTITUTE", rule("value value value value", { optional: 1 })],
  ["FIXED", rule("value value value", { optional: 2 })],
  ["SUMPRODUCT", rule("range")],
  ["LEN", rule("value")],
  ["TRIM", rule("value")],
  ["CHAR", rule("value")],
  ["N", rule("value")],
]);

/** The kind of the argument at `index` (from 0). */
export function placeOf({ places, repeats }: FunctionRule, index: number): Place {
  const fixed = places.length - repeats;
  const position = index < places.length ? index : fixed + ((index - fixed) % repeats);
  return places[position] ?? "value";
}

/** Whether a function accepts this number of arguments. */
export function takes({ places, least, most, repeats }: FunctionRule, count: number): boolean {
  if (count < least || count > most) return false;
  return repeats === 0 || (count - places.length) % repeats === 0;
}

function rule(text: string, { optional = 0, repeats = 0 } = {}): FunctionRule {
  const places = text === "" ? [] : (text.split(" ") as Place[]);
  const most = repeats > 0 ? anyNumber : places.length;
  return { places, least: places.length - optional, most, repeats };
}
