import { headers } from "../../headers";
import { documentColumns } from "./layout";

export const documentHeaders = headers(documentColumns, (column, t) =>
  column === "number" ? t("table.number") : t(`documents.${column}`),
);
