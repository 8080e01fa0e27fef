import { cellErrors, type CellValue } from "../state/value";

/** What a text becomes when typed into a cell that is not formatted as text. */
export interface Typed {
  readonly value: CellValue;
  /** The number format that the entry gives a cell without one; null if it leaves it alone. */
  readonly numberFormat: string | null;
}

const plainNumber = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?$/i;
const msPerDay = 86_400_000;
/** Day 0 of Excel's calendar; correct from March 1900 on. */
const epoch = Date.UTC(1899, 11, 30);

/**
 * Reads typed text as Excel does in English: numbers, percentages, booleans, error values, dates
 * and times. "1.1.1" and "3/4" are dates and "1.5" is a number, so add-ins must protect such texts.
 * `year` completes dates that have none.
 */
export function typed(text: string, year: number): Typed {
  const trimmed = text.trim();
  const capitals = trimmed.toUpperCase();
  if (capitals === "TRUE" || capitals === "FALSE") return plain(capitals === "TRUE");
  const error = cellErrors.find((known) => known === capitals);
  if (error) return plain({ error });
  const number = readNumber(trimmed);
  if (number !== null) return plain(number);
  return readPercent(trimmed) ?? readDate(trimmed, year) ?? readTime(trimmed) ?? plain(text);
}

function plain(value: CellValue): Typed {
  return { value, numberFormat: null };
}

function readNumber(text: string): number | null {
  if (!/\d/.test(text) || !plainNumber.test(text)) return null;
  return Number(text.replaceAll(",", ""));
}

function readPercent(text: string): Typed | null {
  const number = text.endsWith("%") ? readNumber(text.slice(0, -1).trim()) : null;
  if (number === null) return null;
  const numberFormat = text.includes(".") ? "0.00%" : "0%";
  return { value: Number((number / 100).toPrecision(15)), numberFormat };
}

/** Reads year-first, day-first (Nordic) and, with slashes, month-first dates; 3/4 is one, too. */
function readDate(text: string, thisYear: number): Typed | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const nordic = /^(\d{1,2})([.-])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (nordic) return date(fullYear(Number(nordic[4])), Number(nordic[3]), Number(nordic[1]));
  const english = /^(\d{1,2})\/(\d{1,2})\/(\d{1,4})$/.exec(text);
  if (english) return date(fullYear(Number(english[3])), Number(english[1]), Number(english[2]));
  const short = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  return short && date(thisYear, Number(short[1]), Number(short[2]));
}

/** Two-digit years mean 1930 to 2029. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function date(year: number, month: number, day: number): Typed | null {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  const isReal = made.getUTCMonth() === month - 1 && made.getUTCDate() === day && year >= 1900;
  return isReal ? { value: (time - epoch) / msPerDay, numberFormat: "m/d/yyyy" } : null;
}

function readTime(text: string): Typed | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!parts) return null;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return null;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, numberFormat: "h:mm" };
}
