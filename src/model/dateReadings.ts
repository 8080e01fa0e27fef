/** A date that a text stands for; what it leaves out is null. */
export interface WrittenDate {
  /** 1 to 31. */
  readonly day: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** Four digits, or two as they stand. */
  readonly year: number | null;
}

/** Months in the languages of the countries that are compared, and in English. */
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
/** With one digit less it may as well be an id: "1.1.10". */
const shortDate = /^(\d{2})([./])(\d{2})\2(\d{2})$/;
const slashDay = /^(\d{1,2})(\/)(\d{1,2})$/;
const namedDay = /^(\d{1,2})[. -]{1,2}(\p{L}{3,9})\.?(?:[ .-]{1,2}(\d{4}|\d{2}))?$/u;
const namedMonth = /^(\p{L}{3,9})\.?[ .-]{1,2}(\d{4}|\d{2})$/u;

/**
 * The dates that a text may stand for, as spreadsheets show them: two where day and month cannot be
 * told apart ("01/02/2026"), none where the text is no date. "2.1" is a number, and no date.
 */
export function dateReadings(text: string): readonly WrittenDate[] {
  const date = text.trim().replace(timeOfDay, "");
  if (date.length > longestDate) return [];
  return candidates(date).filter(isDate);
}

/** A spreadsheet's last day, 9999-12-31. */
const lastSerial = 2_958_465;

/** Days from 0000-03-01 to a spreadsheet's day 0, 1899-12-30: years that begin in March end in leap days. */
const daysBefore = 693_899;
const daysOf400Years = 146_097;

/** A serial number (days since 1899-12-30) as YYYY-MM-DD; null where a spreadsheet shows no date. */
export function isoDateOf(serial: number): string | null {
  if (serial < 1 || serial >= lastSerial + 1) return null;
  const days = Math.floor(serial) + daysBefore;
  const cycle = Math.floor(days / daysOf400Years);
  const inCycle = days % daysOf400Years;
  const leapDays =
    Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096);
  const yearInCycle = Math.floor((inCycle - leapDays) / 365);
  const firstDay = 365 * yearInCycle + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100);
  const dayOfYear = inCycle - firstDay;
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = 400 * cycle + yearInCycle + (month <= 2 ? 1 : 0);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
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

/** 0 for what begins no month's name. */
function monthOf(word: string): number {
  const start = word.toLowerCase();
  return monthNames.findIndex((names) => names.some((name) => name.startsWith(start))) + 1;
}

function isDate({ day, month }: WrittenDate): boolean {
  return month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31));
}
