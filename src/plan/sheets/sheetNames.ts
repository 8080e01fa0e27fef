import type { Area } from "../../model/catalogue";
import type { TextKey } from "../../i18n/translate";
import type { PlanContext } from "../context";
import { sheetNameLimit } from "../limits";

/** The other sheets, whose names no area may take. */
const fixedNames: readonly TextKey[] = [
  "sheet.overview",
  "sheet.findings",
  "sheet.actions",
  "sheet.interviews",
  "sheet.comparison",
  "sheet.method",
  "sheet.checks",
  "sheet.catalogue",
  "sheet.calculation",
];

/** "1 Demokrati": the area's number and short name, within what Excel allows for a sheet's name. */
export function areaSheetName({ inputs, t }: PlanContext, area: Area): string {
  const taken = new Set(fixedNames.map((key) => t(key).toLowerCase()));
  for (const { key, id, shortName } of inputs.catalogue.areas) {
    const name = freeName(legalSheetName(`${id} ${shortName}`) || key, taken);
    if (key === area.key) return name;
    taken.add(name.toLowerCase());
  }
  return area.key;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) {
    const suffix = ` (${n})`;
    free = cut(name, sheetNameLimit - suffix.length) + suffix;
  }
  return free;
}

/** Without the characters that Excel forbids in a sheet's name, and at most 31 long. */
function legalSheetName(name: string): string {
  const legal = name
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return cut(legal, sheetNameLimit)
    .replace(/^'+|'+$/g, "")
    .trim();
}

/** At most so long, without half a character at the end. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
