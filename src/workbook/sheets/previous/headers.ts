import { headers } from "../../headers";
import { previousColumns, previousFacts } from "./layout";

export const previousHeaders = headers(
  previousColumns,
  (column, t) => t(`previous.column.${column}`),
  { cap: ["Tak da"] },
);

export const previousFactLabels = headers(previousFacts, (fact, t) => t(`previous.fact.${fact}`), {
  label: ["Merknad", "Note"],
});
