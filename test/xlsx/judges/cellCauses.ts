import { parseAddress, rangeAddress } from "../../../src/workbook/a1";
import { decodeXString } from "../../../src/xlsx/xmlText";
import type { Causes } from "./cause";
import { childOf, childrenOf, numberIn, within, type Element } from "./element";
import { doubled, rangeOf, shownIn, type WrittenSheet } from "./writtenFile";

const textLimit = 32_767;
const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Cells and shared strings: XlsxWriter#212; abap2xlsx#235; PHP_XLSXWriter#144. */
export const cellCauses: Causes = {
  "rows or cells are not in order, or there twice": ({ sheets }) =>
    sheets.flatMap(({ name, root }) => {
      const rows = childrenOf(childOf(root, "sheetData"), "row");
      const cells = rows.flatMap((row) => {
        const places = row.children.map(({ attributes }) => parseAddress(attributes.r ?? ""));
        const isInRow = places.every((place) => place?.row === numberIn(row, "r"));
        return isInRow && isRising(places.map((place) => place?.column ?? 0))
          ? []
          : [`${name} row ${row.attributes.r}`];
      });
      return isRising(rows.map((row) => numberIn(row, "r"))) ? cells : [...cells, name];
    }),
  "the dimension is not that of the cells": ({ sheets }) =>
    sheets.flatMap(({ name, root, cells }) => {
      const places = cells.map(({ address }) => rangeOf(address));
      const used = rangeAddress({
        top: Math.min(...places.map(({ top }) => top)),
        left: Math.min(...places.map(({ left }) => left)),
        bottom: Math.max(...places.map(({ bottom }) => bottom)),
        right: Math.max(...places.map(({ right }) => right)),
      });
      return childOf(root, "dimension")?.attributes.ref === used ? [] : [`${name}: ${used}`];
    }),
  "a cell's type and content do not agree": (file) =>
    file.sheets.flatMap(({ name, cells }) =>
      cells.flatMap((cell) => {
        const { address, element } = cell;
        const formula = childOf(element, "f");
        const value = childOf(element, "v");
        const type = element.attributes.t ?? "n";
        const content = value?.text ?? "";
        const isSound =
          (!formula || value !== undefined) &&
          {
            s: !formula && Number(content) < file.texts.length,
            str: formula !== undefined,
            b: content === "0" || content === "1",
            e: errors.includes(content),
            n: (content === "" && !formula) || (content !== "" && Number.isFinite(Number(content))),
          }[type];
        return isSound && shownIn(file, cell).length <= textLimit ? [] : [`${name}!${address}`];
      }),
    ),
  "a cell has a style that is not there": ({ sheets, styles }) => {
    const count = childrenOf(childOf(styles, "cellXfs"), "xf").length;
    return sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ element }) => !(numberIn(element, "s") < count))
        .map(({ address }) => `${name}!${address}`),
    );
  },
  "blanks and line feeds at a text's ends are not kept": ({ sheets, strings }) =>
    [...within(strings, "t"), ...sheets.flatMap(({ cells }) => cells.flatMap(resultsIn))].flatMap(
      ({ text, attributes }) =>
        text === text.trim() || attributes["xml:space"] === "preserve" ? [] : [text.slice(0, 40)],
    ),
  "a text has a bare carriage return": ({ strings }) =>
    within(strings, "t").flatMap(({ text }) => (text.includes("\r") ? [text.slice(0, 40)] : [])),
  "shared texts are there twice, too long or not counted": ({ sheets, strings, texts }) => {
    const used = sheets.flatMap(({ cells }) =>
      cells.filter(({ element }) => element.attributes.t === "s"),
    );
    const counts: [string, number][] = [
      ["count", used.length],
      ["uniqueCount", texts.length],
    ];
    return [
      ...doubled(texts),
      ...texts.filter((text) => text.length > textLimit).map((text) => text.slice(0, 40)),
      ...counts.flatMap(([attribute, count]) =>
        numberIn(strings, attribute) === count ? [] : [attribute],
      ),
    ];
  },
  "shared formulas are not shared as Excel does it": ({ sheets }) => sheets.flatMap(sharedFaults),
};

function resultsIn({ element }: WrittenSheet["cells"][number]): Element[] {
  const value = childOf(element, "v");
  return value && element.attributes.t === "str" ? [value] : [];
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? NaN));
}

/** The first cell of a group has its text and its range, without a sheet in it (MS-XLSB 2.5.98.98). */
function sharedFaults({ name, cells }: WrittenSheet): string[] {
  const groups = new Map<string, string>();
  return cells.flatMap(({ address, element }) => {
    const formula = childOf(element, "f");
    if (formula?.attributes.t !== "shared") return [];
    const { si = "", ref } = formula.attributes;
    const here = `${name}!${address} shared formula ${si}`;
    if (ref !== undefined) {
      const corner = rangeOf(ref);
      const isFirst =
        rangeAddress({ ...corner, bottom: corner.top, right: corner.left }) === address;
      const isNew = !groups.has(si);
      groups.set(si, ref);
      const isLocal = !decodeXString(formula.text)
        .replace(/"[^"]*"/g, "")
        .includes("!");
      return isFirst && isNew && isLocal && formula.text !== "" ? [] : [here];
    }
    const range = groups.get(si);
    const place = rangeOf(address);
    const area = range === undefined ? null : rangeOf(range);
    const isInside =
      area !== null &&
      place.top >= area.top &&
      place.bottom <= area.bottom &&
      place.left >= area.left &&
      place.right <= area.right;
    return isInside && formula.text === "" ? [] : [here];
  });
}
