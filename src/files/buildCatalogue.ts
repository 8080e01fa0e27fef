import type { Area, Catalogue, Criterion, Question } from "../model/catalogue";
import { problem, type Place, type Problem } from "../model/problem";
import { cellText, isBlank } from "../model/rawCell";
import { round } from "../model/rounding";
import type { catalogueRow } from "./catalogueRow";
import { shortNameOf } from "./shortName";
import { shown } from "./shown";
import type { CellsReading } from "./tableFields";

/** Used when a table lacks the columns catalogue_id, catalogue_version and catalogue_name. */
export type CatalogueIdentity = Partial<Pick<Catalogue, "id" | "version" | "name">>;

/** A table row and its row number. */
export interface LocatedRow extends Omit<CellsReading<typeof catalogueRow>, "problems"> {
  readonly row: number;
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

/**
 * Builds a catalogue with one question per row. Reports values on which rows disagree and criteria
 * without a cap; leaves out rows that do not say where they belong.
 */
export function buildCatalogue(
  rows: readonly LocatedRow[],
  identity: CatalogueIdentity,
  headers: ReadonlyMap<string, string>,
): { readonly catalogue: Catalogue; readonly problems: readonly Problem[] } {
  const builder = new CatalogueBuilder(headers);
  return { catalogue: builder.build(rows, identity), problems: builder.problems };
}

class CatalogueBuilder {
  readonly problems: Problem[] = [];
  readonly #headers: ReadonlyMap<string, string>;

  constructor(headers: ReadonlyMap<string, string>) {
    this.#headers = headers;
  }

  build(rows: readonly LocatedRow[], identity: CatalogueIdentity): Catalogue {
    const id = this.#agreed(rows, "catalogue_id") ?? identity.id ?? "";
    const areas = [...groupBy(rows, "area_key")];
    return {
      id,
      version: this.#agreed(rows, "catalogue_version") ?? identity.version ?? "",
      name: this.#agreed(rows, "catalogue_name") ?? identity.name ?? id,
      areas: areas.map(([key, group], index) => this.#area(key, group, index)),
    };
  }

  #area(key: string, rows: readonly LocatedRow[], index: number): Area {
    const groups = [...groupBy(rows, "criterion_id")];
    const criteria = groups.map(([id, group]) => this.#criterion(id, group));
    const name = this.#agreed(rows, "area_name") ?? "";
    return {
      key,
      id: this.#agreed(rows, "area_id") ?? String(index + 1),
      name,
      shortName: this.#agreed(rows, "area_short_name") ?? shortNameOf(name),
      cap: this.#agreed(rows, "area_cap") ?? capSum(criteria),
      criteria,
    };
  }

  #criterion(id: string, rows: readonly LocatedRow[]): Criterion {
    const questions = rows.flatMap(questionOf);
    const cap = this.#agreed(rows, "criterion_cap");
    if (cap === null && rows.every(({ isWhole }) => isWhole)) {
      this.problems.push(problem("missingValue", this.#placeOf("criterion_cap", rows[0])));
    }
    return {
      id,
      title: this.#agreed(rows, "criterion_title") ?? "",
      cap: cap ?? capSum(questions),
      questions,
    };
  }

  /** The common value of a column's non-blank cells; null if there are none. */
  #agreed<K extends AgreedColumn>(
    rows: readonly LocatedRow[],
    column: K,
  ): NonNullable<LocatedRow["cells"][K]> | null {
    const given = rows.filter(({ cells }) => !isBlank(cells[column]));
    const first = given[0];
    const expected = first?.cells[column] ?? null;
    if (!first || expected === null) return null;
    for (const other of given.filter(({ cells }) => cells[column] !== expected)) {
      const params = { expected: cellText(shown(expected)), row: first.row };
      const place = this.#placeOf(column, other);
      this.problems.push(problem("conflictingValue", place, shown(other.cells[column]), params));
    }
    return expected;
  }

  #placeOf(column: AgreedColumn, at: LocatedRow | undefined): Place {
    return { row: at?.row ?? 1, field: this.#headers.get(column) ?? column };
  }
}

/** The row's question; empty if a required cell could not be read. */
function questionOf({ cells }: LocatedRow): Question[] {
  const { question_id: id, question_cap: cap, text } = cells;
  if (id === null || cap === null || text === null) return [];
  return [
    {
      id,
      cap,
      text,
      guidance: cells.guidance ?? "",
      respondents: cells.respondents ?? [],
      evidence: cells.evidence ?? [],
      provenance: cells.provenance ?? "own",
    },
  ];
}

function capSum(parts: readonly { readonly cap: number }[]): number {
  const sum = parts.reduce((total, { cap }) => total + cap, 0);
  return round(sum, 6);
}

function groupBy(
  rows: readonly LocatedRow[],
  column: "area_key" | "criterion_id",
): Map<string, LocatedRow[]> {
  const groups = new Map<string, LocatedRow[]>();
  for (const row of rows) {
    const key = row.cells[column];
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
