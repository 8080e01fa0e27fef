import { tableRefs } from "../table/refs";
import { interviewColumns } from "./layout";

export function interviewRefs(rows: number) {
  return tableRefs("Interviews", rows, interviewColumns.length);
}
