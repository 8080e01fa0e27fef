/** A date written as text; missing parts are null. */
export interface WrittenDate {
  /** 1 to 31. */
  readonly day: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** Four digits, or two as written. */
  readonly year: number | null;
}

/** Months in the languages of the compared countries, and in English. */
const monthNames: readonly (readonly string[])[] = [
  ["januar", "januari", "january"],
  ["februar", "februari", "february"],
  ["mars", "marts", "march"],
  ["april"],
  ["mai", "maj", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["august", "augusti"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["desember", "december"],
];

const longestDate = 40;
const timeOfDay = /[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const longDate = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
/** Two-digit day and month only: "1.1.10" could just as well be an id. */
const shortDate = /^(\d{2})([./])(\d{2})\2(\d{2})$/;
const slashDay = /^(\d{1,2})(\/)(\d{1,2})$/;
const namedDay = /^(\d{1,2})[. -]{1,2}(\p{L}{3,9})\.?(?:[ .-]{1,2}(\d{4}|\d{2}))?$/u;
const namedMonth = /^(\p{L}{3,9})\.?[ .-]{1,2}(\d{4}|\d{2})$/u;

/**
 * All dates that a text can mean, as spreadsheets show them: two when day and month are ambiguous
 * ("01/02/2026"), none when it is not a date. "2.1" is a number, not a date.
 */
export function dateReadings(text: string): readonly WrittenDate[] {
  const date = text.trim().replace(timeOfDay, "");
  if (date.length > longestDate) return [];
  return candidates(date).filter(isDate);
}

function candidates(date: string): WrittenDate[] {
  const iso = isoDate.exec(date);
  if (iso) return [dateOf(iso[3], iso[2], iso[1])];
  const numbers = longDate.exec(date) ?? shortDate.exec(date) ?? slashDay.exec(date);
  if (numbers) {
    const [, one, sign, other, year] = numbers;
    const isCertain = sign === "." || Number(one) === Number(other);
    return [dateOf(one, other, year), ...(isCertain ? [] : [dateOf(other, one, year)])];
  }
  const day = namedDay.exec(date);
  if (day) return [{ ...dateOf(day[1], "0", day[3]), month: monthOf(day[2] ?? "") }];
  const month = namedMonth.exec(date);
  return month ? [{ ...dateOf(undefined, "0", month[2]), month: monthOf(month[1] ?? "") }] : [];
}

function dateOf(day: string | undefined, month = "0", year?: string): WrittenDate {
  return {
    day: day === undefined ? null : Number(day),
    month: Number(month),
    year: year === undefined ? null : Number(year),
  };
}

/** 1–12, or 0 if no month name starts with the word. */
function monthOf(word: string): number {
  const start = word.toLowerCase();
  return monthNames.findIndex((names) => names.some((name) => name.startsWith(start))) + 1;
}

function isDate({ day, month }: WrittenDate): boolean {
  return month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31));
}
