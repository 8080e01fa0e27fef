import { wordTranslator } from "../../../i18n/wordTranslator";
import { findingKinds, type FindingKind } from "../../../model/answers";
import type { Language } from "../../../model/language";
import { headers } from "../../headers";
import { freeFindingColumns } from "./layout";

export const freeFindingHeaders = headers(freeFindingColumns, (column, t) =>
  t(`findings.${column}`),
);

/**
 * The kind of finding in a cell, in the workbook's language; null for any other value. Ignores
 * case, as Excel does.
 */
export function findingKindOf(cell: unknown, language: Language): FindingKind | null {
  if (typeof cell !== "string") return null;
  const t = wordTranslator(language);
  const text = cell.toLowerCase();
  return findingKinds.find((kind) => t(`findingKind.${kind}`).toLowerCase() === text) ?? null;
}
