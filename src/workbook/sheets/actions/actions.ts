import { columnNames, name } from "../../naming";
import type { SheetWith } from "../../sheetModule";
import { readTableRows } from "../table/readTableRows";
import { actionHeaders } from "./headers";

export const actions: SheetWith<"actions"> = {
  fields: ["actions"],
  isReadForResult: false,
  isMissed: true,
  harmlessNames: ["Actions"],
  numbered: { columns: actionHeaders.keys, rows: ({ actions }) => actions.rows },
  names: ({ refs: { actions: refs } }) => [
    name("Actions", refs.table()),
    ...columnNames("Actions", actionHeaders, refs.header),
  ],
  read: (found) => {
    const { rows, place, capacity, problems } = readTableRows(found, "Actions", actionHeaders);
    return {
      inputs: { actions: rows },
      tables: { Actions: place },
      capacity: { actions: capacity },
      problems,
    };
  },
};
