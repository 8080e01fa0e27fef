import type { Catalogue } from "../../model/catalogue";
import type { MeasurementRow } from "../../model/inputs";
import { measurementColumns, versionOf } from "../../model/measurementRow";
import type { Problem } from "../../model/problem";
import { KnownVersions, readVersions } from "./readVersions";

const at = measurementColumns.indexOf("version");

/** A workbook's own measurement rows, with their versions corrected for a new workbook. */
export function ownVersions(
  rows: readonly MeasurementRow[],
  { version }: Catalogue,
): { readonly rows: readonly MeasurementRow[]; readonly problems: readonly Problem[] } {
  const given = rows.map((row) => versionOf(row[at] ?? null));
  const known = new KnownVersions([version, ...given]);
  const place = (index: number) => ({ row: index + 2, field: "version" });
  const { versions, problems } = readVersions(given, known, place);
  const read = rows.map((row, index) => {
    const found = versions[index] ?? null;
    return found === null || found === given[index] ? row : row.with(at, found);
  });
  return { rows: read, problems };
}
