import { unknownIds } from "../../../model/documents";
import { problem, type Problem } from "../../../model/problem";
import { cellAddress } from "../../a1";
import { columnNames, name } from "../../naming";
import type { FoundInputs, SheetWith } from "../../sheetModule";
import type { TableLine, TablePlace } from "../../reading/tables";
import { readTableRows } from "../table/readTableRows";
import { documentHeaders } from "./headers";
import { documentInputs } from "./layout";

export const documents: SheetWith<"documents"> = {
  fields: ["documents"],
  isReadForResult: false,
  isMissed: true,
  harmlessNames: ["Documents"],
  numbered: { columns: documentHeaders.keys, rows: ({ documents }) => documents.rows },
  names: ({ refs: { documents: refs } }) => [
    name("Documents", refs.table()),
    ...columnNames("Documents", documentHeaders, refs.header),
  ],
  read: (found) => {
    const read = readTableRows(found, "Documents", documentHeaders, documentInputs);
    const { rows, place, lines, capacity, problems } = read;
    return {
      inputs: { documents: rows },
      tables: { Documents: place },
      capacity: { documents: capacity },
      problems: [...problems, ...(place ? unknownQuestions(found, place, lines) : [])],
    };
  },
};

/** A problem for each id that neither a question nor a criterion has. */
function unknownQuestions(
  { catalogue }: FoundInputs,
  { sheet, columns }: TablePlace,
  lines: readonly TableLine<"questions">[],
): Problem[] {
  const column = columns.get("questions");
  if (column === undefined) return [];
  return lines.flatMap(({ row, cells }) =>
    unknownIds(cells.questions, catalogue).map((id) =>
      problem("documentQuestion", { sheet: sheet.name, cell: cellAddress(row, column) }, id),
    ),
  );
}
