import { tableRefs } from "../table/refs";
import { documentColumns } from "./layout";

export function documentRefs(rows: number) {
  return tableRefs("Documents", rows, documentColumns.length);
}
