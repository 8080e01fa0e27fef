import { columnNames, name } from "../../naming";
import { countComputed } from "../../reading/tables";
import type { SheetWith } from "../../sheetModule";
import { freeFindingHeaders } from "./headers";
import { readFreeFindings } from "./readFreeFindings";

export const findings: SheetWith<"freeFindings"> = {
  fields: ["freeFindings"],
  isReadForResult: false,
  isMissed: true,
  harmlessNames: ["FreeFindings"],
  numbered: null,
  names: ({ refs: { findings: refs } }) => [
    name("Findings", refs.findingTable()),
    name("FreeFindings", refs.freeFindings()),
    name("PrintedFindings", refs.printed()),
    ...columnNames("Findings", freeFindingHeaders, refs.header),
  ],
  read: ({ workbook, catalogue, language }) => {
    const free = readFreeFindings(workbook, catalogue, language);
    return {
      inputs: { freeFindings: free.findings },
      tables: { FreeFindings: free.place },
      capacity: {
        freeFindings: free.capacity,
        printedFindings: countComputed(workbook, "PrintedFindings"),
      },
      problems: free.problems,
    };
  },
};
