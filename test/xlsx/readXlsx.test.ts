import { strToU8 } from "fflate";
import type { RawCell } from "../../src/model/rawCell";
import type { RawCellContent, RawName } from "../../src/model/rawWorkbook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { asZip64 } from "./asZip64";
import { handmadeXlsx, relations, workbook, worksheet, type Parts } from "./handmadeXlsx";
import { sheetIn, workbookIn } from "./sampleFile";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The cells of a sheet with this content. */
function cellsIn(sheetData: string, parts: Parts = {}): ReadonlyMap<string, RawCellContent> {
  return sheetIn(handmadeXlsx(sheetData, parts), "Ark1").cells;
}

function valueIn(cell: string, parts: Parts = {}): RawCell | undefined {
  return cellsIn(`<row r="1">${cell}</row>`, parts).get("A1")?.value;
}

function sharedTexts(...items: string[]): Parts {
  return { "xl/sharedStrings.xml": `<sst xmlns="${main}">${items.join("")}</sst>` };
}

const shared = (item: string): RawCell | undefined =>
  valueIn('<c r="A1" t="s"><v>0</v></c>', sharedTexts(item));

describe("values", () => {
  test.each<[string, RawCell | undefined]>([
    ['<c r="A1"><v>1.5</v></c>', 1.5],
    ['<c r="A1" t="n"><v>1E-3</v></c>', 0.001],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ['<c r="A1" t="e"><v>#SPILL!</v></c>', { error: "#VALUE!" }],
    ['<c r="A1" t="str"><f>"a"</f><v> a&amp;b </v></c>', " a&b "],
    ['<c r="A1" t="inlineStr"><is><t>007</t></is></c>', "007"],
    ['<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', "ab"],
    ['<c r="A1" t="inlineStr"><v>007</v></c>', "007"],
    ['<c r="A1" t="inlineStr"><is><t>007</t></is><v/></c>', "007"],
    ['<c r="A1" t="inlineStr"><v></v><is><t>007</t></is></c>', "007"],
    ['<c r="A1" t="d"><v>2019-12-31</v></c>', 43_830],
    ['<c r="A1" t="d"><v>2020-01-01T06:00:00Z</v></c>', 43_831.25],
    ['<c r="A1" s="3"/>', undefined],
    ['<c r="A1" s="3"><v></v></c>', undefined],
    ["<c r='A1' t = 's' ><v>0</v></c>", "x"],
  ])("%s", (xml, expected) => {
    expect(valueIn(xml, sharedTexts("<si><t>x</t></si>"))).toStrictEqual(expected);
  });

  test.each<[string, string]>([
    ["<si><t>a</t></si>", "a"],
    ["<si><t/></si>", ""],
    ["<si/>", ""],
    ["<si><r><rPr><b/></rPr><t>fet </t></r><r><t>vanlig</t></r></si>", "fetvanlig"],
    ['<si><r><t xml:space="preserve">fet </t></r><r><t>vanlig</t></r></si>', "fet vanlig"],
    ['<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>', "課"],
    ['<si><t xml:space="preserve">  a\n</t></si>', "  a\n"],
    ["<si><t> a </t></si>", "a"],
    ["<si><t>a_x0009_b_x000D__x0007_c</t></si>", "a\tb\nc"],
    ["<si><t>_x005F_x000D_</t></si>", "_x000D_"],
    ["<si><t>&lt;&#229;&#xE5;&#x1F600;&amp;amp;&quot;&apos;&gt;</t></si>", "<åå😀&amp;\"'>"],
    ["<si><t>a<![CDATA[<&amp;>]]>b<!-- no -->c</t></si>", "a<&amp;>bc"],
  ])("shared text %s", (xml, expected) => {
    expect(shared(xml)).toBe(expected);
  });

  test("cells and rows without an address follow each other", () => {
    const cells = cellsIn(
      "<row><c><v>1</v></c><c><v>2</v></c></row>" +
        '<row><c r="C2"><v>3</v></c><c><v>4</v></c></row><row r="9"><c><v>5</v></c></row>',
    );
    const values = [...cells].map(([address, { value }]) => [address, value]);
    expect(values).toEqual([
      ["A1", 1],
      ["B1", 2],
      ["C2", 3],
      ["D2", 4],
      ["A9", 5],
    ]);
  });
});

