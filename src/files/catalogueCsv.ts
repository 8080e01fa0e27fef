import type { Catalogue } from "../model/catalogue";
import type { Outcome } from "../model/problem";
import type { CatalogueIdentity } from "./buildCatalogue";
import { catalogueColumns } from "./catalogueRow";
import { parseCatalogueTable } from "./catalogueTable";
import { parseCsv } from "./parseCsv";

/** Parses a catalogue from CSV; see `parseCatalogueTable`. */
export function parseCatalogueCsv(
  content: string,
  identity: CatalogueIdentity = {},
): Outcome<Catalogue> {
  const rows = parseCsv(content, catalogueColumns);
  return rows.ok ? parseCatalogueTable(rows.value, identity) : rows;
}
