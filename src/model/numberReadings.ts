/** The lowest and the highest number that is allowed. */
export type NumberRange = readonly [min: number, max: number];

/** Longer texts are no numbers that a cell can hold. */
const longestNumber = 40;

/** The minus sign of typography and its relatives, which programs and people put for a hyphen. */
const minusSigns = /^[\u2212\u2013\uFE63\uFF0D]/;

const spacedGroups = /^[+-]?\d{1,3}(?:[ \u00A0\u2000-\u200A\u202F\u205F'’]\d{3})+(?:[.,]\d+)?$/;
const separatedGroups =
  /^[+-]?\d{1,3}(?:(?:,\d{3})+\.\d+|(?:\.\d{3})+,\d+|(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/;
const oneGroup = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const plain = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:[eE][+-]?\d+)?$/;

/**
 * The numbers that a text may stand for, as people write them in any country: with decimal point or
 * comma, and thousands set apart by a space of any kind, an apostrophe, a comma or a point. None for
 * what is no number; two, the one with decimals first, where only the writer knows: "8.000" is eight
 * in one country and eight thousand in another.
 */
export function numberReadings(text: string): readonly number[] {
  const number = text.trim().replace(minusSigns, "-");
  if (number.length > longestNumber) return [];
  if (oneGroup.test(number)) return [withPoint(number), withoutGroups(number)];
  if (plain.test(number)) return [withPoint(number)];
  if (separatedGroups.test(number)) return [withoutGroups(number)];
  return spacedGroups.test(number) ? [withPoint(number.replace(/[^\d.,+-]/g, ""))] : [];
}

function withPoint(number: string): number {
  return Number(number.replace(",", ".")) + 0; // no cell holds -0
}

/** Of two different signs, the last one begins the decimals. */
function withoutGroups(number: string): number {
  const hasDecimals = number.includes(",") && number.includes(".");
  const end = hasDecimals ? Math.max(number.lastIndexOf(","), number.lastIndexOf(".")) : undefined;
  const whole = number.slice(0, end).replace(/[.,]/g, "");
  return Number(end === undefined ? whole : `${whole}.${number.slice(end + 1)}`);
}

/** The one number within a range that a text stands for; null where there is none, or more. */
export function parseDecimal(text: string, [min, max]: NumberRange): number | null {
  const within = numberReadings(text).filter((number) => number >= min && number <= max);
  return within.length === 1 ? (within[0] ?? null) : null;
}

/**
 * The whole number within a range that a text stands for, or null. Who writes whole numbers sets
 * thousands apart: "8.000" is 8000, unless only 8 is within the range.
 */
export function parseWhole(text: string, [min, max]: NumberRange): number | null {
  const isWithin = (number: number) => Number.isInteger(number) && number >= min && number <= max;
  return numberReadings(text).findLast(isWithin) ?? null;
}
