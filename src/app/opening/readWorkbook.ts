import { builtinCatalogue } from "../../catalogue/builtinCatalogue";
import { builtinProfile } from "../../catalogue/builtinProfile";
import { parseCatalogueTable } from "../../files/catalogueFile";
import type { Outcome } from "../../model/problem";
import type { RawWorkbook } from "../../model/rawWorkbook";
import { readInputs, type ReadWorkbook } from "../../workbook/reading/readInputs";

/** Reads the inputs of a Kompassbok workbook, from a file or from Excel. */
export function readWorkbook(raw: RawWorkbook): Outcome<ReadWorkbook> {
  return readInputs(raw, parseCatalogueTable, (language) => ({
    catalogue: builtinCatalogue(language),
    profile: builtinProfile(language),
  }));
}
