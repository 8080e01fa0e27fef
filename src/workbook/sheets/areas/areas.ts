import { areaKeysOf } from "../../../model/catalogue";
import { columnNames, name } from "../../naming";
import type { SheetWith } from "../../sheetModule";
import { questionHeaders } from "./headers";
import { areaSheetKey } from "./layout";
import { readAnswers } from "./readAnswers";
import { readFactChecks } from "./readFactChecks";
import { readTargets } from "./readTargets";

export const areas: SheetWith<"answers" | "factChecks" | "targets"> = {
  fields: ["answers", "factChecks", "targets"],
  isReadForResult: true,
  isMissed: true,
  harmlessNames: ["FactCheck.", "Targets."],
  numbered: null,
  names: ({ inputs: { catalogue }, refs: { areas: refs } }) =>
    areaKeysOf(catalogue).flatMap((key) => [
      name(`Area.${key}.Points`, refs.sum(key, "points")),
      name(`FactCheck.${key}`, refs.factCheckRange(key)),
      name(`Targets.${key}`, refs.targets(key)),
      ...columnNames(areaSheetKey(key), questionHeaders, (_, column) => refs.header(key, column)),
    ]),
  read: ({ workbook, catalogue, language }) => {
    const { answers, rows, problems } = readAnswers(workbook, catalogue, language);
    const signed = readFactChecks(workbook, catalogue, language);
    const { targets, problems: ofTargets } = readTargets(workbook, catalogue, language);
    return {
      inputs: { answers, factChecks: signed.factChecks, targets },
      rows,
      problems: [...problems, ...signed.problems, ...ofTargets],
    };
  },
};
