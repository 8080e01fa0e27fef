import { areaKeysOf } from "../../../model/catalogue";
import { theWhole } from "../../../model/verdict";
import { name } from "../../naming";
import type { SheetWith } from "../../sheetModule";
import { readVerdict, verdictForm } from "./readVerdict";

export const verdict: SheetWith<"verdict"> = {
  fields: ["verdict"],
  isReadForResult: false,
  isMissed: true,
  harmlessNames: ["Verdicts", "Verdict", "Verdict."],
  numbered: null,
  names: ({ inputs: { catalogue }, refs: { verdict: refs } }) => [
    name("Verdicts", refs.texts()),
    name("Verdict", refs.cell(theWhole, "text")),
    ...areaKeysOf(catalogue).map((key) => name(`Verdict.${key}`, refs.cell(key, "text"))),
  ],
  read: ({ workbook, catalogue, language }) => {
    const { verdict: given, problems } = readVerdict(workbook, verdictForm(catalogue), language);
    return { inputs: { verdict: given }, problems };
  },
};
