import { allQuestions, type Catalogue } from "../../model/catalogue";
import { factLimits, limitsOf, populationOf, yearOf } from "../../model/factLimits";
import type { BesideInputs, Inputs, Municipality, Round, UnclearCells } from "../../model/inputs";
import { isLanguage, type Language } from "../../model/language";
import { countries } from "../../model/measurement";
import { spacedName } from "../../model/municipalityName";
import {
  failure,
  problem,
  success,
  type Outcome,
  type Place,
  type Problem,
} from "../../model/problem";
import type { Profile } from "../../model/profile";
import { cellText, isBlank, type RawCell } from "../../model/rawCell";
import type { RawWorkbook } from "../../model/rawWorkbook";
import { capacityFor, type Capacity } from "../capacity";
import { languageOfStates } from "../headers";
import { layoutVersion } from "../layout";
import { readAnswers, type QuestionRow } from "../sheets/areas/readAnswers";
import { readSignOffs } from "../sheets/areas/readSignOffs";
import {
  readCatalogue,
  type ParseCatalogue,
  type ReadCatalogue,
} from "../sheets/catalogue/readCatalogue";
import { readFilterCells } from "../sheets/comparison/readFilterCells";
import { readProfile } from "../sheets/method/readProfile";
import { readPreviousRound } from "../sheets/previous/readPreviousRound";
import { findIn, hasSheetOfOurs, rangeValues, type FoundWorkbook } from "./foundWorkbook";
import { languageOfSheets } from "./languageOfSheets";
import { withMissingSheets } from "./missingSheets";
import { readGivenTables, type GivenTables } from "./readGivenTables";
import { countComputed, followNamed, type TablePlace } from "./tables";

export type { ParseCatalogue } from "../sheets/catalogue/readCatalogue";

/** What a workbook holds: what people gave, and where the questions stand now. */
export interface ReadWorkbook {
  readonly inputs: Inputs;
  readonly rows: ReadonlyMap<string, QuestionRow>;
  /** Where the other tables are, by the name of each; one that was not found is absent. */
  readonly tables: ReadonlyMap<string, TablePlace>;
  /** How many rows its tables were made with; rows that people inserted are not among them. */
  readonly capacity: Capacity;
}

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
  if (!isLanguage(language)) {
    return failure(hasMethod ? problem("language", {}, language) : problem("languageLost", {}));
  }
  if (!workbook.follow("Kompass.CatalogueTable")) {
    return withoutCatalogueSheet(workbook, standardIn(language).catalogue, language);
  }
  if (hasMethod) {
    const catalogue = readCatalogue(workbook, language, parseCatalogue, {
      id: textAt(workbook, "CatalogueId"),
      version: textAt(workbook, "CatalogueVersion"),
      name: textAt(workbook, "CatalogueName"),
    });
    return catalogue.ok ? withCatalogue(catalogue, (own) => own, null) : catalogue;
  }
  const standard = standardIn(language);
  const catalogue = readCatalogue(workbook, language, parseCatalogue, standard.catalogue);
  const named = (own: Catalogue) => withKnownIdentity(own, standard.catalogue);
  return catalogue.ok ? withCatalogue(catalogue, named, standard.profile) : catalogue;

  function withCatalogue(
    { value, problems }: Extract<Outcome<ReadCatalogue>, { ok: true }>,
    identified: (catalogue: Catalogue) => Catalogue,
    profile: Profile | null,
  ): Outcome<ReadWorkbook> {
    const read = assemble(workbook, language as Language, identified(value.catalogue), profile);
    if (!read.ok) return read;
    const tables = new Map([...read.value.tables, ["CatalogueTable", value.place]]);
    return success({ ...read.value, tables }, [...problems, ...read.problems]);
  }
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

