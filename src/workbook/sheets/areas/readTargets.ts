import type { Area, Catalogue } from "../../../model/catalogue";
import type { Targets } from "../../../model/inputs";
import type { Language } from "../../../model/language";
import type { Problem } from "../../../model/problem";
import { isBlank } from "../../../model/rawCell";
import { headers } from "../../headers";
import { readForm, type Form } from "../../reading/forms";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { areaSheetKey } from "./layout";

/** The targets of an area's criteria, each labelled by the criterion's id. */
export function targetForm({ key, criteria }: Area): Form<string> {
  const ids = criteria.map(({ id }) => id);
  return { name: `Targets.${key}`, labels: headers(ids, (id) => id) };
}

/**
 * Reads the targets by criterion id. Missing area sheets are skipped, because they are reported
 * elsewhere.
 */
export function readTargets(
  workbook: FoundWorkbook,
  catalogue: Catalogue,
  language: Language,
): { readonly targets: Targets; readonly problems: readonly Problem[] } {
  const forms = catalogue.areas
    .filter(({ key }) => workbook.follow(`Kompass.Sheet.${areaSheetKey(key)}`) !== null)
    .map((area) => readForm(workbook, targetForm(area), language));
  const given = forms.flatMap(({ fields }) =>
    Object.entries(fields).filter(([, target]) => !isBlank(target)),
  );
  return {
    targets: Object.fromEntries(given),
    problems: forms.flatMap(({ problems }) => problems),
  };
}
