import { tableRefs } from "../table/refs";
import { actionColumns } from "./layout";

export function actionRefs(rows: number) {
  return tableRefs("Actions", rows, actionColumns.length);
}
