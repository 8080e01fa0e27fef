import type { Catalogue } from "../../../model/catalogue";
import type { FactCheck } from "../../../model/inputs";
import type { Language } from "../../../model/language";
import { problem, type Problem } from "../../../model/problem";
import { isControlNumber } from "../../../model/factCheck";
import { isBlank } from "../../../model/rawCell";
import { cellAddress } from "../../a1";
import { readForm, type Form, type ReadForm } from "../../reading/forms";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { statusOfWord } from "./factCheckWords";
import { factCheckLabels } from "./headers";
import { areaSheetKey, type FactCheckField } from "./layout";

/** The form that the municipality fills in for an area. */
export function factCheckForm(areaKey: string): Form<FactCheckField> {
  return { name: `FactCheck.${areaKey}`, labels: factCheckLabels };
}

/** Names a control number that is not one, with its place. */
function wrongControl(
  { place, fields }: ReadForm<FactCheckField>,
  language: Language,
): readonly Problem[] {
  const row = place?.rows.get("control");
  if (!place || row === undefined) return [];
  if (isBlank(fields.control) || isControlNumber(fields.control)) return [];
  const cell = cellAddress(row, place.column);
  const field = factCheckLabels.textOf("control", language);
  return [problem("controlNumber", { sheet: place.sheet.name, cell, field }, fields.control)];
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
    Object.values(fields).every(isBlank)
      ? []
      : [[key, { ...fields, status: statusOfWord(fields.status, language) }] as const],
  );
  return {
    factChecks: Object.fromEntries(given),
    problems: forms.flatMap(([, form]) => [...form.problems, ...wrongControl(form, language)]),
  };
}
