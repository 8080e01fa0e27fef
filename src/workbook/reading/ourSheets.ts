import type { Catalogue } from "../../model/catalogue";
import type { RawSheet, RawWorkbook } from "../../model/rawWorkbook";
import { fixedSheets } from "../sheetKeys";
import { areaSheetKey } from "../sheets/areas/layout";
import { previousSheetKey } from "../sheets/previous/layout";
import { findIn } from "./foundWorkbook";

/** Returns the sheets that our defined names refer to; all others are the user's own. */
export function ourSheets(raw: RawWorkbook, { areas }: Catalogue): ReadonlySet<RawSheet> {
  const workbook = findIn(raw);
  const keys = [...fixedSheets, previousSheetKey, ...areas.map(({ key }) => areaSheetKey(key))];
  return new Set(keys.flatMap((key) => workbook.follow(`Kompass.Sheet.${key}`)?.sheet ?? []));
}
