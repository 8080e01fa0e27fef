/** Lowest and highest allowed number, inclusive. */
export type NumberRange = readonly [min: number, max: number];

/** Longer texts are not numbers that a cell can hold. */
const longestNumber = 40;

/** The Unicode minus sign and its lookalikes, used in place of a hyphen. */
const minusSigns = /^[\u2212\u2013\uFE63\uFF0D]/;

const spacedGroups = /^[+-]?\d{1,3}(?:[ \u00A0\u2000-\u200A\u202F\u205F'’]\d{3})+(?:[.,]\d+)?$/;
const separatedGroups =
  /^[+-]?\d{1,3}(?:(?:,\d{3})+\.\d+|(?:\.\d{3})+,\d+|(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/;
const oneGroup = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const plain = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:[eE][+-]?\d+)?$/;

/**
 * All numbers that a text can mean in any country's notation: decimal point or comma, thousands
 * grouped by any kind of space, an apostrophe, a comma or a point. Returns none for text that is
 * not a number, and two when it is ambiguous, the decimal reading first: "8.000" is 8 in one
 * country and 8000 in another.
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

/** If both signs occur, the last one starts the decimals. */
function withoutGroups(number: string): number {
  const hasDecimals = number.includes(",") && number.includes(".");
  const end = hasDecimals ? Math.max(number.lastIndexOf(","), number.lastIndexOf(".")) : undefined;
  const whole = number.slice(0, end).replace(/[.,]/g, "");
  return Number(end === undefined ? whole : `${whole}.${number.slice(end + 1)}`);
}

/** The number in a text if exactly one reading is within the range; otherwise null. */
export function parseDecimal(text: string, [min, max]: NumberRange): number | null {
  const within = numberReadings(text).filter((number) => number >= min && number <= max);
  return within.length === 1 ? (within[0] ?? null) : null;
}

/**
 * The whole number in a text, or null. Grouping takes precedence: "8.000" is 8000 unless only 8 is
 * within the range.
 */
export function parseWhole(text: string, [min, max]: NumberRange): number | null {
  const isWithin = (number: number) => Number.isInteger(number) && number >= min && number <= max;
  return numberReadings(text).findLast(isWithin) ?? null;
}