describe("formulas", () => {
  test("come as text, with values or without", () => {
    const cells = cellsIn(
      '<row r="1"><c r="A1"><f>IF(B1&lt;2,"a","b")</f></c>' +
        '<c r="B1"><f>_xlfn.RANK.EQ(C1,C:C)</f><v>2</v></c><c r="C1"><f></f><v>3</v></c></row>',
    );
    expect([...cells.values()]).toEqual([
      { value: null, formula: 'IF(B1<2,"a","b")', isArray: false, isUncomputed: true },
      { value: 2, formula: "_xlfn.RANK.EQ(C1,C:C)", isArray: false },
      { value: 3, formula: null, isArray: false },
    ]);
  });

  test("that are shared move along, also when a cell follows before its leader", () => {
    const cells = cellsIn(
      '<row r="1"><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" ref="B1:C3" si="0">A2*$D$1+$A2+A$2+\'B 1\'!A1</f></c>' +
        '<c r="C2"><f t="shared" si="0"/></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="1" ref="B3:B4">"B3"&amp;B2</f></c></row>' +
        '<row r="4"><c r="B4"><f t="shared" si="1"/><v>5</v></c></row>',
    );
    const formulas = [...cells].map(([address, { formula }]) => [address, formula]);
    expect(Object.fromEntries(formulas)).toEqual({
      B1: "A1*$D$1+$A1+A$2+'B 1'!#REF!",
      B2: "A2*$D$1+$A2+A$2+'B 1'!A1",
      C2: "B2*$D$1+$A2+B$2+'B 1'!B1",
      B3: '"B3"&B2',
      B4: '"B3"&B3',
    });
    expect(cells.get("B4")?.value).toBe(5);
  });

  test("that are arrays are marked", () => {
    const cells = cellsIn(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c>' +
        '<c r="C1" cm="1"><f>SORT(B1:B2)</f><v>1</v></c><c r="D1"><f>1</f></c></row>',
    );
    expect([...cells.values()].map(({ isArray }) => isArray)).toEqual([true, true, false]);
  });
});

describe("formulas that were not computed", () => {
  const cells =
    '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>1+1</f><v/></c>' +
    '<c r="D1"><f>1+1</f><v>2</v></c><c r="E1" t="str"><f>""</f><v></v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" ref="A2:B2" si="0">A1</f></c>' +
    '<c r="B2"><f t="shared" si="0"/></c><c r="C2"><v></v></c></row>';

  test.each([false, true])("are marked, also when formulas are left out: %s", (withoutFormulas) => {
    const read = readXlsx(handmadeXlsx(cells), { withoutFormulas });
    const found = read.ok ? [...(read.value.sheets[0]?.cells ?? [])] : [];
    const uncomputed = found.flatMap(([at, { isUncomputed }]) => (isUncomputed ? [at] : []));
    expect(uncomputed).toEqual(["A1", "B1", "C1", "A2", "B2"]);
  });
});

describe("dates", () => {
  const styles = (formats: string, ...ids: readonly number[]): Parts => ({
    "xl/styles.xml":
      `<styleSheet xmlns="${main}"><numFmts>${formats}</numFmts>` +
      `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
      `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
    ),
  });
  const cell = (xml: string, parts: Parts) => cellsIn(`<row r="1">${xml}</row>`, parts).get("A1");

  test.each<[format: string, isDate: boolean]>([
    ["dd/mm/yyyy", true],
    ["[$-414]d.\\ mmm", true],
    ["mmm\\.yy;@", true],
    ["yyyy", true],
    ["mm", true],
    ["General", false],
    ["0.0", false],
    ["hh:mm:ss", false],
    ["[h]:mm", false],
    ['0" dager"', false],
    ["\\d0", false],
    ["[Red]0", false],
    [`${"0".repeat(255)}d`, false],
  ])("the format %s", (format, isDate) => {
    const code = format.replaceAll('"', "&quot;");
    const parts = styles(`<numFmt numFmtId="164" formatCode="${code}"/>`, 0, 164);
    expect(cell('<c r="A1" s="1"><v>46024</v></c>', parts)?.isDate).toBe(isDate ? true : undefined);
  });

  test.each([
    [0, undefined],
    [14, true],
    [17, true],
    [20, undefined],
    [22, true],
  ])("Excel's own format %d", (id, isDate) => {
    expect(cell('<c r="A1"><v>46024</v></c>', styles("", id))?.isDate).toBe(isDate);
    expect(cell('<c r="A1" t="str"><v>2.1</v></c>', styles("", id))?.isDate).toBeUndefined();
  });

  test.each(['date1904="1"', 'date1904="true"'])("counted from 1904: %s", (date1904) => {
    const parts = {
      ...styles("", 0, 14),
      "xl/workbook.xml": workbook('<sheet name="Ark1" sheetId="1" r:id="rId1"/>').replace(
        "<sheets>",
        `<workbookPr ${date1904}/><sheets>`,
      ),
    };
    const value = (xml: string) => cell(xml, parts)?.value;
    expect(value('<c r="A1" s="1"><v>44620</v></c>')).toBe(46_082);
    expect(value('<c r="A1" s="0"><v>44620</v></c>')).toBe(44_620);
    expect(value('<c r="A1" s="1" t="d"><v>2026-03-01</v></c>')).toBe(46_082);
  });
});

