import type { RawName } from "../../model/rawWorkbook";
import { fixedSheets } from "../sheetKeys";
import { areaSheetKey } from "../sheets/areas/layout";
import { previousSheetKey } from "../sheets/previous/layout";
import { parseTarget } from "./foundWorkbook";

const beside: ReadonlySet<string> = new Set([
  "Findings",
  "Actions",
  "Interviews",
  "Comparison",
  previousSheetKey,
  "Checks",
]);

const homeOfArea = `kompass.sheet.${areaSheetKey("")}`.toLowerCase();

/**
 * Present names of the sheets from which no points come: neither answers nor what they are scored by
 * is on them. Who only wants the result need not read them.
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
    ...fixedSheets.filter((key) => !beside.has(key)).map(homeOf),
    ...[...homes].filter(([name]) => name.startsWith(homeOfArea)).map(([, sheet]) => sheet),
  ]);
  const left = [...beside].map(homeOf).filter((sheet) => sheet !== undefined);
  return new Set(left.filter((sheet) => !needed.has(sheet)));
}
