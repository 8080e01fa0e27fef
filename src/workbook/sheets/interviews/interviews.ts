import { columnNames, name } from "../../naming";
import type { SheetWith } from "../../sheetModule";
import { readTableRows } from "../table/readTableRows";
import { interviewHeaders } from "./headers";
import { interviewInputs } from "./layout";

export const interviews: SheetWith<"interviews"> = {
  fields: ["interviews"],
  isReadForResult: false,
  isMissed: true,
  harmlessNames: ["Interviews"],
  numbered: { columns: interviewHeaders.keys, rows: ({ interviews }) => interviews.rows },
  names: ({ refs: { interviews: refs } }) => [
    name("Interviews", refs.table()),
    ...columnNames("Interviews", interviewHeaders, refs.header),
  ],
  read: (found) => {
    const { rows, place, capacity, problems } = readTableRows(
      found,
      "Interviews",
      interviewHeaders,
      interviewInputs,
    );
    return {
      inputs: { interviews: rows },
      tables: { Interviews: place },
      capacity: { interviews: capacity },
      problems,
    };
  },
};
