import { scoreAssessment } from "../../engine/scoreAssessment";
import type { Assessment } from "../../model/assessment";
import { areaKeysOf, type Catalogue } from "../../model/catalogue";
import type { Inputs, MeasurementRow } from "../../model/inputs";
import type { Measurement } from "../../model/measurement";
import { measurementColumns } from "../../model/measurementRow";
import { tidyName } from "../../model/municipalityName";
import { success, type Outcome, type Problem } from "../../model/problem";
import { capacityFor, largestCapacity, type Capacity } from "../../workbook/capacity";
import { ourSheets } from "../../workbook/reading/ourSheets";
import { measurementRow, readMeasurements } from "../../workbook/sheets/comparison/measurementRows";
import { importFiles } from "../measurements/importFiles";
import type { MeasurementSource } from "../measurements/measurementSource";
import { ownVersions } from "../measurements/ownVersions";
import { tooManyMeasurements } from "../measurements/tooManyMeasurements";
import { inFile } from "../opening/inFile";
import type { OpenedWorkbook } from "../opening/openWorkbook";
import { otherTotalOnSheet } from "../opening/sheetTotal";
import type { CalculatorPort, WorkbookFilePort } from "../ports";
import { previousInputs } from "../rounds/previousInputs";
import { previousRound } from "../rounds/previousRound";
import { selfAssessmentOf } from "../rounds/selfAssessment";
import { checkName } from "./checkMunicipality";
import { makeWorkbook } from "./makeWorkbook";
import { unreadable } from "./unreadable";

export interface NamedFile<T> {
  readonly name: string;
  readonly value: T;
}

export interface BringInRequest {
  /** The workbook to rebuild, with the problems from reading it. */
  readonly workbook: NamedFile<OpenedWorkbook> & { readonly problems: readonly Problem[] };
  readonly measurements: readonly NamedFile<MeasurementSource>[];
  /** The earlier round, or null. */
  readonly previous: NamedFile<OpenedWorkbook> | null;
  /** The municipality's self-assessment, or null. */
  readonly selfAssessment: NamedFile<OpenedWorkbook> | null;
  /** The current year: measurements cannot be later. */
  readonly thisYear: number;
}

/** The contents of the new workbook. */
export interface BroughtIn {
  readonly inputs: Inputs;
  readonly capacity: Capacity;
  /** New measurements, and the number that were already there. */
  readonly fresh: readonly Measurement[];
  readonly known: number;
  /** Names of the user's own sheets, which a new workbook does not get. */
  readonly ownSheets: readonly string[];
}

/**
 * Combines all inputs of a workbook with new measurements, an earlier round and a self-assessment. Fails if part of
 * the workbook cannot be read, because that part would be lost.
 */
export function bringIn(request: BringInRequest): Outcome<BroughtIn> {
  const { workbook, previous, selfAssessment } = request;
  const { raw, read } = workbook.value;
  const { inputs } = read;
  const { catalogue, municipality, round } = inputs;
  // Decomposed letters in names are fixed here, so they are no reason to fail.
  const said = workbook.problems.filter(({ code }) => code !== "nameDecomposed");
  const unread = unreadable([...said, ...checkName(municipality.name)]);
  const versions = ownVersions(inputs.measurements, catalogue);
  const shown = otherTotalOnSheet(raw, scoreAssessment(inputs));
  const found = readSources(request, versions.rows, catalogue);
  const earlier = inFile(
    previous?.name,
    previous ? previousRound(previous.value, { municipality, year: round.year }) : success(null),
  );
  const own = inFile(
    selfAssessment?.name,
    selfAssessment ? selfAssessmentOf(selfAssessment.value, inputs) : success(null),
  );
  const problems = [
    ...[...said, ...checkName(municipality.name), ...versions.problems, ...shown].map((fault) => ({
      ...fault,
      place: { file: workbook.name, ...fault.place },
    })),
    ...found.problems,
    ...earlier.problems,
    ...own.problems,
  ];
  if (unread.length > 0 || !found.ok || !earlier.ok || !own.ok) return { ok: false, problems };
  const areaKeys = areaKeysOf(catalogue);
  const { fresh, known } = found.value;
  const added: Inputs = {
    ...inputs,
    municipality: { ...municipality, name: tidyName(municipality.name) },
    measurements: [
      ...versions.rows.map(withTidyName),
      ...fresh.map((measurement) => measurementRow(measurement, areaKeys)),
    ],
    previous: earlier.value ? previousInputs(earlier.value, catalogue) : inputs.previous,
    selfAssessment: own.value ?? inputs.selfAssessment,
  };
  const ours = ourSheets(raw, catalogue);
  return success(
    {
      inputs: added,
      capacity: largestCapacity(read.capacity, capacityFor(added)),
      fresh,
      known,
      ownSheets: raw.sheets.filter((sheet) => !ours.has(sheet)).map(({ name }) => name),
    },
    problems,
  );
}

const nameColumn = measurementColumns.indexOf("municipality");

function withTidyName(row: MeasurementRow): MeasurementRow {
  const name = row[nameColumn];
  return typeof name === "string" ? row.with(nameColumn, tidyName(name)) : row;
}

interface FoundMeasurements {
  readonly fresh: readonly Measurement[];
  readonly known: number;
}

function readSources(
  { measurements, thisYear }: BringInRequest,
  rows: readonly MeasurementRow[],
  catalogue: Catalogue,
): Outcome<FoundMeasurements> {
  const sources = measurements.map(({ name, value }) => ({ name, source: success(value) }));
  const known = readMeasurements(rows, catalogue).measurements;
  const { files, fresh } = importFiles(sources, { catalogue, known, thisYear });
  const outcomes = files.map(({ outcome }) => outcome);
  const tooMany = fresh.length === 0 ? [] : tooManyMeasurements(rows.length + fresh.length);
  const problems = [...outcomes.flatMap((outcome) => outcome.problems), ...tooMany];
  if (tooMany.length > 0 || !outcomes.every(({ ok }) => ok)) return { ok: false, problems };
  const duplicates = outcomes.map((outcome) => (outcome.ok ? outcome.value.duplicates.length : 0));
  return success({ fresh, known: duplicates.reduce((sum, count) => sum + count, 0) }, problems);
}

export interface RemadeWorkbook extends BroughtIn {
  readonly bytes: Uint8Array;
  readonly assessment: Assessment;
}

/** Rebuilds the workbook with the new contents. */
export async function remake(
  brought: BroughtIn,
  ports: { file: WorkbookFilePort; calculator: CalculatorPort },
): Promise<RemadeWorkbook> {
  const bytes = await makeWorkbook(brought.inputs, ports, brought.capacity);
  return { ...brought, bytes, assessment: scoreAssessment(brought.inputs) };
}
