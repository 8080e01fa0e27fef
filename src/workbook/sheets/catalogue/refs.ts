import { allQuestions, questionsOf, type Catalogue } from "../../../model/catalogue";
import { found, range } from "../../references";
import { tableHeaderRow } from "../table/layout";
import { catalogueColumns } from "./layout";

const sheet = "Catalogue";

/** References to cells on the catalogue sheet. `ids` throws for an unknown area key. */
export function catalogueRefs(catalogue: Catalogue) {
  const ids = new Map<string, { readonly first: number; readonly last: number }>();
  let last = tableHeaderRow;
  for (const area of catalogue.areas) {
    const first = last + 1;
    last += questionsOf(area).length;
    ids.set(area.key, { first, last });
  }
  return {
    /** The table, including its header. */
    table: (): string =>
      range(
        sheet,
        tableHeaderRow,
        1,
        tableHeaderRow + allQuestions(catalogue).length,
        catalogueColumns.length,
      ),
    /** The cells with an area's question ids. */
    ids: (areaKey: string): string => {
      const rows = found(ids.get(areaKey), areaKey);
      const at = catalogueColumns.indexOf("question_id") + 1;
      return range(sheet, rows.first, at, rows.last, at);
    },
  };
}
