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
  const found = { workbook, language, catalogue, standard };
  const sheets = sheetKeys.map((key): SheetRead<Partial<Inputs>> => sheetModules[key].read(found));
  // Each module reads the fields that it names; where one of the inputs' is named by none, this does
  // not compile.
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

/** Where nothing can be seen of a table's length, there is room for what was given. */
function seenRows(sheets: readonly SheetRead<unknown>[]): Partial<Capacity> {
  const seen = sheets.flatMap(({ capacity = {} }) => Object.entries(capacity));
  return Object.fromEntries(seen.filter(([, rows]) => rows > 0));
}

function column(workbook: FoundWorkbook, name: string): RawCell[] {
  const found = workbook.follow(`Kompass.${name}`);
  return found ? rangeValues(found).map((row) => row[0] ?? null) : [];
}
