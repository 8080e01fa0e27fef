import type { Catalogue } from "../../../model/catalogue";
import type { SignOff } from "../../../model/inputs";
import type { Language } from "../../../model/language";
import type { Problem } from "../../../model/problem";
import { isBlank } from "../../../model/rawCell";
import { readForm, type Form } from "../../reading/forms";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { signOffLabels } from "./headers";
import { areaSheetKey, type SignOffField } from "./layout";

/** The form that the municipality's reviewer fills in for an area. */
export function signOffForm(areaKey: string): Form<SignOffField> {
  return { name: `SignOff.${areaKey}`, labels: signOffLabels };
}

/**
 * Reads the sign-offs by area key. Missing area sheets are skipped, because they are reported
 * elsewhere.
 */
export function readSignOffs(
  workbook: FoundWorkbook,
  catalogue: Catalogue,
  language: Language,
): { readonly signOffs: Record<string, SignOff>; readonly problems: readonly Problem[] } {
  const present = catalogue.areas.filter(
    ({ key }) => workbook.follow(`Kompass.Sheet.${areaSheetKey(key)}`) !== null,
  );
  const forms = present.map(
    ({ key }) => [key, readForm(workbook, signOffForm(key), language)] as const,
  );
  const given = forms.flatMap(([key, { fields }]) =>
    Object.values(fields).every(isBlank) ? [] : [[key, fields] as const],
  );
  return {
    signOffs: Object.fromEntries(given),
    problems: forms.flatMap(([, { problems }]) => problems),
  };
}
