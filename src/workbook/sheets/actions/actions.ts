import { isBlank } from "../../../model/rawCell";
import { columnNames, name } from "../../naming";
import { missingName } from "../../reading/named";
import type { SheetWith } from "../../sheetModule";
import { readTableRows } from "../table/readTableRows";
import { actionHeaders } from "./headers";
import { actionInputs } from "./layout";

export const actions: SheetWith<"actions" | "actionsAsOf"> = {
  fields: ["actions", "actionsAsOf"],
  isReadForResult: false,
  isMissed: true,
  harmlessNames: ["Actions", "ActionsAsOf"],
  numbered: { columns: actionHeaders.keys, rows: ({ actions }) => actions.rows },
  names: ({ refs: { actions: refs } }) => [
    name("Actions", refs.table()),
    name("ActionsAsOf", refs.asOf()),
    ...columnNames("Actions", actionHeaders, refs.header),
  ],
  read: (found) => {
    const asOf = found.workbook.follow("Kompass.ActionsAsOf");
    const { rows, place, capacity, problems } = readTableRows(
      found,
      "Actions",
      actionHeaders,
      actionInputs,
      asOf?.range.top,
    );
    const day = found.workbook.value("Kompass.ActionsAsOf");
    return {
      inputs: { actions: rows, actionsAsOf: isBlank(day) ? null : day },
      tables: { Actions: place },
      capacity: { actions: capacity },
      problems: [...problems, ...missingName(found.workbook, "ActionsAsOf")],
    };
  },
};
