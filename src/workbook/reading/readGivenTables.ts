import type { Catalogue } from "../../model/catalogue";
import type { Inputs, MeasurementRow, TableRow } from "../../model/inputs";
import type { Language } from "../../model/language";
import { problem, type Problem } from "../../model/problem";
import { isBlank, type RawCell } from "../../model/rawCell";
import { cellAddress } from "../a1";
import type { Capacity } from "../capacity";
import {
  actionHeaders,
  interviewHeaders,
  type Headers,
  type MeasurementColumnKey,
} from "../headers";
import { measurementTable, withKindKeys } from "../sheets/comparison/measurementRows";
import { readFreeFindings } from "../sheets/findings/readFreeFindings";
import type { FoundWorkbook } from "./foundWorkbook";
import { computedRows, readTable, type ReadTable, type TablePlace } from "./tables";

type Given = Pick<Inputs, "measurements" | "freeFindings" | "actions" | "interviews">;

/** What people gave in the tables without a fixed length. */
export interface GivenTables {
  readonly given: Given;
  /** By the table's name; one that is not to be found is absent. */
  readonly places: ReadonlyMap<string, TablePlace>;
  /** How many rows each was made with, as far as that can be seen. */
  readonly capacity: Partial<Capacity>;
  readonly problems: readonly Problem[];
}

export function readGivenTables(
  workbook: FoundWorkbook,
  catalogue: Catalogue,
  language: Language,
): GivenTables {
  const measurements = readTable(workbook, measurementTable(catalogue), language);
  const actions = readNumbered(workbook, "Actions", actionHeaders, language);
  const interviews = readNumbered(workbook, "Interviews", interviewHeaders, language);
  const free = readFreeFindings(workbook, catalogue, language);
  const { keys } = measurementTable(catalogue).headers;
  const places = { Measurements: measurements, Actions: actions, Interviews: interviews };
  const found = Object.entries({ ...places, FreeFindings: free }).flatMap(
    ([name, { place }]): [string, TablePlace][] => (place ? [[name, place]] : []),
  );
  return {
    given: {
      measurements: measurements.lines.map(({ cells }): MeasurementRow =>
        withKindKeys(keys.map((key) => cells[key] ?? null)),
      ),
      freeFindings: free.findings,
      actions: actions.rows,
      interviews: interviews.rows,
    },
    places: new Map(found),
    capacity: {
      measurements: measurements.place ? computedRows(measurements.place).length : 0,
      actions: actions.capacity,
      interviews: interviews.capacity,
      freeFindings: free.capacity,
    },
    problems: [
      ...[measurements, free, actions, interviews].flatMap(({ problems }) => problems),
      ...decomposedNames(measurements),
    ],
  };
}

/** Names whose letters the worksheet does not put together. */
function decomposedNames({ place, lines }: ReadTable<MeasurementColumnKey>): Problem[] {
  const column = place?.columns.get("municipality");
  const found = lines.filter(({ cells: { municipality: name } }) => {
    return typeof name === "string" && name !== name.normalize("NFC");
  });
  const [first] = found;
  if (!place || !first || column === undefined) return [];
  const cell = cellAddress(first.row, column);
  const at = { sheet: place.sheet.name, table: "Measurements", cell };
  const name = first.cells.municipality;
  return [problem("nameDecomposed", at, name, { count: found.length })];
}

interface NumberedTable {
  readonly place: TablePlace | null;
  readonly rows: readonly TableRow[];
  readonly capacity: number;
  readonly problems: readonly Problem[];
}

/** The rows in which something was given beside the number. */
function readNumbered<Key extends string>(
  workbook: FoundWorkbook,
  name: string,
  headers: Headers<Key | "number">,
  language: Language,
): NumberedTable {
  const { place, lines, problems } = readTable(workbook, { name, headers }, language);
  const keys = headers.keys.filter((key) => key !== "number");
  return {
    place,
    rows: lines
      .map(({ cells }): TableRow => keys.map((key) => cells[key]))
      .filter((row) => !row.every(isBlank)),
    capacity: numberedRows(lines.map(({ cells }) => cells.number)),
    problems,
  };
}

/**
 * How many rows a table was made with, by the numbers of those that are left: the highest up to which
 * at least half are there.
 */
function numberedRows(cells: readonly RawCell[]): number {
  const numbers = cells.filter((cell) => typeof cell === "number" && Number.isInteger(cell));
  const sorted = [...new Set(numbers as number[])].filter((n) => n > 0).sort((a, b) => a - b);
  const known = sorted.filter((number, index) => index + 1 >= number / 2);
  return known.at(-1) ?? 0;
}
