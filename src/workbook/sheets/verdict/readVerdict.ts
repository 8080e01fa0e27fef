import type { Catalogue } from "../../../model/catalogue";
import type { Language } from "../../../model/language";
import type { Problem } from "../../../model/problem";
import { cellText } from "../../../model/rawCell";
import { theWhole, type Verdict, type VerdictPart } from "../../../model/verdict";
import { readForm, type Form } from "../../reading/forms";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { verdictLabels } from "./headers";

/** The texts of the verdict, each on the line of its label. */
export function verdictForm(catalogue: Catalogue, name = "Verdicts"): Form<VerdictPart> {
  return { name, labels: verdictLabels(catalogue) };
}

/** Reads a verdict from a form. */
export function readVerdict(
  workbook: FoundWorkbook,
  form: Form<VerdictPart>,
  language: Language,
): { readonly verdict: Verdict; readonly problems: readonly Problem[] } {
  const { fields, problems } = readForm(workbook, form, language);
  const texts = Object.entries(fields).map(([part, cell]) => [part, cellText(cell)] as const);
  const areas = texts.filter(([part, text]) => part !== theWhole && text !== "");
  const whole = cellText(fields[theWhole] ?? null);
  return { verdict: { whole, areas: Object.fromEntries(areas) }, problems };
}
