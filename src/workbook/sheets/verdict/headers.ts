import type { Catalogue } from "../../../model/catalogue";
import { theWhole, verdictParts, type VerdictPart } from "../../../model/verdict";
import { headers, type Headers } from "../../headers";
import { sheetNamesIn } from "../../sheetNames";

/** The labels of the verdict's texts: the names of the areas' sheets, and one for the whole. */
export function verdictLabels(catalogue: Catalogue): Headers<VerdictPart> {
  const names = sheetNamesIn(catalogue);
  return headers(verdictParts(catalogue), (part, t) =>
    part === theWhole ? t("verdict.whole") : (names(t).get(part) ?? part),
  );
}
