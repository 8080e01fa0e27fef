import { cellAddress, parseRange } from "../../../src/workbook/a1";
import { decodeXString } from "../../../src/xlsx/xmlText";
import type { Causes } from "./cause";
import { childOf, childrenOf, numberIn, within, type Element } from "./element";
import { doubled, shownIn, type WrittenFile } from "./writtenFile";

/** Where Excel allows a label (ECMA-376 part 1, 21.2.2.48); a radar has no choice. */
const labelPlaces: Readonly<Record<string, readonly string[]>> = {
  "c:barChart": ["outEnd", "ctr", "inEnd", "inBase"],
  "c:lineChart": ["t", "b", "l", "r", "ctr"],
  "c:radarChart": [],
};

const chartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** Charts and drawings, of which Excel drops all when one is at fault: PhpSpreadsheet#1767; office-chart#8. */
export const chartCauses: Causes = {
  "a chart's axes do not find each other": ({ charts }) =>
    charts.flatMap(({ path, root }) => {
      const area = within(root, "c:plotArea")[0];
      const axes = (area?.children ?? []).filter(({ name }) => /^c:(cat|val)Ax$/.test(name));
      const ids = axes.map((axis) => valueOf(axis, "c:axId"));
      const crossed = axes.map((axis) => valueOf(axis, "c:crossAx"));
      const used = plotsIn(root).flatMap((plot) =>
        childrenOf(plot, "c:axId").map(({ attributes }) => attributes.val),
      );
      const isPair = ids.length === 2 && ids.join() === [...crossed].reverse().join();
      return isPair && used.join() === ids.join() && ids[0] !== ids[1] ? [] : [path];
    }),
  "a chart's cache is not what its cells show": (file) =>
    file.charts.flatMap(({ path, root }) =>
      [...within(root, "c:strRef"), ...within(root, "c:numRef")].flatMap((reference) =>
        cacheFaults(file, reference).map((fault) => `${path}: ${fault}`),
      ),
    ),
  "a chart's labels are where its kind has none": ({ charts }) =>
    charts.flatMap(({ path, root }) =>
      plotsIn(root).flatMap((plot) =>
        within(plot, "c:dLblPos").flatMap(({ attributes: { val = "" } }) =>
          labelPlaces[plot.name]?.includes(val) ? [] : [`${path}: ${val}`],
        ),
      ),
    ),
  "a chart has an extension that is not Office's own for gaps": ({ charts }) =>
    charts.flatMap(({ path, root }) =>
      within(root, "c:extLst").flatMap((list) => (isGapOption(list) ? [] : [path])),
    ),
  "series are not numbered": ({ charts }) =>
    charts.flatMap(({ path, root }) => {
      const series = within(root, "c:ser");
      const isNumbered = series.every(
        (each, at) =>
          valueOf(each, "c:idx") === String(at) && valueOf(each, "c:order") === String(at),
      );
      return isNumbered && series.length > 0 ? [] : [path];
    }),
  "a drawing's frame lacks a name, a place or its chart": (file) =>
    file.sheets.flatMap(({ name, drawing }) => {
      if (!drawing) return [];
      const frames = within(drawing.root, "xdr:cNvPr").map(({ attributes }) => attributes);
      const anchors = drawing.root.children;
      const targets = file.relations(drawing.path);
      const isWhole = anchors.every((anchor) => {
        const data = within(anchor, "a:graphicData")[0];
        const chart = within(anchor, "c:chart")[0]?.attributes["r:id"] ?? "";
        return (
          data?.attributes.uri === chartUri &&
          targets.has(chart) &&
          childOf(anchor, "xdr:clientData") !== undefined &&
          within(anchor, "xdr:from")[0]?.children.every(({ text }) => Number(text) >= 0)
        );
      });
      return [
        ...doubled(frames.map(({ id = "" }) => id)),
        ...doubled(frames.map(({ name: own = "" }) => own)),
        ...(isWhole && frames.length === anchors.length ? [] : ["anchor"]),
      ].map((what) => `${name}: ${what}`);
    }),
};

/** Letter for letter what Excel 16 writes; the validator does not look into it. */
function isGapOption({ children: [extension, ...others] }: Element): boolean {
  const option = childOf(extension, "c16r3:dataDisplayOptions16");
  return (
    others.length === 0 &&
    extension?.attributes.uri === "{56B9EC1D-385E-4148-901F-78D8002777C0}" &&
    extension.attributes["xmlns:c16r3"] ===
      "http://schemas.microsoft.com/office/drawing/2017/03/chart" &&
    childOf(option, "c16r3:dispNaAsBlank")?.attributes.val === "1"
  );
}

function plotsIn(root: Element): Element[] {
  return Object.keys(labelPlaces).flatMap((kind) => within(root, kind));
}

function valueOf(element: Element, child: string): string | undefined {
  return childOf(element, child)?.attributes.val;
}

/** Of a reference that has a cache: as many points as cells, each with its cell's text or number. */
function cacheFaults(file: WrittenFile, reference: Element): string[] {
  const formula = childOf(reference, "c:f")?.text ?? "";
  const cut = formula.lastIndexOf("!");
  const sheetName = formula.slice(0, cut).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = file.sheets.find(({ name }) => name === sheetName);
  const range = parseRange(formula.slice(cut + 1));
  if (!sheet || !range) return [`${formula} leads nowhere`];
  const cache = childOf(reference, "c:strCache") ?? childOf(reference, "c:numCache");
  if (!cache) return [];
  const count = Number(valueOf(cache, "c:ptCount"));
  const size = range.bottom - range.top + 1;
  const cells = new Map(sheet.cells.map((cell) => [cell.address, cell]));
  const different = childrenOf(cache, "c:pt").filter((point) => {
    const index = numberIn(point, "idx");
    const cell = cells.get(cellAddress(range.top + index, range.left));
    const cached = decodeXString(childOf(point, "c:v")?.text ?? "");
    return !(index < size) || !cell || shownIn(file, cell) !== cached;
  });
  return count === size && different.length === 0 ? [] : [formula];
}
