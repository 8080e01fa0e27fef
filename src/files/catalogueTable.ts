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
 * Reads a catalogue from a table with one row per question under a header row (`catalogueColumns`).
 * Areas, criteria and questions come in the order of their first rows. What says something about an
 * area, a criterion or the catalogue stands on any of its rows, and is the same wherever it stands;
 * `identity` is for a table that does not say which catalogue it is. The faults of the table and
 * those that checkCatalogue finds are given together.
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

/** Faults that follow where rows or cells could not be read, and would only hide those faults. */
function isAboutSums(code: ProblemCode): boolean {
  return code === "catalogueCapSum" || code === "catalogueEmpty";
}
