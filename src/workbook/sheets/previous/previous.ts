import { name } from "../../naming";
import type { SheetWith } from "../../sheetModule";
import { readPreviousRound } from "./readPreviousRound";

export const previous: SheetWith<"previous"> = {
  fields: ["previous"],
  isReadForResult: false,
  isMissed: false,
  harmlessNames: ["PreviousActions"],
  numbered: null,
  names: ({ refs }) => [
    name("Previous", refs.previous.table()),
    name("PreviousFacts", refs.previous.facts()),
    name("PreviousVerdict", refs.previous.verdict()),
    name("PreviousActions", refs.previous.actions()),
  ],
  read: ({ workbook, catalogue, language }) => {
    const read = readPreviousRound(workbook, catalogue, language);
    return {
      inputs: { previous: read?.previous ?? null },
      tables: { Previous: read?.place ?? null },
      problems: read?.problems ?? [],
    };
  },
};
