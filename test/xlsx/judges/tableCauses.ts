import { cellAddress } from "../../../src/workbook/a1";
import { decodeXString } from "../../../src/xlsx/xmlText";
import type { Causes } from "./cause";
import { childOf, childrenOf, within } from "./element";
import {
  doubled,
  overlap,
  rangeOf,
  shownIn,
  type WrittenFile,
  type WrittenSheet,
} from "./writtenFile";

const legalName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** Tables: jmcnamara/XlsxWriter#739, #225, #319; exceljs/exceljs#106. */
export const tableCauses: Causes = {
  "a table's header is not its column's name": (file) =>
    tablesOf(file).flatMap(({ sheet, root, range, columns }) => {
      const cells = new Map(sheet.cells.map((cell) => [cell.address, cell]));
      return columns.flatMap((name, index) => {
        const address = cellAddress(range.top, range.left + index);
        const cell = cells.get(address);
        const isText = cell?.element.attributes.t === "s" && !childOf(cell.element, "f");
        const isSame = cell && isText && shownIn(file, cell) === name && name.length <= 255;
        return isSame ? [] : [`${root.attributes.name} ${address}: ${name}`];
      });
    }),
  "two columns of a table have the same name": (file) =>
    tablesOf(file).flatMap(({ root, columns }) =>
      doubled(columns.map((name) => name.toLowerCase())).map(
        (name) => `${root.attributes.name}: ${name}`,
      ),
    ),
  "a line feed in a column's name is not escaped": (file) =>
    tablesOf(file).flatMap(({ root }) =>
      within(root, "tableColumn").flatMap(({ attributes: { name = "" } }) =>
        name.includes("\n") ? [name] : [],
      ),
    ),
  "a table's range, filter or columns do not agree": (file) =>
    tablesOf(file).flatMap(({ root, range, columns }) => {
      const { name, ref } = root.attributes;
      const filter = childOf(root, "autoFilter");
      const isWide = columns.length === range.right - range.left + 1;
      const isCounted = childOf(root, "tableColumns")?.attributes.count === String(columns.length);
      const isFiltered = !filter || filter.attributes.ref === ref;
      return isWide && isCounted && isFiltered && range.bottom > range.top
        ? []
        : [`${name}: ${ref}`];
    }),
  "tables overlap": (file) =>
    file.sheets.flatMap((sheet) => {
      const tables = tablesOn(sheet);
      return tables.flatMap(({ root, range }, index) =>
        tables
          .slice(index + 1)
          .flatMap((other) =>
            overlap(range, other.range)
              ? [`${root.attributes.name} ${other.root.attributes.name}`]
              : [],
          ),
      );
    }),
  "a table's id or name is not its own": (file) => {
    const tables = tablesOf(file).map(({ root }) => root.attributes);
    const defined = childrenOf(childOf(file.workbook, "definedNames"), "definedName");
    const names = [
      ...tables.map(({ name = "" }) => name),
      ...defined
        .filter(({ attributes }) => !attributes.localSheetId)
        .map((each) => each.attributes.name ?? ""),
    ];
    return [
      ...doubled(tables.map(({ id = "" }) => id)),
      ...doubled(names.map((name) => name.toLowerCase())),
      ...tables.flatMap(({ name = "", displayName }) =>
        legalName.test(name) && name === displayName && name.length <= 255 ? [] : [name],
      ),
    ];
  },
};

function tablesOf(file: WrittenFile) {
  return file.sheets.flatMap(tablesOn);
}

function tablesOn(sheet: WrittenSheet) {
  return sheet.tables.map(({ root }) => ({
    sheet,
    root,
    range: rangeOf(root.attributes.ref),
    columns: within(root, "tableColumn").map(({ attributes }) =>
      decodeXString(attributes.name ?? ""),
    ),
  }));
}
