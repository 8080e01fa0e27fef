import { decodeXString } from "../../../src/xlsx/xmlText";
import type { Causes } from "./cause";
import { childOf, childrenOf, numberIn, within, type Element } from "./element";
import { doubled, overlap, rangeOf, type WrittenFile, type WrittenSheet } from "./writtenFile";

/** MS-OI29500 2.1.613, and 255 for formulas. */
const limits = { errorTitle: 32, promptTitle: 32, error: 224, prompt: 255 } as const;
const formulaLimit = 255;

/** Rules and highlights: XlsxWriter#89, #966; exceljs#174; rubyXL#230. */
export const ruleCauses: Causes = {
  "a rule's text or formula is too long": (file) =>
    rulesOf(file).flatMap(({ sheet, rule }) => {
      const texts = Object.entries(limits).flatMap(([attribute, max]) => {
        const text = decodeXString(rule.attributes[attribute] ?? "");
        return text.length > max ? [`${sheet.name} ${rule.attributes.sqref} ${attribute}`] : [];
      });
      const isShort = rule.children.every(({ text }) => text.length <= formulaLimit);
      return isShort ? texts : [...texts, `${sheet.name} ${rule.attributes.sqref} formula`];
    }),
  "a rule's list is written out": (file) =>
    rulesOf(file).flatMap(({ sheet, rule }) => {
      const source = childOf(rule, "formula1")?.text ?? "";
      const isList = rule.attributes.type === "list";
      return isList && source.startsWith('"') ? [`${sheet.name}: ${source}`] : [];
    }),
  "rules overlap, or are not counted": (file) =>
    file.sheets.flatMap((sheet) => {
      const list = childOf(sheet.root, "dataValidations");
      const rules = childrenOf(list, "dataValidation");
      const ranges = rules.flatMap(rangesOf);
      const found = ranges.flatMap((range, index) =>
        ranges.slice(index + 1).some((other) => overlap(range, other)) ? [sheet.name] : [],
      );
      const isCounted = !list || numberIn(list, "count") === rules.length;
      return isCounted && (!list || rules.length > 0) ? found : [...found, `${sheet.name} count`];
    }),
  "a highlight's look or rank is not its own": (file) => {
    const looks = childrenOf(childOf(file.styles, "dxfs"), "dxf").length;
    return file.sheets.flatMap(({ name, root }) => {
      const rules = within(root, "cfRule");
      const ranks = rules.map(({ attributes }) => attributes.priority ?? "");
      const missing = rules.filter((rule) => !(numberIn(rule, "dxfId") < looks));
      return [...doubled(ranks), ...missing.map(() => "dxfId")].map((what) => `${name}: ${what}`);
    });
  },
  "a highlight's formula is too long": (file) =>
    file.sheets.flatMap(({ name, root }) =>
      within(root, "cfRule").flatMap((rule) =>
        within(rule, "formula").some(({ text }) => text.length > formulaLimit) ? [name] : [],
      ),
    ),
};

function rulesOf({ sheets }: WrittenFile): { sheet: WrittenSheet; rule: Element }[] {
  return sheets.flatMap((sheet) =>
    within(sheet.root, "dataValidation").map((rule) => ({ sheet, rule })),
  );
}

function rangesOf({ attributes }: Element) {
  return (attributes.sqref ?? "").split(" ").map(rangeOf);
}
