import { builtinCatalogue } from "../../catalogue/builtinCatalogue";
import { builtinProfile } from "../../catalogue/builtinProfile";
import type { CatalogueIdentity } from "../../files/buildCatalogue";
import { catalogueColumns } from "../../files/catalogueRow";
import {
  parseCatalogueCsv,
  parseCatalogueJson,
  parseCatalogueTable,
} from "../../files/catalogueFile";
import { parseProfileJson } from "../../files/profileFile";
import type { Catalogue } from "../../model/catalogue";
import type { Language } from "../../model/language";
import { success, type Outcome } from "../../model/problem";
import type { Profile } from "../../model/profile";
import { inSheet } from "../../workbook/reading/inSheet";
import { chooseTable, type SheetTable } from "../opening/sheetTable";

/** A custom catalogue, as read from its file. */
export type CatalogueSource =
  | { readonly kind: "json" | "csv"; readonly text: string; readonly name: string }
  | {
      readonly kind: "table";
      readonly tables: readonly SheetTable[];
      readonly name: string;
    };

/** Parses the catalogue file; without one, returns the built-in catalogue. */
export function loadCatalogue(
  source: CatalogueSource | null,
  language: Language,
): Outcome<Catalogue> {
  if (source === null) return success(builtinCatalogue(language));
  const identity = { id: identifier(source.name), version: "1", name: source.name };
  if (source.kind === "table") return loadTable(source.tables, identity);
  if (source.kind === "csv") return parseCatalogueCsv(source.text, identity);
  return parseCatalogueJson(source.text);
}

function loadTable(tables: readonly SheetTable[], identity: CatalogueIdentity): Outcome<Catalogue> {
  const chosen = chooseTable(tables, catalogueColumns);
  if (!chosen.ok) return chosen;
  const { sheet, lines } = chosen.value;
  const read = inSheet(sheet, parseCatalogueTable(lines, identity));
  return { ...read, problems: [...chosen.problems, ...read.problems] };
}

/** Parses the profile file; the built-in profile fills in what it leaves out. */
export function loadProfile(text: string | null, language: Language): Outcome<Profile> {
  const builtin = builtinProfile(language);
  return text === null ? success(builtin) : parseProfileJson(text, builtin);
}

/** A table may have no id; the file name is used then. */
function identifier(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "catalogue"
  );
}
