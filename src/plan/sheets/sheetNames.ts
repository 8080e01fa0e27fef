import type { Area } from "../../model/catalogue";
import { sheetNameLimit } from "../limits";
import type { PlanContext } from "../context";

/** "1 Demokrati": the area's number and short name, within what Excel allows for a sheet's name. */
export function areaSheetName({ inputs }: PlanContext, area: Area): string {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, id, shortName } of inputs.catalogue.areas) {
    let name = legalSheetName(`${id} ${shortName}`);
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) {
      name = `${name.slice(0, sheetNameLimit - 4)} (${n})`;
    }
    taken.add(name.toLowerCase());
    names.set(key, name);
  }
  return names.get(area.key) ?? area.key;
}

/** Without the characters that Excel forbids in a sheet's name, and at most 31 long. */
function legalSheetName(name: string): string {
  const legal = name
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return legal
    .slice(0, sheetNameLimit)
    .replace(/^'+|'+$/g, "")
    .trim();
}
