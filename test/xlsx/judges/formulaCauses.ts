import { parseRange } from "../../../src/workbook/a1";
import { decodeXString } from "../../../src/xlsx/xmlText";
import type { Causes } from "./cause";
import { childOf, childrenOf, within } from "./element";
import { type WrittenFile } from "./writtenFile";

/** Functions of Excel 2007 that we use; a newer one needs the prefix `_xlfn.` in a file. */
const known = new Set(
  `ABS AND AVERAGE CHAR CHOOSE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE EXACT FIXED IF IFERROR INDEX INT
   ISBLANK ISERROR ISLOGICAL ISNUMBER ISTEXT LARGE LEFT LEN MATCH MAX MEDIAN MIN MOD N NA NOT OR QUARTILE RANK
   ROUND ROW SMALL SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TRIM UPPER VLOOKUP`.split(/\s+/),
);

const limits = { length: 8192, text: 255, depth: 64, arguments: 255 } as const;

/** Names that look like a cell or a constant need apostrophes as a sheet's name. */
const plainSheetName =
  /^(?!(?:TRUE|FALSE|[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$)[\p{L}_][\p{L}\p{N}_.]*$/iu;

/** Formulas of cells, names, rules and highlights: ropensci/writexl#91, OfficeXML4D#40, exceljs#664. */
export const formulaCauses: Causes = {
  "a formula is beyond Excel's limits": (file) =>
    formulasOf(file).flatMap(({ place, formula }) => {
      const texts = (formula.match(quoted) ?? []).filter((part) => part.startsWith('"'));
      const isShort = formula.length <= limits.length;
      const isPlain = texts.every((text) => text.length - 2 <= limits.text);
      return isShort && isPlain && depthOf(formula) <= limits.depth ? [] : [place];
    }),
  "parentheses or quotation marks do not match": (file) =>
    formulasOf(file).flatMap(({ place, formula }) => {
      const rest = withoutTexts(formula);
      const opening = rest.split("(").length;
      return /["']/.test(rest) || opening !== rest.split(")").length
        ? [`${place}: ${formula}`]
        : [];
    }),
  "a formula has an array, a structured reference or a function of a later Excel": (file) =>
    formulasOf(file).flatMap(({ place, formula }) => {
      const rest = withoutTexts(formula);
      const unknown = [...rest.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].filter(
        ([, name = ""]) => !known.has(name),
      );
      return /[{}[\]@#](?!N\/A|REF!|VALUE!|DIV\/0!)/.test(rest) || unknown.length > 0
        ? [`${place}: ${formula}`]
        : [];
    }),
  "a formula leads to a sheet that is not there, or whose name needs apostrophes": (file) => {
    const names = new Set(file.sheets.map(({ name }) => name));
    return formulasOf(file).flatMap(({ place, formula }) =>
      sheetsIn(formula).flatMap(({ name, isQuoted }) =>
        names.has(name) && (isQuoted || plainSheetName.test(name)) ? [] : [`${place}: ${name}`],
      ),
    );
  },
  "a formula uses a name that is not defined": (file) => {
    const defined = new Set(
      childrenOf(childOf(file.workbook, "definedNames"), "definedName").map(
        ({ attributes }) => attributes.name ?? "",
      ),
    );
    return formulasOf(file).flatMap(({ place, formula }) => {
      const used = withoutTexts(formula).match(
        /(?<![\p{L}\p{N}_.$!])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu,
      );
      const missing = (used ?? []).filter(
        (name) => !defined.has(name) && !parseRange(name) && !/^(TRUE|FALSE)$/.test(name),
      );
      return missing.map((name) => `${place}: ${name}`);
    });
  },
  "a formula names a sheet by a text that Excel takes for an escape": (file) =>
    file.sheets.flatMap(({ name }) => (decodeXString(name) === name ? [] : [name])),
};

interface WrittenFormula {
  readonly place: string;
  readonly formula: string;
}

/** Every formula of the file, as Excel decodes it. */
function formulasOf({ sheets, workbook, charts }: WrittenFile): WrittenFormula[] {
  const inSheets = sheets.flatMap(({ name, root, cells }) => [
    ...cells.flatMap(({ address, element }) => {
      const text = childOf(element, "f")?.text ?? "";
      return text === "" ? [] : [{ place: `${name}!${address}`, formula: decodeXString(text) }];
    }),
    ...["formula", "formula1", "formula2"].flatMap((kind) =>
      within(root, kind).map(({ text }) => ({
        place: `${name} ${kind}`,
        formula: decodeXString(text),
      })),
    ),
  ]);
  const inNames = within(workbook, "definedName")
    .filter(({ attributes }) => attributes.name !== "_xlnm.Print_Titles")
    .map(({ text, attributes }) => ({
      place: attributes.name ?? "",
      formula: decodeXString(text),
    }));
  const inCharts = charts.flatMap(({ path, root }) =>
    within(root, "c:f").map(({ text }) => ({ place: path, formula: text })),
  );
  return [...inSheets, ...inNames, ...inCharts];
}

/** Texts, and names of sheets in apostrophes: each may hold the other's quotation marks. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')+'!/g;

/** Without texts and without the names of sheets, which may hold anything. */
function withoutTexts(formula: string): string {
  return formula.replace(quoted, (part) => (part.startsWith('"') ? "0" : ""));
}

function sheetsIn(formula: string): { name: string; isQuoted: boolean }[] {
  const inApostrophes = (formula.match(quoted) ?? [])
    .filter((part) => part.startsWith("'"))
    .map((part) => ({ name: part.slice(1, -2).replaceAll("''", "'"), isQuoted: true }));
  const plain = withoutTexts(formula).matchAll(/(?<![#\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)!/gu);
  return [...inApostrophes, ...Array.from(plain, ([, name = ""]) => ({ name, isQuoted: false }))];
}

function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of withoutTexts(formula)) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
