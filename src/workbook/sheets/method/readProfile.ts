import type { Language } from "../../../model/language";
import { problem, type Problem } from "../../../model/problem";
import { dimensions, levels, type Profile } from "../../../model/profile";
import { cellText, isBlank } from "../../../model/rawCell";
import { capitalize } from "../../capitalize";
import { readForm } from "../../reading/forms";
import { rangeValues, type FoundWorkbook } from "../../reading/foundWorkbook";
import { anchorLabels } from "./headers";

const anchorsForm = { name: "Anchors", labels: anchorLabels };

/**
 * Reads the scoring profile. If the method sheet is missing, takes all but the shares from
 * `standard`.
 */
export function readProfile(
  workbook: FoundWorkbook,
  standard: Profile | null,
  language: Language,
): { readonly profile: Profile; readonly problems: readonly Problem[] } {
  const { shares, problems } = readShares(workbook);
  if (standard) return { profile: { ...standard, shares }, problems };
  const weightOf = (dimension: string) => workbook.value(`Kompass.Weight.${capitalize(dimension)}`);
  const [system = null, extent = null, result = null, evaluation = null] = dimensions.map(weightOf);
  const { fields, problems: anchorProblems } = readForm(workbook, anchorsForm, language);
  const anchors = Object.fromEntries(
    dimensions.map((dimension) => [
      dimension,
      levels.map((level) => cellText(fields[`${dimension} ${level}`])),
    ]),
  ) as unknown as Profile["anchors"];
  const profile: Profile = {
    id: cellText(workbook.value("Kompass.ProfileId")),
    version: cellText(workbook.value("Kompass.ProfileVersion")),
    shares,
    weights: { system, extent, result, evaluation },
    anchors,
  };
  return { profile, problems: [...problems, ...anchorProblems] };
}

function readShares(workbook: FoundWorkbook): {
  readonly shares: Profile["shares"];
  readonly problems: readonly Problem[];
} {
  const found = workbook.follow("Kompass.Shares");
  const cells = found ? rangeValues(found).map(([cell = null]) => cell) : [];
  const shares = cells.filter((share) => !isBlank(share)).map(Number);
  if (shares.length === 5 && shares.every(Number.isFinite)) {
    return { shares: shares as unknown as Profile["shares"], problems: [] };
  }
  const place = { ...(found ? { sheet: found.sheet.name } : {}), field: "Shares" };
  return { shares: [0, 0.25, 0.5, 0.75, 1], problems: [problem("shares", place)] };
}