function assemble(
  workbook: FoundWorkbook,
  language: Language,
  catalogue: Catalogue,
  standard: Profile | null,
): Outcome<ReadWorkbook> {
  const lost = standard ? [problem("methodSheetMissing", {})] : [];
  const { answers, rows, problems: ofAnswers } = readAnswers(workbook, catalogue, language);
  const problems: Problem[] = [];
  const municipality = readMunicipality(workbook, problems);
  const round = readRound(workbook, problems);
  const profile = readProfile(workbook, standard, language);
  const filter = readFilterCells(workbook, language);
  const beside = readBeside(workbook, problems);
  const previous = readPreviousRound(workbook, catalogue, language);
  const tables = readGivenTables(workbook, catalogue, language);
  const signOffs = readSignOffs(workbook, catalogue, language);
  const inputs: Inputs = {
    language,
    municipality: municipality.read,
    round: round.read,
    ...unclearIn({ ...municipality.unclear, ...round.unclear }),
    catalogue,
    profile: profile.profile,
    answers,
    ...tables.given,
    filter: filter.filter,
    beside,
    previous: previous?.previous ?? null,
    signOffs: signOffs.signOffs,
    label: readLabel(workbook, problems),
  };
  const places = new Map(tables.places);
  if (previous?.place) places.set("Previous", previous.place);
  const capacity = readCapacity(workbook, inputs, tables.capacity);
  const parts = [profile, filter, previous, tables, signOffs];
  const all = [
    ...lost,
    ...ofAnswers,
    ...problems,
    ...parts.flatMap((part) => part?.problems ?? []),
  ];
  return success(
    { inputs, rows, tables: places, capacity },
    withMissingSheets(workbook, inputs, capacity, all),
  );
}

/** Where nothing can be seen of a table's length, there is room for what was given. */
function readCapacity(
  workbook: FoundWorkbook,
  inputs: Inputs,
  found: GivenTables["capacity"],
): Capacity {
  const seen = { ...found, printedFindings: countComputed(workbook, "PrintedFindings") };
  const known = Object.entries(seen).filter(([, rows]) => rows > 0);
  return { ...capacityFor(inputs), ...Object.fromEntries(known) };
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
  const name = spacedName(textAt(workbook, "Municipality"));
  if (name === "") problems.push(problem("municipality", placeOf(workbook, "Municipality")));
  sayTooLong(name, factLimits.name, placeOf(workbook, "Municipality"), problems);
  if (name !== name.normalize("NFC")) {
    problems.push(problem("nameDecomposed", placeOf(workbook, "Municipality"), name, { count: 1 }));
  }
  const given = workbook.value("Kompass.Country");
  const country = countries.find((known) => known === cellText(given).trim().toUpperCase());
  if (!country) problems.push(problem("country", placeOf(workbook, "Country"), given));
  const cell = workbook.value("Kompass.Population");
  const population = populationOf(cell);
  const isOther = !isBlank(cell) && population === null;
  if (isOther)
    problems.push(
      problem("population", placeOf(workbook, "Population"), cell, limitsOf(factLimits.population)),
    );
  return {
    read: { name, country: country ?? "NO", population },
    unclear: { ...(country ? {} : { country: given }), ...(isOther ? { population: cell } : {}) },
  };
}

function readRound(workbook: FoundWorkbook, problems: Problem[]): Own<Round> {
  const cell = workbook.value("Kompass.Year");
  const year = yearOf(cell);
  if (year === null)
    problems.push(problem("year", placeOf(workbook, "Year"), cell, limitsOf(factLimits.year)));
  followNamed(workbook, "Evaluators", problems);
  const evaluators = textAt(workbook, "Evaluators")
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const place = placeOf(workbook, "Evaluators");
  const { evaluators: max, name: longest } = factLimits;
  for (const name of evaluators) sayTooLong(name, longest, place, problems);
  const count = evaluators.length;
  if (count > max) problems.push(problem("tooMany", place, null, { max, count }));
  return { read: { year: year ?? 0, evaluators }, unclear: year === null ? { year: cell } : {} };
}

function readLabel(workbook: FoundWorkbook, problems: Problem[]): string {
  const label = textAt(workbook, "Label");
  sayTooLong(label, factLimits.label, placeOf(workbook, "Label"), problems);
  return label;
}

/** Text longer than a file may have it is read, and named. */
function sayTooLong(text: string, max: number, place: Place, problems: Problem[]): void {
  const { length } = text;
  if (length > max) problems.push(problem("textTooLong", place, text, { max, length }));
}

function readBeside(workbook: FoundWorkbook, problems: Problem[]): BesideInputs {
  const cell = (slot: 1 | 2 | 3): RawCell => {
    followNamed(workbook, `Beside${slot}`, problems);
    return workbook.value(`Kompass.Beside${slot}`);
  };
  return [cell(1), cell(2), cell(3)];
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
