import { checkCatalogue } from "../catalogue/checkCatalogue";
import type { Catalogue } from "../model/catalogue";
import type { Outcome } from "../model/problem";
import type { ProblemCode } from "../model/problemKinds";
import type { TableLine } from "../model/tableLine";
import { buildCatalogue, type CatalogueIdentity } from "./buildCatalogue";
import { catalogueColumns, catalogueRow } from "./catalogueRow";
import { readTable } from "./readTable";
import { toOutcome } from "./reading";
import { readCells } from "./tableFields";

/**
 * Parses a catalogue from a table with one question per row below a header (`catalogueColumns`).
 * Areas, criteria and questions are ordered by their first rows. A value that describes an area, a
 * criterion or the catalogue may be on any of its rows, but must not differ between them.
 * `identity` is for tables that do not name their catalogue. Reports errors in the table together
 * with those from `checkCatalogue`.
 */
export function parseCatalogueTable(
  lines: readonly TableLine[],
  identity: CatalogueIdentity = {},
): Outcome<Catalogue> {
  const table = readTable(lines, catalogueColumns);
  if (!table.ok) return table;
  const located = table.value.rows.map((tableRow) => ({
    row: tableRow.row,
    ...readCells(catalogueRow, tableRow, table.value),
  }));
  const { catalogue, problems } = buildCatalogue(located, identity, table.value.headers);
  const isWhole = table.value.isWhole && located.every((row) => row.isWhole);
  return toOutcome({
    value: catalogue,
    problems: [
      ...table.problems,
      ...located.flatMap((row) => row.problems),
      ...problems,
      ...checkCatalogue(catalogue).filter(({ code }) => isWhole || !isAboutSums(code)),
    ],
  });
}

/** Errors that result from unreadable rows or cells, and would only obscure the real ones. */
function isAboutSums(code: ProblemCode): boolean {
  return code === "catalogueCapSum" || code === "catalogueEmpty";
}
