import { builtinCatalogue } from "../../catalogue/builtinCatalogue";
import { builtinProfile } from "../../catalogue/builtinProfile";
import { parseCatalogueTable } from "../../files/catalogueFile";
import type { Outcome } from "../../model/problem";
import type { RawWorkbook } from "../../model/rawWorkbook";
import { readInputs, type ReadWorkbook } from "../../workbook/reading/readInputs";

/** What people gave in a workbook of ours, from a file or from Excel. */
export function readWorkbook(raw: RawWorkbook): Outcome<ReadWorkbook> {
  return readInputs(raw, parseCatalogueTable, (language) => ({
    catalogue: builtinCatalogue(language),
    profile: builtinProfile(language),
  }));
}
