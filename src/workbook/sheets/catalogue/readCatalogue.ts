import type { Catalogue } from "../../../model/catalogue";
import type { Language } from "../../../model/language";
import { failure, problem, type Outcome } from "../../../model/problem";
import type { TableLine } from "../../../model/tableLine";
import { cellValue, type FoundWorkbook } from "../../reading/foundWorkbook";
import { inSheet } from "../../reading/inSheet";
import { findTable, rowNumbers, type TablePlace } from "../../reading/tables";
import { catalogueOrder } from "./catalogueOrder";
import { catalogueHeaders } from "./headers";

/** Parses the rows of the catalogue sheet. Passed in, so that this room does not import `files`. */
export type ParseCatalogue = (
  lines: readonly TableLine[],
  identity: { id: string; version: string; name: string },
) => Outcome<Catalogue>;

export interface ReadCatalogue {
  readonly catalogue: Catalogue;
  readonly place: TablePlace;
}

const table = { name: "CatalogueTable", headers: catalogueHeaders };

/**
 * Reads the workbook's catalogue and the place of its table. Fails if the table is missing, blank
 * or invalid.
 */
export function readCatalogue(
  workbook: FoundWorkbook,
  language: Language,
  parse: ParseCatalogue,
  identity: Parameters<ParseCatalogue>[1],
): Outcome<ReadCatalogue> {
  const { place, problems } = findTable(workbook, table, language);
  if (!place) return problems.length > 0 ? { ok: false, problems } : failure(sheetIsBlank);
  const found = [...place.columns];
  const keys = found.map(([key]) => key);
  const lines = catalogueOrder(
    keys,
    rowNumbers(place).map((row): TableLine => {
      const cells = found.map(([, column]) => cellValue(place.sheet, row, column));
      return { row, cells };
    }),
  );
  const header: TableLine = { row: place.headerRow, cells: keys };
  const parsed = inSheet(place.sheet.name, parse([header, ...lines], identity));
  // `findTable` already reports missing and duplicate columns, with their place.
  const faults = parsed.problems.filter(({ code }) => code !== "missingColumn");
  const all = [...problems, ...faults];
  if (!parsed.ok) return { ok: false, problems: all };
  return { ok: true, value: { catalogue: parsed.value, place }, problems: all };
}

const sheetIsBlank = problem("catalogueSheetMissing", {});
