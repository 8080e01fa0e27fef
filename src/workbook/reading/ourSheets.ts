import type { Catalogue } from "../../model/catalogue";
import type { RawSheet, RawWorkbook } from "../../model/rawWorkbook";
import { namedSheets } from "../sheetKeys";
import { areaSheetKey } from "../sheets/areas/layout";
import { findIn } from "./foundWorkbook";

/** Returns the sheets that our defined names refer to; all others are the user's own. */
export function ourSheets(raw: RawWorkbook, { areas }: Catalogue): ReadonlySet<RawSheet> {
  const workbook = findIn(raw);
  const keys = [...namedSheets, ...areas.map(({ key }) => areaSheetKey(key))];
  return new Set(keys.flatMap((key) => workbook.follow(`Kompass.Sheet.${key}`)?.sheet ?? []));
}
