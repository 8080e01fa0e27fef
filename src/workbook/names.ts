import type { NamePlan } from "../model/workbookPlan";
import type { PlanContext } from "./context";
import { name } from "./naming";
import { homeOf } from "./references";
import { isOptional, optionalSheets, sheetKeys } from "./sheetKeys";
import { sheetModules } from "./sheetModules";
import { areaSheetKey } from "./sheets/areas/layout";

/**
 * The defined names, the same in every language. Formulas use them, users may, and the readers need
 * them to find renamed sheets and moved columns.
 */
export function buildNames(context: PlanContext): NamePlan[] {
  const { inputs } = context;
  return sheetKeys.flatMap((key) => {
    if (isOptional(key) && !inputs[optionalSheets[key]]) return [];
    const homes =
      key === "areas" ? inputs.catalogue.areas.map((area) => areaSheetKey(area.key)) : [key];
    return [
      ...homes.map((home) => name(`Sheet.${home}`, homeOf(home))),
      ...sheetModules[key].names(context),
    ];
  });
}

/** The defined names that point to one of these sheets (by sheet key). */
export function namesOn(sheets: ReadonlySet<string>, context: PlanContext): ReadonlySet<string> {
  const names = buildNames(context).filter(({ refersTo }) =>
    sheets.has(refersTo.slice(0, refersTo.lastIndexOf("!"))),
  );
  return new Set(names.map((each) => each.name));
}
