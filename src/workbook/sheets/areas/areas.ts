import { areaKeysOf } from "../../../model/catalogue";
import { columnNames, name } from "../../naming";
import type { SheetWith } from "../../sheetModule";
import { questionHeaders } from "./headers";
import { areaSheetKey } from "./layout";
import { readAnswers } from "./readAnswers";
import { readFactChecks } from "./readFactChecks";

export const areas: SheetWith<"answers" | "factChecks"> = {
  fields: ["answers", "factChecks"],
  isReadForResult: true,
  isMissed: true,
  harmlessNames: ["FactCheck."],
  numbered: null,
  names: ({ inputs: { catalogue }, refs: { areas: refs } }) =>
    areaKeysOf(catalogue).flatMap((key) => [
      name(`Area.${key}.Points`, refs.sum(key, "points")),
      name(`FactCheck.${key}`, refs.factCheckRange(key)),
      ...columnNames(areaSheetKey(key), questionHeaders, (_, column) => refs.header(key, column)),
    ]),
  read: ({ workbook, catalogue, language }) => {
    const { answers, rows, problems } = readAnswers(workbook, catalogue, language);
    const signed = readFactChecks(workbook, catalogue, language);
    return {
      inputs: { answers, factChecks: signed.factChecks },
      rows,
      problems: [...problems, ...signed.problems],
    };
  },
};
