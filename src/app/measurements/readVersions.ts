import { dateReadings, type WrittenDate } from "../../model/dateReadings";
import { isoDateOf } from "../../model/excelDate";
import { problem, type Place, type Problem } from "../../model/problem";

/**
 * Serial dates of the years 2000 to 2100. Versions are never that high; dates that lost their
 * format are.
 */
const [firstSerial, lastSerial] = [36_526, 73_415];

/** Known versions, keyed so that 2 and 2.0 are equal but 1.1 and 1.10 are not. */
export class KnownVersions {
  private readonly spellings = new Map<string, string>();

  constructor(versions: readonly string[]) {
    versions.forEach((version) => this.add(version));
  }

  add(version: string): void {
    const key = versionKey(version);
    if (datesIn(version).length === 0 && !this.spellings.has(key)) {
      this.spellings.set(key, version);
    }
  }

  /** The known spelling of a version, or the version as given. */
  spelled(version: string): string {
    return this.spellings.get(versionKey(version)) ?? version;
  }

  /**
   * Recovers a version that a spreadsheet turned into a date: "2.1" becomes January 2. null when
   * the text is not a date, or matches no known version or more than one.
   */
  ofDate(text: string): string | null {
    const versions = datesIn(text)
      .flatMap(writtenAs)
      .flatMap((version) => {
        return this.spellings.get(versionKey(version)) ?? [];
      });
    const [version, ...others] = new Set(versions);
    return version !== undefined && others.length === 0 ? version : null;
  }

  has(version: string): boolean {
    return this.spellings.has(versionKey(version));
  }
}

export interface ReadVersions {
  /** Spelled as in the workbook; null for a date that matches no single version. */
  readonly versions: readonly (string | null)[];
  /** What was recovered and what could not be, each reported once, at its first occurrence. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the versions of measurements and undoes a spreadsheet's conversion to dates where only one
 * version is possible. Adds new versions to `known`.
 */
export function readVersions(
  given: readonly string[],
  known: KnownVersions,
  placeOf: (index: number) => Place,
): ReadVersions {
  const read = given.map((text, index) => {
    const version = text.replaceAll(",", ".");
    const isDate = !known.has(version) && datesIn(version).length > 0;
    const found = isDate ? known.ofDate(version) : known.spelled(version);
    if (found !== null) known.add(found);
    return { index, version, isDate, found };
  });
  const undone = read.filter(({ isDate, found }) => isDate && found !== null);
  const unclear = read.filter(({ found }) => found === null);
  const problems: Problem[] = [];
  const [firstUndone] = undone;
  if (firstUndone) {
    const versions = [...new Set(undone.map(({ found }) => found))].join(", ");
    const params = { versions, count: undone.length };
    const place = placeOf(firstUndone.index);
    problems.push(problem("versionFromDate", place, firstUndone.version, params));
  }
  const [firstUnclear] = unclear;
  if (firstUnclear) {
    const params = { count: unclear.length };
    const place = placeOf(firstUnclear.index);
    problems.push(problem("versionDate", place, firstUnclear.version, params));
  }
  return { versions: read.map(({ found }) => found), problems };
}

function versionKey(version: string): string {
  return version
    .trim()
    .toLowerCase()
    .replace(/,/g, ".")
    .replace(/^(\d+)(?:\.0)+$/, "$1");
}

function datesIn(text: string): readonly WrittenDate[] {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  const isSerial = serial >= firstSerial && serial <= lastSerial;
  return dateReadings(isSerial ? (isoDateOf(serial) ?? "") : text);
}

/**
 * What may have been typed to produce this date: day and month or, if there is no such day, month
 * and year.
 */
function writtenAs({ day, month, year }: WrittenDate): string[] {
  const ofMonth = year === null ? [] : [`${month}.${String(year % 100).padStart(2, "0")}`];
  if (day === null) return ofMonth;
  return [`${day}.${month}`, ...(day === 1 ? ofMonth : [])];
}
