import { allQuestions, type Catalogue } from "../model/catalogue";
import {
  anyOfThem,
  filterFields,
  type BesideInputs,
  type FilterInputs,
  type FreeFinding,
  type Inputs,
  type Municipality,
  type Round,
  type SignOff,
  type UnclearCells,
  type TableRow,
} from "../model/inputs";
import { isLanguage, type Language } from "../model/language";
import { countries } from "../model/measurement";
import { failure, problem, success, type Outcome, type Problem } from "../model/problem";
import { tableLines, type TableLine } from "../model/tableLine";
import { dimensions, levels, type Profile } from "../model/profile";
import { cellText, isBlank, type RawCell } from "../model/rawCell";
import type { RawWorkbook } from "../model/rawWorkbook";
import { capitalize } from "../plan/capitalize";
import { areaKeysByLabel, isAnyWord, languageOfStates } from "../plan/headers";
import {
  actionColumns,
  areaSheetKey,
  capacityFor,
  interviewColumns,
  layoutVersion,
  signOffFields,
  type Capacity,
} from "../plan/layout";
import { findIn, hasSheetOfOurs, rangeValues, type FoundWorkbook } from "./foundWorkbook";
import { inSheet } from "./inSheet";
import { languageOfSheets } from "./languageOfSheets";
import { measurementTable, withKindKeys } from "./measurementRows";
import { withMissingSheets } from "./missingSheets";
import { readPreviousRound } from "./previousRound";
import { findingKind, readAnswers, type QuestionRow } from "./readAnswers";
import {
  computedRows,
  filledRows,
  followNamed,
  formFields,
  labelledRows,
  type Table,
} from "./tables";

/** What a workbook holds: what people gave, and where the questions stand now. */
export interface ReadWorkbook {
  readonly inputs: Inputs;
  readonly rows: ReadonlyMap<string, QuestionRow>;
  /** How many rows its tables were made with; rows that people inserted are not among them. */
  readonly capacity: Capacity;
}

/** Makes a catalogue of the rows of the catalogue sheet; its faults are the reader's. */
export type ParseCatalogue = (
  lines: readonly TableLine[],
  identity: { id: string; version: string; name: string },
) => Outcome<Catalogue>;

/** What holds where a workbook no longer says so, because its method sheet is gone. */
export interface Standard {
  readonly catalogue: Catalogue;
  readonly profile: Profile;
}

/**
 * Everything that people gave, from a workbook as it was found: sheets, cells and tables by their
 * defined names, questions by id, columns by header. Rows and columns may have moved and sheets may
 * have other names. Faults that leave the rest readable come with the result.
 */
export function readInputs(
  raw: RawWorkbook,
  parseCatalogue: ParseCatalogue,
  standardIn: (language: Language) => Standard,
): Outcome<ReadWorkbook> {
  const workbook = findIn(raw);
  const hasMethod = workbook.follow("Kompass.Sheet.Method") !== null;
  const isOurs = hasSheetOfOurs(workbook);
  const layout = workbook.value("Kompass.LayoutVersion");
  if (layout === null && (hasMethod || !isOurs)) return failure(problem("notOurs", {}));
  if (layout !== null && layout !== layoutVersion) {
    const isOlder = typeof layout === "number" && layout < layoutVersion;
    return failure(
      problem(isOlder ? "layoutOlder" : "layoutVersion", {}, layout, { known: layoutVersion }),
    );
  }
  const language = hasMethod
    ? workbook.value("Kompass.Language")
    : (languageOfStates(column(workbook, "States")) ?? languageOfSheets(raw));
  const table = workbook.follow("Kompass.CatalogueTable");
  if (!isLanguage(language)) {
    return failure(hasMethod ? problem("language", {}, language) : problem("languageLost", {}));
  }
  if (!table) return withoutCatalogueSheet(workbook, standardIn(language).catalogue, language);
  const lines = tableLines(rangeValues(table), table.range.top);
  const parse: ParseCatalogue = (...given) => inSheet(table.sheet.name, parseCatalogue(...given));
  if (hasMethod) {
    const catalogue = parse(lines, {
      id: textAt(workbook, "CatalogueId"),
      version: textAt(workbook, "CatalogueVersion"),
      name: textAt(workbook, "CatalogueName"),
    });
    return catalogue.ok ? assemble(workbook, language, catalogue.value, null) : catalogue;
  }
  const standard = standardIn(language);
  const catalogue = parse(lines, standard.catalogue);
  if (!catalogue.ok) return catalogue;
  const named = withKnownIdentity(catalogue.value, standard.catalogue);
  return assemble(workbook, language, named, standard.profile);
}

/** The catalogue's name says which one it was; one's own is lost. */
function withoutCatalogueSheet(
  workbook: FoundWorkbook,
  standard: Catalogue,
  language: Language,
): Outcome<ReadWorkbook> {
  const isStandard =
    textAt(workbook, "CatalogueId") === standard.id &&
    textAt(workbook, "CatalogueVersion") === standard.version;
  if (!isStandard) return failure(problem("catalogueSheetMissing", {}));
  const read = assemble(workbook, language, standard, null);
  if (!read.ok) return read;
  return success(read.value, [problem("catalogueSheetRemade", {}), ...read.problems]);
}