describe("sheets and names", () => {
  const sheets =
    '<sheet name="A &amp; &quot;B&quot;" sheetId="7" r:id="rId3"/>' +
    '<sheet name="Skjult" sheetId="2" state="hidden" r:id="rId1"/>' +
    '<sheet name="Diagram" sheetId="3" state="veryHidden" r:id="rId4"/>';
  const names =
    '<definedNames><definedName name="Alle">\'A &amp; "B"\'!$A$1</definedName>' +
    '<definedName name="Her" localSheetId="1" hidden="1">Skjult!$A$1</definedName></definedNames>';
  const parts: Parts = {
    "xl/workbook.xml": workbook(sheets, names),
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId3", "worksheet", "/xl/worksheets/../other/SHEET9.xml"],
      ["rId4", "chartsheet", "chartsheets/sheet1.xml"],
    ),
    "xl/other/sheet9.xml": worksheet('<row r="1"><c r="A1"><v>9</v></c></row>'),
  };

  test("come in the workbook's order, with their state", () => {
    const { sheets: read } = workbookIn(handmadeXlsx("", parts));
    expect(read.map(({ name, hidden, cells }) => [name, hidden, cells.size])).toEqual([
      ['A & "B"', false, 1],
      ["Skjult", true, 0],
      ["Diagram", true, 0],
    ]);
  });

  test("names know their sheet", () => {
    expect(workbookIn(handmadeXlsx("", parts)).names).toEqual([
      { name: "Alle", sheet: null, refersTo: "'A & \"B\"'!$A$1" },
      { name: "Her", sheet: "Skjult", refersTo: "Skjult!$A$1" },
    ]);
  });
});

describe("what can be left out", () => {
  const names =
    "<definedNames><definedName name=\"Left\">'Left out'!$A$1</definedName></definedNames>";
  const sheets =
    '<sheet name="Ark1" sheetId="1" r:id="rId1"/><sheet name="Left out" sheetId="2" r:id="rId3"/>';
  const shared = '<f t="shared" si="0" ref="A1:A2">B1</f><v>1</v>';
  const file = (left: string) =>
    handmadeXlsx(`<row r="1"><c r="A1">${shared}</c></row>`, {
      "xl/workbook.xml": workbook(sheets, names),
      "xl/_rels/workbook.xml.rels": relations(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId3", "worksheet", "worksheets/sheet2.xml"],
      ),
      "xl/worksheets/sheet2.xml": left,
    });
  const withoutSheets = (found: readonly RawName[]) =>
    new Set(found.map(({ refersTo }) => /'(.*)'/.exec(refersTo)?.[1] ?? ""));

  test("formulas, and the cells of sheets that their names choose", () => {
    const bytes = file(worksheet('<row r="1"><c r="A1"><v>9</v></c></row>'));
    const read = readXlsx(bytes, { withoutSheets, withoutFormulas: true });
    expect(read.ok && read.value.sheets.map(({ name, cells }) => [name, [...cells]])).toEqual([
      ["Ark1", [["A1", { value: 1, formula: null, isArray: false }]]],
      ["Left out", []],
    ]);
    expect(read.ok && read.value.names).toEqual([
      { name: "Left", sheet: null, refersTo: "'Left out'!$A$1" },
    ]);
  });

  test("that such a sheet is whole is checked all the same", () => {
    const bytes = file(worksheet('<row r="1"><c r="A1"><v>918273645</v></c></row>'));
    const at = Buffer.from(bytes).indexOf("xl/worksheets/sheet2.xml");
    const damaged = bytes.slice();
    damaged[at + "xl/worksheets/sheet2.xml".length + 20]! ^= 0xff;
    expect(readXlsx(damaged, { withoutSheets })).toMatchObject({
      ok: false,
      problems: [{ code: "fileTruncated" }],
    });
  });
});

