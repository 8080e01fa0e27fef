import { allCriteria, type Catalogue } from "../../../model/catalogue";
import { tableRefs } from "../table/refs";
import { accountColumns, accountsSheetKey } from "./layout";

export function accountRefs(catalogue: Catalogue) {
  return tableRefs(accountsSheetKey, allCriteria(catalogue).length, accountColumns.length);
}
