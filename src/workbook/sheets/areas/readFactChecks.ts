import type { Catalogue } from "../../../model/catalogue";
import type { FactCheck } from "../../../model/inputs";
import type { Language } from "../../../model/language";
import type { Problem } from "../../../model/problem";
import { isBlank } from "../../../model/rawCell";
import { readForm, type Form } from "../../reading/forms";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { factCheckLabels } from "./headers";
import { areaSheetKey, type FactCheckField } from "./layout";

/** The form that the municipality fills in for an area. */
export function factCheckForm(areaKey: string): Form<FactCheckField> {
  return { name: `FactCheck.${areaKey}`, labels: factCheckLabels };
}

/**
 * Reads the fact checks by area key. Missing area sheets are skipped, because they are reported
 * elsewhere.
 */
export function readFactChecks(
  workbook: FoundWorkbook,
  catalogue: Catalogue,
  language: Language,
): { readonly factChecks: Record<string, FactCheck>; readonly problems: readonly Problem[] } {
  const present = catalogue.areas.filter(
    ({ key }) => workbook.follow(`Kompass.Sheet.${areaSheetKey(key)}`) !== null,
  );
  const forms = present.map(
    ({ key }) => [key, readForm(workbook, factCheckForm(key), language)] as const,
  );
  const given = forms.flatMap(([key, { fields }]) =>
    Object.values(fields).every(isBlank) ? [] : [[key, fields] as const],
  );
  return {
    factChecks: Object.fromEntries(given),
    problems: forms.flatMap(([, { problems }]) => problems),
  };
}
