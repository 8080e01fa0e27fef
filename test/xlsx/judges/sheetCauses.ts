import { cellAddress } from "../../../src/workbook/a1";
import { decodeXString } from "../../../src/xlsx/xmlText";
import type { Causes } from "./cause";
import { childOf, childrenOf, numberIn, within, type Element } from "./element";

/** Order of a worksheet's elements (ECMA-376 part 1, 18.3.1.99), as far as we use them. */
const order = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetProtection",
  "conditionalFormatting",
  "dataValidations",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "ignoredErrors",
  "drawing",
  "tableParts",
];

/** A sheet's layout: exceljs#1366; box/spout#843. */
export const sheetCauses: Causes = {
  "a sheet's elements are not in the schema's order": ({ sheets }) =>
    sheets.flatMap(({ name, root }) => {
      const ranks = root.children.map((child) => order.indexOf(child.name));
      const isOrdered = ranks.every((rank, at) => rank >= 0 && rank >= (ranks[at - 1] ?? 0));
      return isOrdered ? [] : [`${name}: ${root.children.map((child) => child.name).join(" ")}`];
    }),
  "columns overlap or are too wide, rows too high": ({ sheets }) =>
    sheets.flatMap(({ name, root }) => {
      const columns = childrenOf(childOf(root, "cols"), "col");
      const isSound = columns.every((column, at) => {
        const before = columns[at - 1];
        const start = numberIn(column, "min");
        const width = numberIn(column, "width");
        const isAfter = before === undefined || start > numberIn(before, "max");
        return isAfter && numberIn(column, "max") >= start && width > 0 && width <= 255;
      });
      const tall = within(root, "row").filter((row) => numberIn(row, "ht") > 409.5);
      return isSound && tall.length === 0 ? [] : [name];
    }),
  "rows have no default height": ({ sheets }) =>
    sheets.flatMap(({ name, root }) =>
      numberIn(childOf(root, "sheetFormatPr"), "defaultRowHeight") > 0 ? [] : [name],
    ),
  "a footer is too long, or has a code that is none": ({ sheets }) =>
    sheets.flatMap(({ name, root }) =>
      within(root, "oddFooter").flatMap(({ text }) => {
        const code = decodeXString(text);
        const rest = code.replaceAll("&&", "").replace(/&[LCRPN]/g, "");
        return code.length <= 255 && !rest.includes("&") ? [] : [`${name}: ${code}`];
      }),
    ),
  "a pane's parts do not agree": ({ sheets }) =>
    sheets.flatMap(({ name, root }) =>
      within(root, "pane").flatMap((pane) => {
        const rows = numberIn(pane, "ySplit") || 0;
        const columns = numberIn(pane, "xSplit") || 0;
        const active =
          rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
        const { topLeftCell, activePane, state } = pane.attributes;
        const isSound =
          topLeftCell === cellAddress(rows + 1, columns + 1) &&
          activePane === active &&
          state === "frozen";
        return isSound ? [] : [name];
      }),
    ),
  "the styles point to what is not there": ({ styles }) => [
    ...styles.children.flatMap((list) =>
      list.attributes.count === undefined || numberIn(list, "count") === list.children.length
        ? []
        : [`${list.name} count`],
    ),
    ...[...within(styles, "xf")].flatMap((look) =>
      (
        [
          ["fontId", "fonts"],
          ["fillId", "fills"],
          ["borderId", "borders"],
        ] as const
      ).flatMap(([attribute, list]) =>
        numberIn(look, attribute) < sizeOf(styles, list) ? [] : [attribute],
      ),
    ),
    ...within(styles, "numFmt").flatMap((format) =>
      numberIn(format, "numFmtId") >= 164 ? [] : ["numFmtId"],
    ),
    ...["none", "gray125"].filter(
      (pattern, at) =>
        within(childOf(styles, "fills"), "patternFill")[at]?.attributes.patternType !== pattern,
    ),
    ...(within(styles, "cellStyle")[0]?.attributes.name === "Normal" ? [] : ["Normal"]),
  ],
};

function sizeOf(styles: Element, list: string): number {
  return childOf(styles, list)?.children.length ?? 0;
}