/** Named like the standard catalogue only where its questions are the same. */
function withKnownIdentity(catalogue: Catalogue, standard: Catalogue): Catalogue {
  const questions = (of: Catalogue) =>
    allQuestions(of)
      .map(({ id, cap }) => `${id} ${cap}`)
      .join();
  if (questions(catalogue) === questions(standard)) return catalogue;
  return { ...catalogue, id: unknown, version: unknown, name: unknown };
}

/** What a catalogue is called whose name and version are lost. */
const unknown = "?";

const freeFindings: Table = { name: "FreeFindings", columns: 3, hasHeader: false };
const actions: Table = { name: "Actions", columns: actionColumns.length, hasHeader: false };
const interviews: Table = {
  name: "Interviews",
  columns: interviewColumns.length,
  hasHeader: false,
};

function assemble(
  workbook: FoundWorkbook,
  language: Language,
  catalogue: Catalogue,
  standard: Profile | null,
): Outcome<ReadWorkbook> {
  const problems: Problem[] = [];
  if (standard) problems.push(problem("methodSheetMissing", {}));
  const { answers, rows, problems: answerProblems } = readAnswers(workbook, catalogue, language);
  for (const each of answerProblems) problems.push(each);
  const measurements = measurementTable(catalogue);
  const municipality = readMunicipality(workbook, problems);
  const round = readRound(workbook, problems);
  const inputs: Inputs = {
    language,
    municipality: municipality.read,
    round: round.read,
    ...unclearIn({ ...municipality.unclear, ...round.unclear }),
    catalogue,
    profile: readProfile(workbook, standard, problems),
    answers,
    measurements: filledRows(workbook, measurements, problems).map(withKindKeys),
    filter: readFilterCells(workbook, language, problems),
    beside: readBeside(workbook, problems),
    previous: readPreviousRound(workbook, catalogue, problems),
    freeFindings: readFreeFindings(workbook, catalogue, language, problems),
    actions: numberedRows(workbook, actions, problems),
    interviews: numberedRows(workbook, interviews, problems),
    signOffs: readSignOffs(workbook, catalogue, problems),
    label: textAt(workbook, "Label"),
  };
  const least = capacityFor(inputs);
  const capacity: Capacity = {
    measurements: computedRows(workbook, measurements.name) || least.measurements,
    actions: labelledRows(workbook, actions.name) || least.actions,
    interviews: labelledRows(workbook, interviews.name) || least.interviews,
    freeFindings:
      Math.ceil(computedRows(workbook, freeFindings.name) / catalogue.areas.length) ||
      least.freeFindings,
    printedFindings: computedRows(workbook, "PrintedFindings") || least.printedFindings,
  };
  return success(
    { inputs, rows, capacity },
    withMissingSheets(workbook, inputs, capacity, problems),
  );
}

/** What was read, and the cells that say nothing of their kind. */
interface Own<T> {
  readonly read: T;
  readonly unclear: UnclearCells;
}

function unclearIn(unclear: UnclearCells): Pick<Inputs, "unclear"> {
  return Object.keys(unclear).length === 0 ? {} : { unclear };
}

function readMunicipality(workbook: FoundWorkbook, problems: Problem[]): Own<Municipality> {
  const name = textAt(workbook, "Municipality").trim();
  if (name === "") problems.push(problem("municipality", placeOf(workbook, "Municipality")));
  const given = workbook.value("Kompass.Country");
  const country = countries.find((known) => known === cellText(given).toUpperCase());
  if (!country) problems.push(problem("country", placeOf(workbook, "Country"), given));
  const population = workbook.value("Kompass.Population");
  const isPopulation = typeof population === "number" && population > 0;
  const isOther = !isBlank(population) && !isPopulation;
  if (isOther) {
    problems.push(problem("population", placeOf(workbook, "Population"), population));
  }
  return {
    read: { name, country: country ?? "NO", population: isPopulation ? population : null },
    unclear: { ...(country ? {} : { country: given }), ...(isOther ? { population } : {}) },
  };
}

function readRound(workbook: FoundWorkbook, problems: Problem[]): Own<Round> {
  const year = workbook.value("Kompass.Year");
  const isYear = typeof year === "number" && Number.isInteger(year);
  if (!isYear) problems.push(problem("year", placeOf(workbook, "Year"), year));
  followNamed(workbook, "Evaluators", problems);
  const evaluators = textAt(workbook, "Evaluators")
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return { read: { year: isYear ? year : 0, evaluators }, unclear: isYear ? {} : { year } };
}

