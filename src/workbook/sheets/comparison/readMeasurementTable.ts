import type { Catalogue } from "../../../model/catalogue";
import type { MeasurementRow } from "../../../model/inputs";
import type { Language } from "../../../model/language";
import { problem, type Problem } from "../../../model/problem";
import { cellAddress } from "../../a1";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { computedRows, readTable, type ReadTable, type TablePlace } from "../../reading/tables";
import type { MeasurementColumnKey } from "./headers";
import { measurementTable, withKindKeys } from "./measurementRows";

export interface MeasurementTableRead {
  readonly place: TablePlace | null;
  readonly rows: readonly MeasurementRow[];
  /** How many rows the table was built with; 0 if it was not found. */
  readonly capacity: number;
  readonly problems: readonly Problem[];
}

/** Reads the filled rows of the measurement table as raw cells; only the kinds become keys. */
export function readMeasurementTable(
  workbook: FoundWorkbook,
  catalogue: Catalogue,
  language: Language,
): MeasurementTableRead {
  const table = measurementTable(catalogue);
  const read = readTable(workbook, table, language);
  const { place, lines, problems } = read;
  return {
    place,
    rows: lines.map(({ cells }) =>
      withKindKeys(table.headers.keys.map((key) => cells[key] ?? null)),
    ),
    capacity: place ? computedRows(place).length : 0,
    problems: [...problems, ...decomposedNames(read)],
  };
}

/** A problem if any names are decomposed (not NFC), because formulas cannot compose them. */
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
