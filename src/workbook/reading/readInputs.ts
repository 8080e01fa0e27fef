import { allQuestions, type Catalogue } from "../../model/catalogue";
import type { Inputs } from "../../model/inputs";
import { isLanguage, type Language } from "../../model/language";
import { failure, problem, success, type Outcome } from "../../model/problem";
import type { Profile } from "../../model/profile";
import type { RawCell } from "../../model/rawCell";
import type { RawWorkbook } from "../../model/rawWorkbook";
import { capacityFor, type Capacity } from "../capacity";
import { layoutVersion } from "../layout";
import { sheetKeys } from "../sheetKeys";
import type { SheetRead } from "../sheetModule";
import { sheetModules, type SheetField } from "../sheetModules";
import type { QuestionRow } from "../sheets/areas/readAnswers";
import {
  readCatalogue,
  type ParseCatalogue,
  type ReadCatalogue,
} from "../sheets/catalogue/readCatalogue";
import { findIn, hasSheetOfOurs, rangeValues, type FoundWorkbook } from "./foundWorkbook";
import { languageOfSheets, languageOfStates } from "./languageOfSheets";
import { withMissingSheets } from "./missingSheets";
import { textAt } from "./named";
import type { TablePlace } from "./tables";

export type { ParseCatalogue } from "../sheets/catalogue/readCatalogue";

/** The user input of a workbook, and where its questions are now (by question id). */
export interface ReadWorkbook {
  readonly inputs: Inputs;
  readonly rows: ReadonlyMap<string, QuestionRow>;
  /** The places of the other tables by name, without those that were not found. */
  readonly tables: ReadonlyMap<string, TablePlace>;
  /** How many rows its tables were built with, not counting rows that users inserted. */
  readonly capacity: Capacity;
}

/** The defaults for a workbook without its method sheet. */
export interface Standard {
  readonly catalogue: Catalogue;
  readonly profile: Profile;
}

/**
 * Reads all user input. Finds sheets, cells and tables by defined name, questions by id and columns
 * by header, so rows and columns may have moved and sheets may have been renamed. Errors that leave
 * the rest readable are reported with the result; a workbook that is not ours or has another layout
 * version is a failure.
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

/** The id and version tell whether it was the standard catalogue; any other one is lost. */
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

/** Takes the standard catalogue's name only if the questions are the same. */
function withKnownIdentity(catalogue: Catalogue, standard: Catalogue): Catalogue {
  const questions = (of: Catalogue) =>
    allQuestions(of)
      .map(({ id, cap }) => `${id} ${cap}`)
      .join();
  if (questions(catalogue) === questions(standard)) return catalogue;
  return { ...catalogue, id: unknown, version: unknown, name: unknown };
}

/** Stands in for a lost id, version or name of a catalogue. */
const unknown = "?";

function assemble(
  workbook: FoundWorkbook,
  language: Language,
  catalogue: Catalogue,
  standard: Profile | null,
): Outcome<ReadWorkbook> {
  const found = { workbook, language, catalogue, standard };
  const sheets = sheetKeys.map((key): SheetRead<Partial<Inputs>> => sheetModules[key].read(found));
  // Each module reads the fields it lists. This does not compile if some input field is in no list.
  const inputs: Inputs = Object.assign({}, ...sheets.map((sheet) => sheet.inputs)) as Pick<
    Inputs,
    SheetField
  >;
  const places = sheets.flatMap(({ tables = {} }) => Object.entries(tables));
  const capacity = { ...capacityFor(inputs), ...seenRows(sheets) };
  const lost = standard ? [problem("methodSheetMissing", {})] : [];
  const problems = [...lost, ...sheets.flatMap((sheet) => sheet.problems)];
  return success(
    {
      inputs,
      rows: new Map(sheets.flatMap(({ rows }) => [...(rows ?? [])])),
      tables: new Map(places.flatMap(([name, place]) => (place ? [[name, place]] : []))),
      capacity,
    },
    withMissingSheets(workbook, inputs, capacity, problems),
  );
}

/** Tables of unknown length keep the capacity computed from the inputs. */
function seenRows(sheets: readonly SheetRead<unknown>[]): Partial<Capacity> {
  const seen = sheets.flatMap(({ capacity = {} }) => Object.entries(capacity));
  return Object.fromEntries(seen.filter(([, rows]) => rows > 0));
}

function column(workbook: FoundWorkbook, name: string): RawCell[] {
  const found = workbook.follow(`Kompass.${name}`);
  return found ? rangeValues(found).map((row) => row[0] ?? null) : [];
}
