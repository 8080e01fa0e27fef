import fc from "fast-check";
import type { RawCell } from "../../src/model/rawCell";
import type {
  CalculatedValues,
  PlanCell,
  SheetPlan,
  WorkbookPlan,
} from "../../src/model/workbookPlan";
import { Tally } from "../../src/xlsx/reader/tally";
import { XmlReader } from "../../src/xlsx/reader/xmlReader";
import { renderXlsx } from "../../src/xlsx/renderXlsx";
import { escapeXml } from "../../src/xlsx/xmlText";
import { partsOf } from "./sampleFile";
import { samplePlan, sampleValues } from "./samplePlan";
import { anyText } from "./arbitraryText";

/** What an XML part must not have, written out or as a number (XML 1.0, 2.2). */
const forbidden =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}|&#(?!(?:9|10|13);)/u;

/** What is not well-formed, by part. */
function malformed(file: Uint8Array): string[] {
  return [...partsOf(file)].flatMap(([path, xml]) => {
    const found = forbidden.exec(xml);
    if (found) return [`${path}: ${JSON.stringify(xml.slice(found.index - 40, found.index + 5))}`];
    try {
      const reader = new XmlReader(xml, new Tally());
      while (reader.next());
      return [];
    } catch (fault) {
      return [`${path}: ${String(fault)}`];
    }
  });
}

/** The sample with a text in each place that takes text of people. */
function withText(text: string): { plan: WorkbookPlan; values: CalculatedValues } {
  const short = text.slice(0, 20);
  const cell = (of: PlanCell | null): PlanCell | null =>
    of && of.kind !== "formula" && of.style !== "header" && typeof of.value === "string"
      ? { ...of, value: text }
      : of;
  const sheet = (of: SheetPlan): SheetPlan => ({
    ...of,
    blocks: of.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) => line.map(cell)),
    })),
    rules: of.rules.map((rule) => ({
      ...rule,
      error: { title: short, text },
      prompt: { title: short, text },
    })),
    charts: of.charts.map((chart) => ({ ...chart, alternativeText: text })),
    print: { ...of.print, footer: { left: short, center: short, right: "&P" } },
  });
  const properties = { title: text, subject: text, author: text, description: text };
  const plan = { ...samplePlan, properties, sheets: samplePlan.sheets.map(sheet) };
  const result = (value: RawCell): RawCell => (value === 0 ? value : text);
  const values = mapValues(sampleValues, (cells) => mapValues(cells, result));
  return { plan, values };
}

function mapValues<From, To>(
  of: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value)]));
}

/** A sheet's and a table header's text, which Excel limits further. */
function withNames(text: string): WorkbookPlan {
  const [front, area, ...rest] = samplePlan.sheets;
  if (!front || !area) throw new Error("the sample has lost a sheet");
  const [header, ...blocks] = area.blocks;
  if (!header) throw new Error("the sample has lost its table");
  const first: PlanCell = { kind: "value", value: `x${text}`, style: "header" };
  const cells = header.cells.map((line, r) => line.map((cell, c) => (r + c === 0 ? first : cell)));
  const named = { ...area, name: `x${text}`, blocks: [{ ...header, cells }, ...blocks] };
  return { ...samplePlan, sheets: [front, named, ...rest] };
}

describe("whatever text there is, every part is well-formed", () => {
  test("in cells, results, charts, rules, footers, alternative texts and properties", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { plan, values } = withText(text);
        expect(malformed(renderXlsx(plan, values))).toEqual([]);
      }),
      { numRuns: 20, examples: [["Mosen\u000Bvær"], ["\uD800"], ["_x000B_"], ["\uFFFE\r"]] },
    );
  });

  test("in the names of sheets and of tables' columns", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(malformed(renderXlsx(withNames(text), sampleValues))).toEqual([]);
      }),
      { numRuns: 20, examples: [["\u0000"], ["a\nb"]] },
    );
  });
});

test("a chart's cached labels are written as cells write them", () => {
  const { plan, values } = withText("Mosen\u000Bvær _x0041_");
  const charts = [...partsOf(renderXlsx(plan, values))].filter(([path]) => /chart\d/.test(path));
  const cached = charts.flatMap(([, xml]) => [...xml.matchAll(/<c:v>(Mosen[^<]*)<\/c:v>/g)]);
  expect(new Set(cached.map(([, label]) => label))).toEqual(
    new Set(["Mosen_x000B_vær _x005F_x0041_"]),
  );
});

test("what is no spreadsheet text has no escape of its own: what XML cannot hold becomes �", () => {
  expect(escapeXml("a\u000Bb\uD800c_x0041_")).toBe("a\uFFFDb\uFFFDc_x0041_");
  const { plan, values } = withText("a\u000Bb_x0041_");
  const parts = partsOf(renderXlsx(plan, values));
  expect(parts.get("docProps/core.xml")).toContain("<dc:title>a\uFFFDb_x0041_</dc:title>");
  expect(parts.get("xl/drawings/drawing1.xml")).toContain('descr="a\uFFFDb_x0041_"');
});
