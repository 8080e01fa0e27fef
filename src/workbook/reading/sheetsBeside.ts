import type { RawName } from "../../model/rawWorkbook";
import { fixedSheets, sheetKeys } from "../sheetKeys";
import { sheetModules } from "../sheetModules";
import { areaSheetKey } from "../sheets/areas/layout";
import { parseTarget } from "./foundWorkbook";

const homeOfArea = `kompass.sheet.${areaSheetKey("")}`.toLowerCase();

/**
 * The current names of the sheets that do not affect points: they hold neither answers nor scoring
 * settings, so a caller that needs only the result can skip them.
 */
export function sheetsBeside(names: readonly RawName[]): ReadonlySet<string> {
  const homes = new Map(
    names.flatMap(({ name, refersTo }) => {
      const target = parseTarget(refersTo);
      return target ? [[name.toLowerCase(), target.sheet] as const] : [];
    }),
  );
  const homeOf = (key: string) => homes.get(`kompass.sheet.${key}`.toLowerCase());
  const needed = new Set([
    ...fixedSheets.filter((key) => sheetModules[key].isReadForResult).map(homeOf),
    ...[...homes].filter(([name]) => name.startsWith(homeOfArea)).map(([, sheet]) => sheet),
  ]);
  const left = sheetKeys.filter((key) => !sheetModules[key].isReadForResult);
  return new Set(left.flatMap((key) => homeOf(key) ?? []).filter((sheet) => !needed.has(sheet)));
}
