import { headers } from "../../headers";
import { interviewColumns } from "./layout";

export const interviewHeaders = headers(
  interviewColumns,
  (column, t) => (column === "number" ? t("table.number") : t(`interviews.${column}`)),
  { length: ["Length (min)"] },
);
