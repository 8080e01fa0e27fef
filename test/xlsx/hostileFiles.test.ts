import { terminalTranslator } from "../../src/i18n/terminalTranslator";
import { languages } from "../../src/model/language";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { most, type Counted } from "../../src/xlsx/reader/tally";
import {
  handmadeParts,
  handmadeXlsx,
  relations,
  workbook,
  worksheet,
  zipped,
  type Parts,
} from "./handmadeXlsx";
import { sheetIn } from "./sampleFile";

const sheetPath = "xl/worksheets/sheet1.xml";
const textsPath = "xl/sharedStrings.xml";
const linksPath = "xl/_rels/workbook.xml.rels";
const sheetLink = ["rId1", "worksheet", "worksheets/sheet1.xml"] as const;

const withTexts = (texts: string): Parts => ({ [textsPath]: `<sst>${texts}</sst>` });
const withNames = (names: string): Parts => ({
  "xl/workbook.xml": workbook(
    '<sheet name="Ark1" r:id="rId1"/>',
    `<definedNames>${names}</definedNames>`,
  ),
});
const withSheets = (count: number): Parts => ({
  "xl/workbook.xml": workbook('<sheet name="Ark1" r:id="rId1"/>'.repeat(count)),
});
const withParts = (count: number): Parts =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`a/${index}`, ""]));
const copies = Math.ceil(most.copiedCharacters / 1_000_000);

/** A file that has one more of something than is read. */
const tooMany: Readonly<Record<Counted, () => Uint8Array>> = {
  parts: () => handmadeXlsx("", withParts(most.parts)),
  sheets: () => handmadeXlsx("", withSheets(most.sheets + 1)),
  links: () =>
    handmadeXlsx("", {
      [linksPath]: relations(...Array.from({ length: most.links + 1 }, () => sheetLink)),
    }),
  names: () =>
    handmadeXlsx("", withNames('<definedName name="N">A1</definedName>'.repeat(most.names + 1))),
  texts: () => handmadeXlsx("", withTexts("<si/>".repeat(most.texts + 1))),
  cells: () => handmadeXlsx(`<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(most.cells + 1)}</row>`),
  rules: () =>
    handmadeXlsx("", {
      [sheetPath]: `<worksheet><sheetData/>${"<dataValidation/>".repeat(most.rules + 1)}</worksheet>`,
    }),
  elements: () => handmadeXlsx("<a/>".repeat(most.elements)),
  levels: () => handmadeXlsx("<a>".repeat(most.levels) + "</a>".repeat(most.levels)),
  codes: () =>
    handmadeXlsx("", withTexts(`<si><t>${"&lt;_x0041_".repeat(50_000)}</t></si>`.repeat(21))),
  textCharacters: () =>
    handmadeXlsx("", withTexts(`<si><t>${"a".repeat(most.textCharacters + 1)}</t></si>`)),
  copiedCharacters: () => {
    const formula = `"${"a".repeat(1_000_000 - 2)}"`;
    const leader = `<row r="1"><c r="A1"><f t="shared" si="0">${formula}</f></c></row>`;
    const follower = '<row><c><f t="shared" si="0"/></c></row>';
    return handmadeXlsx(leader + follower.repeat(copies + 1));
  },
};

describe("more of anything than is read ends the reading with a message", () => {
  test.each(Object.entries(tooMany))("%s", (what, file) => {
    const outcome = readXlsx(file());
    expect(outcome.problems).toEqual([
      {
        code: "fileTooMany",
        place: {},
        value: null,
        params: { what, max: most[what as Counted] },
      },
    ]);
    for (const language of languages) {
      expect(terminalTranslator(language).find(`type.${what}`)).not.toBeNull();
    }
  });
});

describe("what is little to read is read, however it is written", () => {
  test("blanks without end in a text, and round it", () => {
    const blanks = " \t\n".repeat(50_000);
    const texts = `<si><t>a${blanks}b</t></si><si><t>${blanks}c${blanks}</t></si><si><t>${blanks}</t></si>`;
    const cells = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    const sheet = sheetIn(handmadeXlsx(`<row r="1">${cells}</row>`, withTexts(texts)), "Ark1");
    expect([...sheet.cells.values()].map(({ value }) => value)).toEqual([`a${blanks}b`, "c", ""]);
  });

  test.each(["'", "[", '"', "a.", "'a'", '"a', "1.", "$"])(
    "a shared formula of %s without end",
    (sign) => {
      const formula = sign.repeat(100_000);
      const xml = formula.replaceAll('"', "&quot;");
      const leader = `<c r="A1"><f t="shared" si="0">${xml}</f></c>`;
      const row = `<row r="1">${leader}<c r="B1"><f t="shared" si="0"/></c></row>`;
      const { cells } = sheetIn(handmadeXlsx(row), "Ark1");
      expect(cells.get("B1")?.formula).toBe(formula);
    },
  );

  test("comments and CDATA without end in a text", () => {
    const text = "<!--<![CDATA[--><![CDATA[<!--]]>".repeat(100_000);
    const { cells } = sheetIn(
      handmadeXlsx(`<row r="1"><c t="str"><v>${text}</v></c></row>`),
      "Ark1",
    );
    expect(cells.get("A1")?.value).toBe("<!--".repeat(100_000));
  });

  test("one drawing behind many links", () => {
    const links = Array.from(
      { length: most.links - 10 },
      (_, index) => [`rId${index}`, "drawing", "../drawings/drawing1.xml"] as const,
    );
    const file = handmadeXlsx("", {
      "xl/worksheets/_rels/sheet1.xml.rels": relations(...links),
      "xl/drawings/drawing1.xml":
        '<wsDr><graphicFrame><cNvPr name="Totals"/></graphicFrame></wsDr>',
    });
    expect(sheetIn(file, "Ark1").charts).toEqual(["Totals"]);
  });

  test("a shared text without its number is a blank cell", () => {
    const row = '<row r="1"><c t="s"><v></v></c><c t="s"><v/></c><c><v>1</v></c></row>';
    const sheet = sheetIn(handmadeXlsx(row, withTexts("<si><t>first</t></si>")), "Ark1");
    expect([...sheet.cells.keys()]).toEqual(["C1"]);
  });
});

test("a part behind many sheets counts as often as it is read", () => {
  const part = worksheet(" ".repeat(5_000_000));
  const file = zipped({ ...handmadeParts(""), ...withSheets(100), [sheetPath]: part });
  expect(file.length).toBeLessThan(20_000);
  expect(readXlsx(file).problems).toMatchObject([
    { code: "fileTooLargeUnpacked", params: { max: 200 } },
  ]);
});

test("a part that is larger than any text may be is not unpacked", () => {
  const file = handmadeXlsx("", { [sheetPath]: new Uint8Array(65 * 1024 ** 2) });
  expect(readXlsx(file).problems).toMatchObject([
    { code: "fileTooLargeUnpacked", params: { max: 64 } },
  ]);
});
