import type { Causes } from "./cause";
import { childOf, childrenOf } from "./element";
import { doubled, type WrittenFile } from "./writtenFile";

const legalName = /^(?:_xlnm\.)?(?!(?:[A-Z]{1,3}\d+|[RC])$)[\p{L}_\\][\p{L}\p{N}_.\\?]*$/iu;
const cell = String.raw`\$[A-Z]{1,3}\$[1-9]\d*`;
const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const absolute = new RegExp(`^${sheet}${cell}(?::${cell})?$`, "u");
const titles = new RegExp(String.raw`^${sheet}\$[1-9]\d*:\$[1-9]\d*$`, "u");

/** Defined names: XlsxWriter#430, #966; exceljs#664, #1336; ClosedXML#848. */
export const nameCauses: Causes = {
  "a defined name is none": (file) =>
    namesOf(file).flatMap(({ name }) => (legalName.test(name) && name.length <= 255 ? [] : [name])),
  "a defined name is there twice": (file) =>
    doubled(namesOf(file).map(({ name, scope }) => `${scope} ${name.toLowerCase()}`)),
  "a defined name belongs to a sheet that is not there": (file) =>
    namesOf(file).flatMap(({ name, scope }) =>
      scope === "" || Number(scope) < file.sheets.length ? [] : [name],
    ),
  "a defined name leads to no cells, or not with $ and a sheet": (file) =>
    namesOf(file).flatMap(({ name, refersTo }) => {
      const pattern = name === "_xlnm.Print_Titles" ? titles : absolute;
      return pattern.test(refersTo) ? [] : [`${name}: ${refersTo}`];
    }),
  "a sheet's name is none": (file) => [
    ...doubled(file.sheets.map(({ name }) => name.toLowerCase())),
    ...file.sheets.flatMap(({ name }) => {
      const isLegal =
        name.length > 0 && name.length <= 31 && !/[:\\/?*[\]\p{Cc}]|^'|'$/u.test(name);
      return isLegal && name.toLowerCase() !== "history" ? [] : [name];
    }),
  ],
};

function namesOf({ workbook }: WrittenFile) {
  return childrenOf(childOf(workbook, "definedNames"), "definedName").map(
    ({ attributes, text }) => ({
      name: attributes.name ?? "",
      scope: attributes.localSheetId ?? "",
      refersTo: text,
    }),
  );
}
