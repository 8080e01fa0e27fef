import { headers } from "../../headers";
import { accountColumns } from "./layout";

export const accountHeaders = headers(accountColumns, (column, t) =>
  t(`accounts.column.${column}`),
);
