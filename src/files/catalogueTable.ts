import { checkCatalogue } from "../catalogue/checkCatalogue";
import type { Area, Catalogue, Criterion } from "../model/catalogue";
import { problem, type Outcome, type Problem } from "../model/problem";
import { isBlank, type RawCell } from "../model/rawCell";
import { round } from "../model/round";
import { catalogueColumns, catalogueRow, type CatalogueRow } from "./catalogueRow";
import { parseCsv } from "./parseCsv";
import { columnKey, readTable, type Table } from "./readTable";
import { toOutcome } from "./reading";
import { shortNameOf } from "./shortName";
import { shown } from "./shown";
import { readRow } from "./tableFields";

/** What a table's columns catalogue_id, catalogue_version and catalogue_name leave out. */
export type CatalogueIdentity = Partial<Pick<Catalogue, "id" | "version" | "name">>;

interface Located {
  readonly row: number;
  readonly cells: CatalogueRow;
}

/** Reads a catalogue from CSV; see parseCatalogueTable. */
export function parseCatalogueCsv(
  content: string,
  identity: CatalogueIdentity = {},
): Outcome<Catalogue> {
  const rows = parseCsv(content, (header) => columnKey(catalogueColumns, header) !== null);
  return rows.ok ? parseCatalogueTable(rows.value, identity) : rows;
}

/**
 * Reads a catalogue from a table with one row per question under a header row (`catalogueColumns`).
 * Areas, criteria and questions come in the order of their first rows. What says something about an
 * area, a criterion or the catalogue stands on any of its rows, and is the same wherever it stands.
 */
export function parseCatalogueTable(
  rows: readonly (readonly RawCell[])[],
  identity: CatalogueIdentity = {},
): Outcome<Catalogue> {
  const table = readTable(rows, catalogueColumns);
  if (!table.ok) return table;
  const readings = table.value.rows.map(({ row, cells }) => ({
    row,
    ...readRow(catalogueRow, cells, row, table.value),
  }));
  const located = readings.flatMap(({ row, value }) => (value ? [{ row, cells: value }] : []));
  const builder = new CatalogueBuilder(table.value);
  const catalogue = builder.build(located, identity);
  const isWhole = located.length === readings.length;
  return toOutcome({
    value: catalogue,
    problems: [
      ...table.problems,
      ...readings.flatMap(({ problems }) => problems),
      ...builder.problems,
      ...checkCatalogue(catalogue).filter(({ code }) => isWhole || !isAboutSums(code)),
    ],
  });
}

/** Faults that follow from rows that could not be read, and would only hide those rows' own. */
function isAboutSums(code: string): boolean {
  return code === "catalogueCapSum" || code === "catalogueEmpty";
}

class CatalogueBuilder {
  readonly problems: Problem[] = [];
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  build(rows: readonly Located[], identity: CatalogueIdentity): Catalogue {
    const id = this.#agreed(rows, "catalogue_id") ?? identity.id ?? "";
    return {
      id,
      version: this.#agreed(rows, "catalogue_version") ?? identity.version ?? "",
      name: this.#agreed(rows, "catalogue_name") ?? identity.name ?? id,
      areas: groupBy(rows, "area_key").map((group, index) => this.#area(group, index)),
    };
  }

  #area(rows: readonly Located[], index: number): Area {
    const criteria = groupBy(rows, "criterion_id").map((group) => this.#criterion(group));
    const name = this.#agreed(rows, "area_name") ?? "";
    return {
      key: rows[0]?.cells.area_key ?? "",
      id: this.#agreed(rows, "area_id") ?? String(index + 1),
      name,
      shortName: this.#agreed(rows, "area_short_name") ?? shortNameOf(name),
      cap: this.#agreed(rows, "area_cap") ?? capSum(criteria),
      criteria,
    };
  }

  #criterion(rows: readonly Located[]): Criterion {
    const questions = rows.map(({ cells }) => ({
      id: cells.question_id,
      cap: cells.question_cap,
      text: cells.text,
      guidance: cells.guidance,
      respondents: cells.respondents,
      evidence: cells.evidence,
      provenance: cells.provenance,
    }));
    const cap = this.#agreed(rows, "criterion_cap");
    if (cap === null) this.#add("missingValue", rows[0], "criterion_cap", null);
    return {
      id: rows[0]?.cells.criterion_id ?? "",
      title: this.#agreed(rows, "criterion_title") ?? "",
      cap: cap ?? capSum(questions),
      questions,
    };
  }

  /** What the rows that have something in the column have there; null when none has. */
  #agreed<K extends AgreedColumn>(
    rows: readonly Located[],
    column: K,
  ): NonNullable<CatalogueRow[K]> | null {
    const given = rows.filter(({ cells }) => !isBlank(cells[column]));
    const first = given[0];
    if (!first) return null;
    const expected = first.cells[column] ?? "";
    for (const other of given.filter(({ cells }) => cells[column] !== expected)) {
      const params = { expected: String(shown(expected)), row: first.row };
      this.#add("conflictingValue", other, column, shown(other.cells[column]), params);
    }
    return first.cells[column] ?? null;
  }

  #add(
    code: "missingValue" | "conflictingValue",
    at: Located | undefined,
    column: AgreedColumn,
    value: RawCell,
    params: Problem["params"] = {},
  ): void {
    const field = this.#table.headers.get(column) ?? column;
    this.problems.push(problem(code, { row: at?.row ?? 1, field }, value, params));
  }
}

type AgreedColumn =
  | "catalogue_id"
  | "catalogue_version"
  | "catalogue_name"
  | "area_id"
  | "area_name"
  | "area_short_name"
  | "area_cap"
  | "criterion_title"
  | "criterion_cap";

function capSum(parts: readonly { readonly cap: number }[]): number {
  return round(
    parts.reduce((sum, { cap }) => sum + cap, 0),
    6,
  );
}

function groupBy(rows: readonly Located[], column: "area_key" | "criterion_id"): Located[][] {
  const groups = new Map<string, Located[]>();
  for (const row of rows) {
    const group = groups.get(row.cells[column]);
    if (group) group.push(row);
    else groups.set(row.cells[column], [row]);
  }
  return [...groups.values()];
}
