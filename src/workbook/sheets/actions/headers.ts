import { headers } from "../../headers";
import { actionColumns } from "./layout";

export const actionHeaders = headers(actionColumns, (column, t) =>
  column === "number" ? t("table.number") : t(`actions.${column}`),
);
