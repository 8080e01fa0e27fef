import { importMeasurements } from "../../../src/app/measurements/importMeasurements";
import { openMeasurements } from "../../../src/app/measurements/measurementSource";
import { builtinCatalogue } from "../../../src/catalogue/builtinCatalogue";
import { xlsxFiles } from "../../../src/cli/ports";
import { formatProblem } from "../../../src/i18n/formatProblem";
import { terminalTranslator } from "../../../src/i18n/terminalTranslator";
import type { Catalogue } from "../../../src/model/catalogue";
import type { ImportPreview } from "../../../src/model/measurementImport";
import type { Outcome } from "../../../src/model/problem";
import { row as measurement } from "../../comparison/rows";
import { handmadeXlsx, relations } from "../../xlsx/handmadeXlsx";
import { sheetData, tableXlsx } from "./tableXlsx";

const builtin = builtinCatalogue("nb");
const names = ["municipality", "country", "year", "version", "total"];

function preview(
  content: string | Uint8Array,
  catalogue: Catalogue = builtin,
  known: readonly string[] = [],
): Outcome<ImportPreview> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const source = openMeasurements(bytes, "file", xlsxFiles);
  if (!source.ok) return source;
  const there = known.map((version, at) => measurement(`Kjent${at}`, 300, { version }));
  const found = importMeasurements(source.value, { catalogue, known: there, thisYear: 2026 });
  for (const problem of found.problems) {
    expect(formatProblem(problem, terminalTranslator("en"))).not.toMatch(/\{\{|undefined/);
  }
  return found;
}

const csv = (...versions: readonly string[]): string =>
  [names.join(";"), ...versions.map((version, at) => `By${at};NO;2019;${version};300`)].join("\n");

function versionsOf(found: Outcome<ImportPreview>): string[] {
  return found.ok ? found.value.fresh.map(({ measurement: { version } }) => version) : [];
}

function codes({ problems }: Outcome<ImportPreview>): string[] {
  return problems.map(({ code }) => code);
}

describe("a version that a spreadsheet made a date of", () => {
  test.each([
    "01/02/2026",
    "02/01/2026",
    "2/1",
    "02.jan",
    "2. jan.",
    "02-Jan",
    "2026-01-02",
    "2026-01-02 00:00:00",
    "02.01.2026",
    "46024",
  ])("%s is 2.1, which is known, and that is said", (version) => {
    const found = preview(csv(version));
    expect([versionsOf(found), codes(found)]).toEqual([["2.1"], ["versionFromDate"]]);
    expect(found.problems[0]).toMatchObject({
      place: { row: 2, field: "version" },
      params: { versions: "2.1", count: 1 },
    });
  });

  test.each([
    ["2.20", "feb.20", "2.20"],
    ["2.20", "2020-02-01", "2.20"],
    ["1.2", "01/02/2026", "1.2"],
    ["3.2", "2026-02-03", "3.2"],
  ])("where the catalogue is %s, %s is %s", (version, text, expected) => {
    expect(versionsOf(preview(csv(text), { ...builtin, version }))).toEqual([expected]);
  });

  test("the versions of measurements that are there are known, too", () => {
    expect(versionsOf(preview(csv("feb.20"), builtin, ["2.20"]))).toEqual(["2.20"]);
  });

  test.each([
    ["no known version", "2026-05-03", []],
    ["two known versions", "01/02/2026", ["1.2"]],
    ["a month, of no known version", "mai.20", []],
  ])("%s: the rows are left out, and the fault is said once", (_, text, known) => {
    const found = preview(csv("2.1", text, text, text), builtin, known);
    expect([versionsOf(found), codes(found)]).toEqual([["2.1"], ["versionDate"]]);
    expect(found.problems[0]).toMatchObject({ place: { row: 3 }, params: { count: 3 } });
    expect(found.ok && found.value.faulty).toBe(3);
  });

  test("a sheet shows it by its format", () => {
    const dated = sheetData([names, ["Bø", "NO", 2019, null, 300]]).replace(
      '<c r="E2">',
      '<c r="D2" s="1"><v>46024</v></c><c r="E2">',
    );
    const styles =
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const found = preview(
      handmadeXlsx(dated, {
        "xl/styles.xml": styles,
        "xl/_rels/workbook.xml.rels": relations(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "styles", "styles.xml"],
        ),
      }),
    );
    expect([versionsOf(found), codes(found)]).toEqual([["2.1"], ["versionFromDate"]]);
    expect(found.problems[0]?.value).toBe("2026-01-02");
  });
});

describe("a version that lost its zero", () => {
  test.each([
    ["2.0", "2"],
    ["2.0", "2,0"],
    ["2", "2.0"],
    ["2.0", "2.0"],
  ])("the catalogue's %s is also written %s", (version, text) => {
    const found = preview(csv(text), { ...builtin, version });
    expect([versionsOf(found), codes(found)]).toEqual([[version], []]);
  });

  test("2 as a number in a sheet is 2.0", () => {
    const table = tableXlsx([names, ["Bø", "NO", 2019, 2, 300]]);
    const found = preview(table, { ...builtin, version: "2.0" });
    expect([versionsOf(found), codes(found)]).toEqual([["2.0"], []]);
  });

  test("is spelled as in the measurements that are there", () => {
    const found = preview(csv("2", "2.1"), builtin, ["2.0"]);
    expect([versionsOf(found), codes(found)]).toEqual([["2.0", "2.1"], []]);
  });

  test.each([
    ["1.1", "1.10"],
    ["1.10", "1.1"],
    ["2.1", "2"],
    ["2.1", "2.1.0"],
  ])("%s is not %s, and that none has it is said", (version, text) => {
    const found = preview(csv(text, text), { ...builtin, version });
    expect([versionsOf(found), codes(found)]).toEqual([[text, text], ["otherVersions"]]);
    expect(found.problems[0]).toMatchObject({ value: text, params: { version } });
  });

  test("averages of another version are no reason to say so", () => {
    const average = `${names.join(";")};kind\nNorge;NO;2019;2020;300;average`;
    expect(codes(preview(average))).toEqual([]);
  });
});
