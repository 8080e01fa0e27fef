import { readTable } from "../../src/xlsx/readTable";
import { handmadeXlsx, relations, workbook, worksheet } from "./handmadeXlsx";

test("the first visible sheet is a table from A1 on", () => {
  const sheets =
    '<sheet name="Skjult" sheetId="2" state="hidden" r:id="rId1"/>' +
    '<sheet name="Katalog" sheetId="1" r:id="rId2"/>';
  const data =
    '<row r="1"><c r="B1" t="inlineStr"><is><t>Id</t></is></c></row>' +
    '<row r="3"><c r="A3"><v>5</v></c><c r="C3"><f>1/0</f><v>2</v></c><c r="D3" s="1"/></row>';
  const file = handmadeXlsx("", {
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ),
    "xl/worksheets/sheet2.xml": worksheet(data),
  });
  expect(readTable(file)).toMatchObject({
    ok: true,
    value: {
      sheet: "Katalog",
      rows: [
        [null, "Id", null],
        [null, null, null],
        [5, null, 2],
      ],
    },
  });
});

test("a blank sheet has no rows", () => {
  expect(readTable(handmadeXlsx(""))).toMatchObject({ ok: true, value: { rows: [] } });
});

test.each(["A10001", "CW1", "XFD1048576"])("a cell in %s makes the table too large", (address) => {
  const file = handmadeXlsx(`<row><c r="${address}"><v>1</v></c></row>`);
  expect(readTable(file)).toMatchObject({
    ok: false,
    problems: [{ code: "tableTooLarge", params: { maxRows: 10_000, maxColumns: 100 } }],
  });
});

test("what cannot be read has the reader's faults", () => {
  expect(readTable(new Uint8Array(3))).toMatchObject({
    ok: false,
    problems: [{ code: "fileNotXlsx" }],
  });
});
