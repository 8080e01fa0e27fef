import { factLimits } from "../../../model/factLimits";
import { dimensions } from "../../../model/profile";
import { capitalize } from "../../capitalize";
import { name } from "../../naming";
import { placeOf, textAt, tooLong } from "../../reading/named";
import type { SheetWith } from "../../sheetModule";
import { metaFields, type MetaField } from "./layout";
import { readProfile } from "./readProfile";

/**
 * If it is missing, `readInputs` reports that, so `isMissed` is false. The language is read before
 * all sheets.
 */
export const method: SheetWith<"language" | "profile" | "label"> = {
  fields: ["language", "profile", "label"],
  isReadForResult: true,
  isMissed: false,
  harmlessNames: ["Anchors"],
  numbered: null,
  names: ({ refs: { method: refs } }) => [
    ...dimensions.map((dimension) =>
      name(`Weight.${capitalize(dimension)}`, refs.weight(dimension)),
    ),
    name("Anchors", refs.anchors()),
    ...metaFields.map((field) => name(metaName(field), refs.meta(field))),
  ],
  read: ({ workbook, language, standard }) => {
    const { profile, problems } = readProfile(workbook, standard, language);
    const label = textAt(workbook, "Label");
    return {
      inputs: { language, profile, label },
      problems: [...tooLong(label, factLimits.label, placeOf(workbook, "Label")), ...problems],
    };
  },
};

/** The defined name of a field, without "Kompass.". */
function metaName(field: MetaField): string {
  return field === "layout" ? "LayoutVersion" : capitalize(field);
}
