import { areaKeysOf, type Catalogue } from "../../../model/catalogue";
import { headers, type Headers } from "../../headers";
import { sheetNamesIn } from "../../sheetNames";
import { questionColumns, factCheckFields } from "./layout";

export const questionHeaders = headers(questionColumns, (column, t) => t(`question.${column}`), {
  cap: ["Tak"],
  state: ["Tilstand"],
  finding: ["Funn"],
  findingText: ["Funntekst"],
  remark: ["Merknad", "Til avklaring", "Review note"],
});

export const factCheckLabels = headers(factCheckFields, (field, t) => t(`factCheck.${field}`), {
  checkedBy: ["Gjennomgått av", "Reviewed by"],
});

/**
 * Area keys by their labels in the workbook's tables: the name of the area's sheet, in any of our
 * languages.
 */
export function areaLabels(catalogue: Catalogue): Headers<string> {
  const names = sheetNamesIn(catalogue);
  return headers(areaKeysOf(catalogue), (key, t) => names(t).get(key) ?? key);
}
