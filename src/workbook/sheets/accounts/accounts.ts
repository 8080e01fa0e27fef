import { columnNames, name } from "../../naming";
import type { SheetWith } from "../../sheetModule";
import { accountHeaders } from "./headers";
import { accountsSheetKey } from "./layout";
import { readAccounts } from "./readAccounts";

export const accounts: SheetWith<"accounts"> = {
  fields: ["accounts"],
  isReadForResult: false,
  isMissed: false,
  harmlessNames: [],
  numbered: null,
  names: ({ refs: { accounts: refs } }) => [
    name(accountsSheetKey, refs.table()),
    ...columnNames(accountsSheetKey, accountHeaders, refs.header),
  ],
  read: ({ workbook, catalogue, language }) => {
    const read = readAccounts(workbook, catalogue, language);
    return {
      inputs: { accounts: read?.accounts ?? null },
      tables: { Accounts: read?.place ?? null },
      problems: read?.problems ?? [],
    };
  },
};
