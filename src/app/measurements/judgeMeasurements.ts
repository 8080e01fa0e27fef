import { isSameVersion } from "../../comparison/names";
import type { Catalogue } from "../../model/catalogue";
import type { Measurement } from "../../model/measurement";
import type { DuplicateMeasurement, ImportedMeasurement } from "../../model/measurementImport";
import { problem, type Place, type Problem } from "../../model/problem";
import { round } from "../../model/rounding";
import { KnownVersions, readVersions } from "./readVersions";
import { looseName, plainName } from "../opening/municipalitySpelling";

export interface ImportContext {
  readonly catalogue: Catalogue;
  /** Measurements that already exist. */
  readonly known: readonly Measurement[];
  /** The current year: measurements cannot be later. */
  readonly thisYear: number;
}

export interface JudgedMeasurements {
  readonly fresh: readonly ImportedMeasurement[];
  readonly duplicates: readonly DuplicateMeasurement[];
  readonly faulty: number;
  readonly problems: readonly Problem[];
}

interface Known {
  readonly measurement: Measurement;
  /** null if the workbook already has it. */
  readonly imported: ImportedMeasurement | null;
}

/**
 * Runs the checks that need all rows, the current year and the sums; each row was already validated
 * by itself. A year in the future is an error. A total that does not add up and a name that may be
 * misspelled are only doubts: the row is kept, and the user decides.
 */
export function judgeMeasurements(
  rows: readonly ImportedMeasurement[],
  headerOf: (field: string) => string,
  { catalogue, known, thisYear }: ImportContext,
): JudgedMeasurements {
  const placeOf = (row: number | null, field: string): Place =>
    row === null ? { field } : { row, field: headerOf(field) };
  const { versions, problems: ofVersions } = readVersions(
    rows.map(({ measurement: { version } }) => version),
    new KnownVersions([catalogue.version, ...known.map(({ version }) => version)]),
    (index) => placeOf(rows[index]?.row ?? null, "version"),
  );
  const problems: Problem[] = [...ofVersions];
  const fresh: ImportedMeasurement[] = [];
  const duplicates: DuplicateMeasurement[] = [];
  const names = new Spellings();
  const rounds = new Map<string, Known[]>();
  let faulty = 0;
  for (const measurement of known) {
    names.know(measurement);
    add(rounds, roundKey(measurement), { measurement, imported: null });
  }
  for (const [index, { row, measurement: given }] of rows.entries()) {
    const version = versions[index] ?? null;
    if (version === null) {
      faulty += 1;
      continue;
    }
    const measurement = { ...given, version };
    const imported: ImportedMeasurement = { row, measurement };
    const at = (field: string): Place => placeOf(row, field);
    const { municipality, year, total } = measurement;
    if (year > thisYear) {
      faulty += 1;
      problems.push(problem("yearInFuture", at("year"), year, { max: thisYear }));
      continue;
    }
    const sum = contradictingSum(measurement, catalogue);
    if (sum !== null) problems.push(problem("totalDiffers", at("total"), total, { sum }));
    const other = names.otherSpelling(measurement);
    if (other !== null) {
      problems.push(problem("municipalitySpelling", at("municipality"), municipality, { other }));
    }
    names.know(measurement);
    const sameYear = rounds.get(roundKey(measurement)) ?? [];
    const same = sameYear.find((each) => isSameVersion(each.measurement.version, version));
    const what = `${municipality} ${year}`;
    if (same) {
      duplicates.push(duplicateOf(imported, same));
      problems.push(duplicateProblem(same, at("municipality"), what));
      continue;
    }
    const [first] = sameYear;
    if (first) {
      const versions = { version, other: first.measurement.version };
      problems.push(problem("measurementVersions", at("version"), what, versions));
    }
    add(rounds, roundKey(measurement), { measurement, imported });
    fresh.push(imported);
  }
  return { fresh, duplicates, faulty, problems: [...problems, ...otherVersions(fresh, catalogue)] };
}

/**
 * Warns when no measurement has the workbook's version: none would count unless the user mixes
 * versions.
 */
function otherVersions(fresh: readonly ImportedMeasurement[], { version }: Catalogue): Problem[] {
  const found = new Set(
    fresh.flatMap(({ measurement: each }) => (each.kind === "measurement" ? each.version : [])),
  );
  if (found.size === 0 || [...found].some((other) => isSameVersion(other, version))) return [];
  const versions = [...found].join(", ");
  return [problem("otherVersions", {}, versions, { version })];
}

/** A key for municipality and year, with or without the word for "municipality" after the name. */
function roundKey({ country, kind, year, municipality }: Measurement): string {
  return `${country} ${kind} ${year} ${plainName(municipality)}`;
}

function add(rounds: Map<string, Known[]>, key: string, known: Known): void {
  rounds.set(key, [...(rounds.get(key) ?? []), known]);
}

function duplicateOf(found: ImportedMeasurement, { measurement, imported }: Known) {
  return {
    ...found,
    of: imported ? "file" : "workbook",
    known: measurement,
    isSame: samePoints(found.measurement, measurement),
  } as const;
}

function duplicateProblem({ measurement, imported }: Known, place: Place, what: string): Problem {
  const { total } = measurement;
  if (!imported) return problem("measurementKnown", place, what, { total });
  return imported.row === null
    ? problem("measurementOfWorkbook", place, what, { total })
    : problem("measurementTwice", place, what, { total, first: imported.row });
}

function samePoints(a: Measurement, b: Measurement): boolean {
  const keys = new Set([...Object.keys(a.areas), ...Object.keys(b.areas)]);
  return a.total === b.total && [...keys].every((key) => a.areas[key] === b.areas[key]);
}

/** The largest rounding error of a printed area. */
const roundingOfArea = 0.5;

/** The sum of the areas if it contradicts the total; otherwise null. */
function contradictingSum({ areas, total }: Measurement, catalogue: Catalogue): number | null {
  const points = catalogue.areas.flatMap(({ key }) => areas[key] ?? []);
  const sum = round(
    points.reduce((all, each) => all + each, 0),
    6,
  );
  const rounding = points.length * roundingOfArea;
  const isWhole = points.length === catalogue.areas.length;
  const isTooMuch = sum > total + rounding;
  return isTooMuch || (isWhole && sum < total - rounding) ? sum : null;
}

/** Collects spellings of municipality names, and reports each variant once. */
class Spellings {
  private readonly first = new Map<string, string>();
  private readonly seen = new Set<string>();

  know(measurement: Measurement): void {
    const key = this.key(measurement);
    if (!this.first.has(key)) this.first.set(key, measurement.municipality);
    this.seen.add(`${key} ${measurement.municipality}`);
  }

  /** Returns another spelling of what may be the same municipality, if this spelling is new. */
  otherSpelling(measurement: Measurement): string | null {
    const key = this.key(measurement);
    if (this.seen.has(`${key} ${measurement.municipality}`)) return null;
    return this.first.get(key) ?? null;
  }

  private key({ country, municipality }: Measurement): string {
    return `${country} ${looseName(municipality)}`;
  }
}
