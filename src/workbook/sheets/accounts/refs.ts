import type { Catalogue } from "../../../model/catalogue";
import { tableRefs } from "../table/refs";
import { accountColumns, accountsSheetKey } from "./layout";

export function accountRefs({ areas }: Catalogue) {
  const criteria = areas.reduce((count, area) => count + area.criteria.length, 0);
  return tableRefs(accountsSheetKey, criteria, accountColumns.length);
}
