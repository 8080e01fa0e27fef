import { wordTranslator } from "../i18n/wordTranslator";
import { findingKinds, type FindingKind } from "../model/answers";
import { questionStates } from "../model/assessment";
import type { Catalogue } from "../model/catalogue";
import { languages, type Language } from "../model/language";
import { measurementKinds, type MeasurementKind } from "../model/measurement";
import { trimSpaces, type RawCell } from "../model/rawCell";
import { questionColumns, type QuestionColumn } from "./layout";
import { areaSheetNames } from "./sheetNames";

/** The question table's headers of all languages, so that a reader finds a column by any of them. */
export const questionHeaders: ReadonlyMap<string, QuestionColumn> = new Map(
  languages.flatMap((language) => {
    const t = wordTranslator(language);
    return questionColumns.map((column) => [t(`question.${column}`), column] as const);
  }),
);

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

/** Keys of areas by what stands for them in the workbook's tables: the name of their sheet. */
export function areaKeysByLabel(catalogue: Catalogue, language: Language): Map<string, string> {
  const names = areaSheetNames(catalogue, wordTranslator(language));
  return new Map([...names].map(([key, name]) => [name, key]));
}
