import { headers } from "../../headers";
import { previousActionColumns, previousColumns, previousFacts } from "./layout";

export const previousHeaders = headers(
  previousColumns,
  (column, t) => t(`previous.column.${column}`),
  { cap: ["Tak da"] },
);

export const previousFactLabels = headers(previousFacts, (fact, t) => t(`previous.fact.${fact}`), {
  label: ["Merknad", "Note"],
});

export const previousActionHeaders = headers(previousActionColumns, (column, t) =>
  t(`actions.${column}`),
);
