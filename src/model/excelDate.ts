const dayLength = 86_400_000;
/** The serial number of 1970-01-01, the day 0 of JavaScript's clock. */
const unixEpoch = 25_569;

/** An ISO date (2026-11-30) as the serial number that a cell stores: days since 1899-12-30. */
export function serialDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayLength + unixEpoch;
}

/** Excel's last day, 9999-12-31. */
const lastSerial = 2_958_465;

/**
 * Days from 0000-03-01 to serial day 0, 1899-12-30. Years that start in March have the leap day
 * last.
 */
const daysBefore = 693_899;
const daysOf400Years = 146_097;

/**
 * Formats a serial number (days since 1899-12-30) as YYYY-MM-DD; null outside Excel's date range.
 */
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
