import { questionsOf } from "../../model/catalogue";
import type { Inputs } from "../../model/inputs";
import { problem, type Problem } from "../../model/problem";
import { cellText } from "../../model/rawCell";
import type { Capacity } from "../capacity";
import { planContext } from "../context";
import { namesOn } from "../names";
import { fixedSheets } from "../sheetKeys";
import { sheetModules } from "../sheetModules";
import { fixedSheetName } from "../sheetNames";
import { copiesOf } from "../sheets/areas/copiedSheets";
import { areaSheetKey } from "../sheets/areas/layout";
import type { FoundWorkbook } from "./foundWorkbook";
import { ourSheets } from "./ourSheets";

/**
 * Adds a problem for each missing sheet and drops those that follow from it, such as missing
 * questions and tables.
 */
export function withMissingSheets(
  workbook: FoundWorkbook,
  inputs: Inputs,
  capacity: Capacity,
  problems: readonly Problem[],
): readonly Problem[] {
  const isGone = (key: string): boolean => !workbook.follow(`Kompass.Sheet.${key}`);
  const areas = inputs.catalogue.areas.filter(({ key }) => isGone(areaSheetKey(key)));
  const others = fixedSheets.filter((key) => sheetModules[key].isMissed && isGone(key));
  if (areas.length === 0 && others.length === 0) return problems;
  const context = planContext(inputs, capacity);
  const gone = new Set<string>([...others, ...areas.map(({ key }) => areaSheetKey(key))]);
  const ids = new Set(areas.flatMap((area) => questionsOf(area).map(({ id }) => id)));
  const names = namesOn(gone, context);
  const ours = ourSheets(workbook.raw, inputs.catalogue);
  const areaProblems = areas.flatMap((area) => {
    const questions = questionsOf(area).length;
    const name = context.areaSheetNames.get(area.key) ?? area.name;
    const copies = copiesOf(workbook, area, ours);
    return [
      problem("sheetMissing", {}, name, { questions }),
      ...copies.map((sheet) => problem("sheetCopied", { sheet: sheet.name }, name)),
    ];
  });
  const follows = ({ code, place, value }: Problem): boolean =>
    code === "sheetMissing" ||
    (code === "questionMissing" && ids.has(place.question ?? "")) ||
    (code === "nameMissing" && names.has(cellText(value)));
  return [
    ...areaProblems,
    ...others.map((key) => problem("inputSheetMissing", {}, fixedSheetName(key, context.t))),
    ...problems.filter((found) => !follows(found)),
  ];
}
