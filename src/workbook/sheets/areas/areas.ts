import { areaKeysOf } from "../../../model/catalogue";
import { columnNames, name } from "../../naming";
import type { SheetWith } from "../../sheetModule";
import { questionHeaders } from "./headers";
import { areaSheetKey } from "./layout";
import { readAnswers } from "./readAnswers";
import { readSignOffs } from "./readSignOffs";

export const areas: SheetWith<"answers" | "signOffs"> = {
  fields: ["answers", "signOffs"],
  isReadForResult: true,
  isMissed: true,
  harmlessNames: ["SignOff."],
  numbered: null,
  names: ({ inputs: { catalogue }, refs: { areas: refs } }) =>
    areaKeysOf(catalogue).flatMap((key) => [
      name(`Area.${key}.Points`, refs.sum(key, "points")),
      name(`SignOff.${key}`, refs.signOffRange(key)),
      ...columnNames(areaSheetKey(key), questionHeaders, (_, column) => refs.header(key, column)),
    ]),
  read: ({ workbook, catalogue, language }) => {
    const { answers, rows, problems } = readAnswers(workbook, catalogue, language);
    const signed = readSignOffs(workbook, catalogue, language);
    return {
      inputs: { answers, signOffs: signed.signOffs },
      rows,
      problems: [...problems, ...signed.problems],
    };
  },
};
