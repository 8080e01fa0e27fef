import { wordTranslator, type TranslateWord } from "../i18n/wordTranslator";
import { findingKinds, type FindingKind } from "../model/answers";
import { questionStates } from "../model/assessment";
import { areaKeysOf, type Catalogue } from "../model/catalogue";
import { filterFields } from "../model/inputs";
import { languages, type Language } from "../model/language";
import { measurementKinds, type MeasurementKind } from "../model/measurement";
import { measurementColumns } from "../model/measurementRow";
import { dimensions, levels, type Dimension, type Level } from "../model/profile";
import { trimSpaces, type RawCell } from "../model/rawCell";
import { areaSheetNames } from "./sheetNames";
import { actionColumns } from "./sheets/actions/layout";
import { questionColumns, signOffFields } from "./sheets/areas/layout";
import { catalogueColumns } from "./sheets/catalogue/layout";
import { freeFindingColumns } from "./sheets/findings/layout";
import { interviewColumns } from "./sheets/interviews/layout";
import { previousColumns, previousFacts } from "./sheets/previous/layout";

/** What the columns of a table, or the lines of a form, are called in each of our languages. */
export interface Headers<Key extends string> {
  /** In the plan's order. */
  readonly keys: readonly Key[];
  /** Which one a text is the header of; null for any other text. */
  readonly keyOf: (text: string) => Key | null;
  /** The header in one language, as messages name the column. */
  readonly textOf: (key: Key, language: Language) => string;
}

function headers<Key extends string>(
  keys: readonly Key[],
  wordOf: (key: Key, t: TranslateWord) => string,
  former?: Readonly<Partial<Record<Key, readonly string[]>>>,
): Headers<Key> {
  const known = new Map([
    ...keys.flatMap((key) => (former?.[key] ?? []).map((text) => [headerText(text), key] as const)),
    ...languages.flatMap((language) =>
      keys.map((key) => [headerText(wordOf(key, wordTranslator(language))), key] as const),
    ),
  ]);
  return {
    keys,
    keyOf: (text) => known.get(headerText(text)) ?? null,
    textOf: (key, language) => wordOf(key, wordTranslator(language)),
  };
}

