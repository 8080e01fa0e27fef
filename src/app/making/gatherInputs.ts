import { parseAnswersFile, type AnswersFile } from "../../files/answersFile";
import { workbookTranslator } from "../../i18n/workbookTranslator";
import { areaKeysOf, type Catalogue } from "../../model/catalogue";
import { factLimits } from "../../model/factLimits";
import {
  blankFilter,
  noneBeside,
  type Inputs,
  type Municipality,
  type Round,
} from "../../model/inputs";
import type { Language } from "../../model/language";
import { tidyName } from "../../model/municipalityName";
import type { Country, Measurement } from "../../model/measurement";
import { noPhase } from "../../model/phase";
import { noVerdict } from "../../model/verdict";
import { problem, success, type Outcome, type Problem } from "../../model/problem";
import type { PreviousRound } from "../../model/rounds";
import { measurementRow } from "../../workbook/sheets/comparison/measurementRows";
import { checkName } from "./checkMunicipality";
import { importMeasurements } from "../measurements/importMeasurements";
import { inFile } from "../opening/inFile";
import { loadCatalogue, loadProfile, type CatalogueSource } from "./loadCatalogue";
import { tooManyMeasurements } from "../measurements/tooManyMeasurements";
import type { MeasurementSource } from "../measurements/measurementSource";
import type { OpenedWorkbook } from "../opening/openWorkbook";
import { carriedActions } from "../rounds/previousActions";
import { previousInputs } from "../rounds/previousInputs";
import { previousRound } from "../rounds/previousRound";

/**
 * What the user asked for; texts are file contents. For null, the value comes from the answers file
 * or a default.
 */
export interface InputRequest {
  readonly municipality: string | null;
  readonly year: number | null;
  readonly country: Country | null;
  readonly population: number | null;
  readonly evaluators?: readonly string[];
  readonly language: Language;
  readonly answers: string | null;
  /** CSV text, or a file opened by `openMeasurements`. */
  readonly measurements: MeasurementSource | string | null;
  readonly catalogue: CatalogueSource | null;
  readonly profile: string | null;
  /** Makes a workbook in which the municipality describes itself before the visit. */
  readonly isSelfAssessment?: boolean;
  /** The workbook of an earlier round. */
  readonly previous?: OpenedWorkbook | null;
  /** Whether to carry over the open actions of the earlier round. */
  readonly carryActions?: boolean;
  /**
   * The current year, used to detect measurements in the future; without it they are not detected.
   */
  readonly thisYear?: number;
  /** File names, so that problems can name the file. */
  readonly files?: Readonly<Partial<Record<InputFile, string | undefined>>>;
}

const [, latestYear] = factLimits.year;

export type InputFile = "answers" | "measurements" | "catalogue" | "profile" | "previous";

/** Combines files and arguments into the inputs of a workbook. Reports all errors at once. */
export function gatherInputs(request: InputRequest): Outcome<Inputs> {
  const { language, files = {} } = request;
  const catalogue = inFile(files.catalogue, loadCatalogue(request.catalogue, language));
  const profile = inFile(files.profile, loadProfile(request.profile, language));
  if (!catalogue.ok) return { ok: false, problems: [...catalogue.problems, ...profile.problems] };

  const answers = inFile(files.answers, readAnswersFile(request.answers, catalogue.value));
  const measurements = inFile(files.measurements, readMeasurementsFile(request, catalogue.value));
  const file = answers.ok ? answers.value : null;
  const municipality = municipalityOf(request, file);
  const round = roundOf(request, file);
  const previous = inFile(files.previous, readPrevious(request, municipality, round));
  const faults = [
    ...profile.problems,
    ...answers.problems,
    ...(answers.ok ? [...checkName(municipality.name), ...checkYear(request, file)] : []),
  ];
  const others = [...catalogue.problems, ...measurements.problems, ...previous.problems];
  if (faults.length > 0 || !profile.ok || !measurements.ok || !previous.ok) {
    return { ok: false, problems: [...faults, ...others] };
  }
  const areaKeys = areaKeysOf(catalogue.value);
  const inputs: Inputs = {
    language,
    municipality,
    round,
    phase: file?.phase ?? noPhase,
    catalogue: catalogue.value,
    profile: profile.value,
    answers: file?.answers ?? {},
    verdict: file?.verdict ?? noVerdict,
    measurements: measurements.value.map((measurement) => measurementRow(measurement, areaKeys)),
    filter: blankFilter,
    beside: noneBeside,
    previous: previous.value && previousInputs(previous.value, catalogue.value),
    agreement: null,
    selfAssessment: null,
    accounts: request.isSelfAssessment === true ? {} : null,
    freeFindings: file?.freeFindings ?? [],
    targets: file?.targets ?? {},
    actions:
      request.carryActions === true && previous.value
        ? carriedActions(previous.value, catalogue.value)
        : [],
    actionsAsOf: null,
    interviews: [],
    documents: [],
    factChecks: {},
    label:
      request.isSelfAssessment === true
        ? workbookTranslator(language)("selfAssessment.label")
        : (file?.label ?? ""),
  };
  return success(inputs, others);
}

function readAnswersFile(text: string | null, catalogue: Catalogue): Outcome<AnswersFile | null> {
  return text === null ? success(null) : parseAnswersFile(text, catalogue);
}

function readMeasurementsFile(
  { measurements: given, thisYear = latestYear }: InputRequest,
  catalogue: Catalogue,
): Outcome<Measurement[]> {
  if (given === null) return success([]);
  const source = typeof given === "string" ? ({ origin: "csv", text: given } as const) : given;
  const found = importMeasurements(source, { catalogue, known: [], thisYear });
  if (!found.ok) return found;
  const tooMany = tooManyMeasurements(found.value.fresh.length);
  if (tooMany.length > 0) return { ok: false, problems: [...found.problems, ...tooMany] };
  return success(
    found.value.fresh.map(({ measurement }) => measurement),
    found.problems,
  );
}

/** An earlier round cannot be judged until the current year is known. */
function readPrevious(
  { previous }: InputRequest,
  municipality: Municipality,
  { year }: Round,
): Outcome<PreviousRound | null> {
  if (!previous || year === 0) return success(null);
  return previousRound(previous, { municipality, year });
}

function municipalityOf(request: InputRequest, file: AnswersFile | null): Municipality {
  return {
    name: tidyName(request.municipality ?? file?.municipality.name ?? ""),
    country: request.country ?? file?.municipality.country ?? "NO",
    population: request.population ?? file?.municipality.population ?? null,
  };
}

function roundOf({ year, evaluators = [] }: InputRequest, file: AnswersFile | null): Round {
  const ofFile = file?.round.evaluators ?? [];
  return {
    year: file?.round.year ?? year ?? 0,
    evaluators: evaluators.length > 0 ? evaluators : ofFile,
  };
}

function checkYear({ year }: InputRequest, file: AnswersFile | null): Problem[] {
  if (year === null) return file ? [] : [problem("missingArgument", { field: "year" })];
  if (!file || file.round.year === year) return [];
  return [problem("yearDiffers", { field: "year" }, year, { expected: file.round.year })];
}
