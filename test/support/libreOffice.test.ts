import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { recalculate, toPdf } from "./libreOffice";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const packages = "http://schemas.openxmlformats.org/package/2006";
const officeType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The smallest workbook: one sheet with this content. */
function workbook(sheetData: string): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/workbook.xml" ContentType="${officeType}.sheet.main+xml"/><Override PartName="/sheet1.xml" ContentType="${officeType}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="workbook.xml"/></Relationships>`,
    "_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relationships}/worksheet" Target="sheet1.xml"/></Relationships>`,
    "workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "sheet1.xml": `<worksheet xmlns="${spreadsheet}"><sheetData>${sheetData}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
  );
}

/** The value of a cell as LibreOffice saved it. */
function valueIn(bytes: Uint8Array | undefined, address: string): string | undefined {
  const sheet = bytes && unzipSync(bytes)["xl/worksheets/sheet1.xml"];
  const cell = new RegExp(`<c r="${address}"[^>]*>.*?<v>(.*?)</v>`).exec(
    sheet ? strFromU8(sheet) : "",
  );
  return cell?.[1];
}

const planted = workbook(
  `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c></row>` +
    `<row r="2"><c r="A2"><f>A1*2</f><v>99</v></c><c r="B2"><f>A2+1</f><v>100</v></c></row>` +
    `<row r="3"><c r="C3"><f>MEDIAN(IF(A1:B1&gt;2,A1:B1))</f><v>3</v></c></row>`,
);

test("the judge is awake: a planted wrong value and an accidental array formula are found", async () => {
  const files = [
    { name: "Åsnes' åpen/fil.xlsx", bytes: planted },
    { name: "other", bytes: workbook(`<row r="1"><c r="A1"><f>1/4</f></c></row>`) },
  ];
  const judged = await recalculate(files);
  expect([...judged.keys()]).toEqual(files.map(({ name }) => name));
  const [first, other] = files.map(({ name }) => judged.get(name));
  expect(valueIn(first, "A2")).toBe("4");
  expect(valueIn(first, "B2")).toBe("5");
  expect(valueIn(first, "C3")).toBe("#VALUE!");
  expect(valueIn(other, "A1")).toBe("0.25");
});

test("a file that LibreOffice cannot open is named, with what it said", async () => {
  const broken = { name: "broken.xlsx", bytes: zipSync({ "a.txt": strToU8("a") }) };
  const judged = recalculate([{ name: "good.xlsx", bytes: planted }, broken]);
  await expect(judged).rejects.toThrow(/gave nothing for broken\.xlsx\. It said:\n.*convert/s);
});

test("no files need no judge", async () => {
  expect(await recalculate([])).toEqual(new Map());
});

test("a workbook prints", async () => {
  const pdf = await toPdf({ name: "planted.xlsx", bytes: planted });
  expect(strFromU8(pdf.subarray(0, 5), true)).toBe("%PDF-");
});