describe("files of other programs", () => {
  test("prefixed elements, comments and instructions", () => {
    const xml = `<?xml version="1.0"?><!-- made by hand --><x:worksheet xmlns:x="${main}"><x:sheetData><?skip?><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a&gt;b</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(cellsIn("", { "xl/worksheets/sheet1.xml": xml }).get("A1")?.value).toBe("a>b");
  });

  test("the strict namespaces of ISO 29500", () => {
    const strict = (text: string): string =>
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006",
          "http://purl.oclc.org/ooxml/officeDocument",
        )
        .replaceAll(main, "http://purl.oclc.org/ooxml/spreadsheetml/main");
    const sheet = strict(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const parts = {
      "_rels/.rels": strict(relations(["rId1", "officeDocument", "xl/workbook.xml"])),
      "xl/_rels/workbook.xml.rels": strict(
        relations(["rId1", "worksheet", "worksheets/sheet1.xml"]),
      ),
      "xl/worksheets/sheet1.xml": sheet,
    };
    expect(cellsIn("", parts).get("A1")?.value).toBe(1);
  });

  test("UTF-16, a byte order mark, backslashes and capitals in paths", () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...Buffer.from(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), "utf16le"),
    ]);
    expect(cellsIn("", { "xl/worksheets/sheet1.xml": utf16 }).get("A1")?.value).toBe(1);
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(`<sst xmlns="${main}"/>`)]);
    expect(cellsIn("", { "xl/sharedStrings.xml": marked }).size).toBe(0);
    const renamed: Parts = {
      "xl/worksheets/sheet1.xml": null,
      "xl\\Worksheets\\Sheet1.xml": worksheet('<row r="1"><c r="A1"><v>2</v></c></row>'),
    };
    expect(cellsIn("", renamed).get("A1")?.value).toBe(2);
  });

  test("zip64, with every number in its own field", () => {
    const file = asZip64(handmadeXlsx('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(sheetIn(file, "Ark1").cells.get("A1")?.value).toBe(1);
  });

  test.each<[what: string, at: (file: Uint8Array) => number, value: number]>([
    ["its record beyond the end", (file) => file.length - 22 - 20 + 8, 0xfffffff0],
    ["its record elsewhere", (file) => file.length - 22 - 20 + 8, 4],
    ["more entries than there are", (file) => file.length - 22 - 20 - 56 + 32, 0xffffffff],
    ["a directory beyond the end", (file) => file.length - 22 - 20 - 56 + 48, 0xffffffff],
    ["no field in an entry", (file) => Buffer.from(file).lastIndexOf("UT\u0001\u0000"), 0xffff5455],
  ])("a zip64 with %s is not whole", (_, at, value) => {
    const file = asZip64(handmadeXlsx(""));
    new DataView(file.buffer).setUint32(at(file), value, true);
    expect(readXlsx(file)).toMatchObject({ ok: false, problems: [{ code: "fileTruncated" }] });
  });

  test.each([
    ["ark%202.xml", "xl/worksheets/ark 2.xml"],
    ["ark 2.xml", "xl/worksheets/ark%202.xml"],
    ["ark%202.xml", "xl/worksheets/ark%202.xml"],
    ["bl%C3%A5.xml", "xl/worksheets/Blå.xml"],
    ["100%.xml", "xl/worksheets/100%.xml"],
  ])("the link %s to the entry %s", (target, path) => {
    const parts: Parts = {
      "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", `worksheets/${target}`]),
      [path]: worksheet('<row r="1"><c r="A1"><v>3</v></c></row>'),
    };
    expect(cellsIn("", parts).get("A1")?.value).toBe(3);
  });

  test("sheets without cells: charts, and macro modules, which have no part", () => {
    const sheets =
      '<sheet name="Modul1" sheetId="1" r:id=""/><sheet name="Diagram" sheetId="2" r:id="rId2"/>' +
      '<sheet name="Ark1" sheetId="3" r:id="rId1"/>';
    const parts: Parts = {
      "xl/workbook.xml": workbook(sheets),
      "xl/_rels/workbook.xml.rels": relations(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
      ),
    };
    const { sheets: read } = workbookIn(handmadeXlsx("", parts));
    expect(read.map(({ name, withoutGrid }) => [name, withoutGrid])).toEqual([
      ["Modul1", true],
      ["Diagram", true],
      ["Ark1", undefined],
    ]);
  });

  test("a tag's end within an attribute, an attribute's look within a value", () => {
    const sheets = `<sheet name="a>b r:id='rId9'" sheetId="1" r:id="rId1"/>`;
    const { sheets: read } = workbookIn(handmadeXlsx("", { "xl/workbook.xml": workbook(sheets) }));
    expect(read.map(({ name }) => name)).toEqual(["a>b r:id='rId9'"]);
  });
});