/** A header as it is compared: letters composed, blanks and line breaks of every sort as one space. */
function headerText(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/*
 * What a header was called before comes last: workbooks that were made then are read as ever. Whoever
 * changes the text of a header or a label adds the former one here.
 */
export const questionHeaders = headers(questionColumns, (column, t) => t(`question.${column}`), {
  cap: ["Tak"],
  state: ["Tilstand"],
  finding: ["Funn"],
  findingText: ["Funntekst"],
  reviewNote: ["Merknad"],
});

export const actionHeaders = headers(actionColumns, (column, t) =>
  column === "number" ? t("table.number") : t(`actions.${column}`),
);

export const interviewHeaders = headers(
  interviewColumns,
  (column, t) => (column === "number" ? t("table.number") : t(`interviews.${column}`)),
  { length: ["Length (min)"] },
);

export const freeFindingHeaders = headers(freeFindingColumns, (column, t) =>
  t(`findings.${column}`),
);

/** The catalogue sheet is an import file, whose headers are keys. */
export const catalogueHeaders = headers(catalogueColumns, (column) => column);

export const previousHeaders = headers(
  previousColumns,
  (column, t) => t(`previous.column.${column}`),
  { cap: ["Tak da"] },
);

export const previousFactLabels = headers(previousFacts, (fact, t) => t(`previous.fact.${fact}`), {
  label: ["Merknad", "Note"],
});

export const signOffLabels = headers(signOffFields, (field, t) => t(`signOff.${field}`), {
  reviewer: ["Gjennomgått av", "Reviewed by"],
  points: ["Poeng da det ble kvittert", "Points when signed"],
});

export const filterHeaders = headers(filterFields, (field, t) => t(`filter.${field}`));

/** A column of the measurements: one of the fixed ones, `area.KEY`, or the source. */
export type MeasurementColumnKey =
  (typeof measurementColumns)[number] | `area.${string}` | "source";

/** Areas are called by the names of their sheets. */
export function measurementHeaders(catalogue: Catalogue): Headers<MeasurementColumnKey> {
  const areas = catalogue.areas.map(({ key }) => areaColumn(key));
  const names = sheetNamesIn(catalogue);
  return headers<MeasurementColumnKey>([...measurementColumns, ...areas, "source"], (column, t) => {
    const area = areaOfColumn(column);
    return area === null ? t(`measurement.${column as "source"}`) : (names(t).get(area) ?? area);
  });
}

function areaColumn(areaKey: string): `area.${string}` {
  return `area.${areaKey}`;
}

function areaOfColumn(column: MeasurementColumnKey): string | null {
  return column.startsWith("area.") ? column.slice("area.".length) : null;
}

/** A level's line among the anchors: `system 0`. */
export type AnchorKey = `${Dimension} ${Level}`;

const anchorKeys = dimensions.flatMap((dimension) =>
  levels.map((level): AnchorKey => `${dimension} ${level}`),
);

const anchorWords = headers(anchorKeys, (key, t) => {
  const [dimension, level] = key.split(" ") as [Dimension, string];
  return `${t(`question.${dimension}`)} ${level}`;
});

/** The share that a label has in brackets is of the profile, and no part of its identity. */
export const anchorLabels: Headers<AnchorKey> = {
  ...anchorWords,
  keyOf: (text) => anchorWords.keyOf(text.replace(/\([^(]*$/, "")),
};

/** Which kind of finding a cell holds, in the workbook's language; case does not matter, as in Excel. */
export function findingKindOf(cell: unknown, language: Language): FindingKind | null {
  if (typeof cell !== "string") return null;
  const t = wordTranslator(language);
  const text = cell.toLowerCase();
  return findingKinds.find((kind) => t(`findingKind.${kind}`).toLowerCase() === text) ?? null;
}

/** Which kind of measurement a cell holds, in any of our languages, as the workbook's formula finds. */
export function measurementKindOf(cell: unknown): MeasurementKind | null {
  return typeof cell === "string" ? (kindsByWord.get(cell.toLowerCase()) ?? null) : null;
}

const kindsByWord: ReadonlyMap<string, MeasurementKind> = new Map(
  languages.flatMap((language) => {
    const t = wordTranslator(language);
    return measurementKinds.map(
      (kind) => [t(`measurementKind.${kind}`).toLowerCase(), kind] as const,
    );
  }),
);

/** Whether a cell of the filter holds the word for all, as the workbook's formula finds it. */
export function isAnyWord(cell: RawCell, language: Language): boolean {
  if (typeof cell !== "string") return false;
  return trimSpaces(cell).toLowerCase() === wordTranslator(language)("filter.any");
}

/** The language that a list of the states' words is in. */
export function languageOfStates(words: readonly unknown[]): Language | null {
  const isIn = (language: Language) => {
    const t = wordTranslator(language);
    return questionStates.every((state, index) => words[index] === t(`state.${state}`));
  };
  return languages.find(isIn) ?? null;
}

/**
 * Keys of areas by what stands for them in the workbook's tables: the name of their sheet, in any of
 * our languages.
 */
export function areaLabels(catalogue: Catalogue): Headers<string> {
  const names = sheetNamesIn(catalogue);
  return headers(areaKeysOf(catalogue), (key, t) => names(t).get(key) ?? key);
}

/** Names of the areas' sheets, as a translator's language has them. */
function sheetNamesIn(catalogue: Catalogue): (t: TranslateWord) => ReadonlyMap<string, string> {
  const known = new Map<TranslateWord, ReadonlyMap<string, string>>();
  return (t) => {
    const names = known.get(t) ?? areaSheetNames(catalogue, t);
    known.set(t, names);
    return names;
  };
}
