import { measurementColumns } from "../../files/measurementRow";
import {
  parseMeasurementTable,
  readMeasurementTable,
  type MeasurementOptions,
} from "../../files/measurementsCsv";
import { areaKeysOf, catalogueCap, type Catalogue } from "../../model/catalogue";
import type { MeasurementRow } from "../../model/inputs";
import { pointsBeyondCaps } from "../../model/measurementRow";
import type { ImportPreview, ImportedMeasurement } from "../../model/measurementImport";
import { isNote, problem, success, type Outcome, type Problem } from "../../model/problem";
import { readMeasurements } from "../../workbook/sheets/comparison/measurementRows";
import { inSheet } from "../../workbook/reading/inSheet";
import { judgeMeasurements, type ImportContext } from "./judgeMeasurements";
import type { MeasurementSource } from "./measurementSource";
import { measurementWords } from "./measurementWords";
import { chooseTable, type SheetTable } from "../opening/sheetTable";
import { workbookMeasurement } from "./workbookMeasurement";

/**
 * Shows what importing a source would add: new measurements, duplicates by municipality and year,
 * and every error or doubt with its row and column. Writes nothing. Fails only when there are
 * errors and no row is valid.
 */
export function importMeasurements(
  source: MeasurementSource,
  context: ImportContext,
): Outcome<ImportPreview> {
  const found = readSource(source, context.catalogue);
  if (!found.ok) return found;
  const { rows, headerOf, headerRow } = found.value;
  const judged = judgeMeasurements(rows, headerOf, context);
  const problems = [...found.problems, ...judged.problems];
  const good = judged.fresh.length + judged.duplicates.length;
  if (good === 0 && !problems.every(isNote)) return { ok: false, problems };
  return success(
    {
      origin: source.origin,
      fresh: judged.fresh,
      duplicates: judged.duplicates,
      faulty: faultyRows(found.problems, rows, headerRow) + judged.faulty,
    },
    problems,
  );
}

interface SourceRows {
  /** null for a Kompassbok workbook. */
  readonly headerRow: number | null;
  readonly headerOf: (field: string) => string;
  readonly rows: readonly ImportedMeasurement[];
}

function readSource(source: MeasurementSource, catalogue: Catalogue): Outcome<SourceRows> {
  if (source.origin === "workbook") return readOurs(source, catalogue);
  const areaKeys = areaKeysOf(catalogue);
  const options = {
    cap: catalogueCap(catalogue),
    areaCaps: new Map(catalogue.areas.map(({ key, cap }) => [key, cap])),
    words: measurementWords(catalogue),
  };
  return source.origin === "csv"
    ? parseMeasurementTable(source.text, areaKeys, options)
    : readSheetTable(source.tables, areaKeys, options);
}

function readSheetTable(
  tables: readonly SheetTable[],
  areaKeys: readonly string[],
  options: MeasurementOptions,
): Outcome<SourceRows> {
  const chosen = chooseTable(tables, measurementColumns(areaKeys, options.words));
  if (!chosen.ok) return chosen;
  const { sheet, lines } = chosen.value;
  const read = inSheet(sheet, readMeasurementTable(lines, areaKeys, options));
  return { ...read, problems: [...chosen.problems, ...read.problems] };
}

/** Reads a workbook's own result and its measurements, checked against our areas and caps. */
function readOurs(
  source: MeasurementSource & { readonly origin: "workbook" },
  catalogue: Catalogue,
): Outcome<SourceRows> {
  const { inputs } = source.opened.read;
  const own = workbookMeasurement(source.opened, source.problems, source.name);
  const theirs = inputs.measurements.map((cells, at) => readRow(cells, at + 2, inputs.catalogue));
  const ours = [
    ...(own.ok ? [{ row: null, measurement: own.value }] : []),
    ...theirs.flatMap(({ measurements }) => measurements),
  ].map((found) => judgeByCaps(found, catalogue));
  return success(
    {
      headerRow: null,
      headerOf: (field) => field,
      rows: ours.flatMap((read) => read.measurements),
    },
    [...own.problems, ...[...theirs, ...ours].flatMap(({ problems }) => problems)],
  );
}

interface ReadRow {
  readonly measurements: readonly ImportedMeasurement[];
  readonly problems: readonly Problem[];
}

/** Reads a row as a measurement, checked against a catalogue's areas and caps. */
function readRow(cells: MeasurementRow, row: number, catalogue: Catalogue): ReadRow {
  const found = readMeasurements([cells], catalogue);
  return {
    measurements: found.measurements.map((measurement) => ({ row, measurement })),
    problems: found.problems.map((fault) => inRow(fault, row)),
  };
}

/** Keeps only our catalogue's areas, and reports points above our caps. */
function judgeByCaps({ row, measurement }: ImportedMeasurement, catalogue: Catalogue): ReadRow {
  const faults = pointsBeyondCaps(measurement, catalogue);
  const known = areaKeysOf(catalogue).flatMap((key) => {
    const points = measurement.areas[key];
    return points === undefined ? [] : [[key, points] as const];
  });
  return {
    measurements:
      faults.length > 0
        ? []
        : [{ row, measurement: { ...measurement, areas: Object.fromEntries(known) } }],
    problems: faults.map(([field, value]) => inRow(problem("measurement", { field }, value), row)),
  };
}

/** A null row means the workbook's own result. */
function inRow(found: Problem, row: number | null): Problem {
  const { field = "" } = found.place;
  return { ...found, place: row === null ? { field } : { row, field } };
}

/** Counts rows with errors of their own; errors in the header row do not count. */
function faultyRows(
  problems: readonly Problem[],
  good: readonly ImportedMeasurement[],
  headerRow: number | null,
): number {
  const sound = new Set(good.map(({ row }) => row));
  const rows = problems.flatMap((found) => {
    const { row } = found.place;
    const isFaulty = row !== undefined && row !== headerRow && !isNote(found) && !sound.has(row);
    return isFaulty ? [row] : [];
  });
  return new Set(rows).size;
}