/** As they stand, but for the word that stands for all. */
function readFilterCells(
  workbook: FoundWorkbook,
  language: Language,
  problems: Problem[],
): FilterInputs {
  const cells = filterFields.map((field) => {
    followNamed(workbook, `Filter.${capitalize(field)}`, problems);
    const cell = workbook.value(`Kompass.Filter.${capitalize(field)}`);
    const canPool = field === "country" || field === "version";
    return [field, canPool && isAnyWord(cell, language) ? anyOfThem : cell] as const;
  });
  return Object.fromEntries(cells) as FilterInputs;
}

function readBeside(workbook: FoundWorkbook, problems: Problem[]): BesideInputs {
  const cell = (slot: 1 | 2 | 3): RawCell => {
    followNamed(workbook, `Beside${slot}`, problems);
    return workbook.value(`Kompass.Beside${slot}`);
  };
  return [cell(1), cell(2), cell(3)];
}

/** Of a workbook without its method sheet, only the shares are its own. */
function readProfile(
  workbook: FoundWorkbook,
  standard: Profile | null,
  problems: Problem[],
): Profile {
  const shares = readShares(workbook, problems);
  if (standard) return { ...standard, shares };
  const weightOf = (dimension: string) => workbook.value(`Kompass.Weight.${capitalize(dimension)}`);
  const [system, extent, result, evaluation] = dimensions.map(weightOf);
  const found = followNamed(workbook, "Anchors", problems);
  const lines = found ? formFields(found, dimensions.length * levels.length).map(cellText) : [];
  const anchors = Object.fromEntries(
    dimensions.map((dimension, index) => [dimension, lines.slice(5 * index, 5 * index + 5)]),
  ) as unknown as Profile["anchors"];
  return {
    id: textAt(workbook, "ProfileId"),
    version: textAt(workbook, "ProfileVersion"),
    shares,
    weights: {
      system: system ?? null,
      extent: extent ?? null,
      result: result ?? null,
      evaluation: evaluation ?? null,
    },
    anchors,
  };
}

function readShares(workbook: FoundWorkbook, problems: Problem[]): Profile["shares"] {
  const shares = column(workbook, "Shares")
    .filter((share) => !isBlank(share))
    .map(Number);
  const isWhole = shares.length === 5 && shares.every(Number.isFinite);
  if (!isWhole) problems.push(problem("shares", placeOf(workbook, "Shares")));
  return (isWhole ? shares : [0, 0.25, 0.5, 0.75, 1]) as unknown as Profile["shares"];
}

/** In the catalogue's order of areas, however people have sorted the table. */
function readFreeFindings(
  workbook: FoundWorkbook,
  catalogue: Catalogue,
  language: Language,
  problems: Problem[],
): FreeFinding[] {
  const rows = filledRows(workbook, freeFindings, problems);
  const labels = areaKeysByLabel(catalogue, language);
  let areaKey = catalogue.areas[0]?.key ?? "";
  const findings = rows.flatMap(([label = null, kind = null, text = null]) => {
    // A row that people inserted has no label: it belongs where it stands.
    areaKey = labels.get(cellText(label)) ?? areaKey;
    if (isBlank(kind) && isBlank(text)) return [];
    const known = findingKind(kind, language);
    const key = known === "" ? null : typeof known === "object" ? known.unknown : known;
    return [{ areaKey, kind: key, text: cellText(text) }];
  });
  return catalogue.areas.flatMap((area) => findings.filter((found) => found.areaKey === area.key));
}

/** An area's sheet that is missing is named already. */
function readSignOffs(
  workbook: FoundWorkbook,
  catalogue: Catalogue,
  problems: Problem[],
): Record<string, SignOff> {
  const given = catalogue.areas.flatMap(({ key }) => {
    if (!workbook.follow(`Kompass.Sheet.${areaSheetKey(key)}`)) return [];
    const found = followNamed(workbook, `SignOff.${key}`, problems);
    const fields = found ? formFields(found, signOffFields.length) : [];
    const [reviewer = null, date = null, status = null, points = null] = fields;
    const signOff: SignOff = { reviewer, date, status, points };
    return Object.values(signOff).every(isBlank) ? [] : [[key, signOff] as const];
  });
  return Object.fromEntries(given);
}

/** The rows of a table in which something was given, without the numbers of its first column. */
function numberedRows(workbook: FoundWorkbook, table: Table, problems: Problem[]): TableRow[] {
  return filledRows(workbook, table, problems)
    .map((row) => row.slice(1))
    .filter((row) => !row.every(isBlank));
}

function column(workbook: FoundWorkbook, name: string): RawCell[] {
  const found = workbook.follow(`Kompass.${name}`);
  return found ? rangeValues(found).map((row) => row[0] ?? null) : [];
}

function textAt(workbook: FoundWorkbook, name: string): string {
  return cellText(workbook.value(`Kompass.${name}`));
}

function placeOf(workbook: FoundWorkbook, name: string) {
  const found = workbook.follow(`Kompass.${name}`);
  return found ? { sheet: found.sheet.name, field: name } : { field: name };
}
