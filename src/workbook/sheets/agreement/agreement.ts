import { columnNames, name } from "../../naming";
import type { SheetWith } from "../../sheetModule";
import { agreementHeaders } from "./headers";
import { agreementSheetKey } from "./layout";
import { readAgreement } from "./readAgreement";

export const agreement: SheetWith<"agreement"> = {
  fields: ["agreement"],
  isReadForResult: false,
  isMissed: false,
  harmlessNames: [],
  numbered: null,
  names: ({ inputs, refs: { agreement: refs } }) => [
    name("Agreement", refs.table()),
    name("Evaluators.Apart", refs.evaluators()),
    ...columnNames(
      agreementSheetKey,
      agreementHeaders(inputs.agreement?.evaluators.length ?? 0),
      refs.header,
    ),
  ],
  read: ({ workbook, catalogue, language }) => {
    const read = readAgreement(workbook, catalogue, language);
    return {
      inputs: { agreement: read?.agreement ?? null },
      tables: { Agreement: read?.place ?? null },
      problems: read?.problems ?? [],
    };
  },
};
