import { strToU8, zipSync } from "fflate";
import type { Problem } from "../../src/model/problem";
import { maxFileMegabytes } from "../../src/model/fileStart";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { handmadeParts, handmadeXlsx, workbook, zipped, type Parts } from "./handmadeXlsx";
import { renderSample, sheetIn } from "./sampleFile";

const megabyte = 1024 ** 2;

function problemsOf(file: Uint8Array): readonly Problem[] {
  const outcome = readXlsx(file);
  return outcome.ok ? [] : outcome.problems;
}

function faultOf(file: Uint8Array): string | undefined {
  return problemsOf(file)[0]?.code;
}

/** The offset of the central directory's entry of a path. */
function entryOf(file: Uint8Array, path: string): number {
  const name = strToU8(path);
  for (let at = file.length - name.length; at >= 46; at -= 1) {
    const isName = name.every((byte, index) => file[at + index] === byte);
    if (isName && file[at - 46] === 0x50 && file[at - 44] === 0x01) return at - 46;
  }
  throw new Error(`no entry ${path}`);
}

/** A copy of a file in which an entry's directory says something else. */
function withField(file: Uint8Array, path: string, field: number, value: number): Uint8Array {
  const copy = file.slice();
  new DataView(copy.buffer).setUint32(entryOf(copy, path) + field, value, true);
  return copy;
}

const sheetPath = "xl/worksheets/sheet1.xml";
const sizeField = 24;
const flagsField = 8;

describe("what is no workbook", () => {
  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "fileNotXlsx"],
    ["text", strToU8("Id;Question\n1.1.1;Har kommunen …?"), "fileNotXlsx"],
    ["a zip of something else", zipSync({ "photo.txt": strToU8("a") }), "fileNotXlsx"],
    ["a text document", zipped({ ...handmadeParts(""), "xl/workbook.xml": null }), "fileNotXlsx"],
    [
      "a zip without content types",
      handmadeXlsx("", { "[Content_Types].xml": null }),
      "fileNotXlsx",
    ],
    ["an empty zip", zipSync({}), "fileNotXlsx"],
    [
      "a file with a password, or an old .xls",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
      "fileEncrypted",
    ],
    [
      "a zip with a password",
      withField(handmadeXlsx(""), sheetPath, flagsField, 1),
      "fileEncrypted",
    ],
  ])("%s", (_, file, code) => {
    expect(faultOf(file)).toBe(code);
  });
});

describe("size", () => {
  test("a file of more than 20 MB is not looked into", () => {
    const file = new Uint8Array(maxFileMegabytes * megabyte + 1);
    expect(problemsOf(file)).toEqual([
      { code: "fileTooLarge", place: {}, value: null, params: { max: 20 } },
    ]);
  });

  test("a bomb that says how large it is, is not unpacked", () => {
    const bomb = withField(handmadeXlsx(""), sheetPath, sizeField, 250 * megabyte);
    const before = process.memoryUsage().arrayBuffers;
    expect(problemsOf(bomb)).toEqual([
      { code: "fileTooLargeUnpacked", place: {}, value: null, params: { max: 200 } },
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(megabyte);
  });

  test("a bomb that lies about its size is given up early", () => {
    const zeros = new Uint8Array(40 * megabyte);
    const bomb = withField(handmadeXlsx("", { [sheetPath]: zeros }), sheetPath, sizeField, 1000);
    expect(bomb.length).toBeLessThan(megabyte);
    const before = process.memoryUsage().arrayBuffers;
    expect(faultOf(bomb)).toBe("fileTruncated");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30 * megabyte);
  });

  test("a size that is larger than the content is no sound file either", () => {
    const file = handmadeXlsx('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect(faultOf(withField(file, sheetPath, sizeField, 5_000))).toBe("fileTruncated");
  });

  test("more cells than any memory wants", () => {
    const rows = `<row>${"<c><v>1</v></c>".repeat(501)}</row>`.repeat(1_000);
    expect(problemsOf(handmadeXlsx(rows))[0]).toMatchObject({
      code: "fileTooMany",
      params: { what: "cells", max: 500_000 },
    });
  });
});

describe("damage", () => {
  test.each([0.02, 0.3, 0.6, 0.9, 0.999])("a file of which %f has come is named", (share) => {
    const file = renderSample();
    expect(faultOf(file.slice(0, Math.floor(file.length * share)))).toBe("fileTruncated");
  });

  test("a changed byte in any part that is read is found", () => {
    const file = renderSample();
    const paths = ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet2.xml"];
    for (const path of paths) {
      const copy = file.slice();
      const start = new DataView(copy.buffer).getUint32(entryOf(copy, path) + 42, true);
      const middle = start + 30 + path.length + 60;
      copy[middle] = (copy[middle] ?? 0) ^ 0x10;
      expect(faultOf(copy)).toBe("fileTruncated");
    }
  });

  test("a changed digit is found where nothing is packed, by the checksum alone", () => {
    const file = handmadeXlsx('<row r="1"><c r="A1"><v>17</v></c></row>', {}, 0);
    const digit = new TextDecoder("latin1").decode(file).indexOf("<v>17<") + 3;
    expect(sheetIn(file, "Ark1").cells.get("A1")).toMatchObject({ value: 17 });
    expect(faultOf(file.with(digit, "4".charCodeAt(0)))).toBe("fileTruncated");
  });

  test("an unknown way of packing", () => {
    const file = handmadeXlsx("").slice();
    new DataView(file.buffer).setUint16(entryOf(file, sheetPath) + 10, 12, true);
    expect(faultOf(file)).toBe("fileTruncated");
  });

  const row = (cell: string): string => `<row r="1">${cell}</row>`;

  test.each<[string, string]>([
    ["a tag without a name", row("<><c/>")],
    ["a tag that does not end", '<row r="1"'],
    ["an element that does not end", '<row r="1"><c r="A1"><v>1</v>'],
    ["elements that cross", row('<c r="A1"><v>1</c></v>')],
    ["an attribute without quotation marks", row('<c r=A1 t="n"><v>1</v></c>')],
    ["an unknown entity", row('<c r="A1" t="str"><v>&nbsp;</v></c>')],
    ["a bare ampersand", row('<c r="A1" t="str"><v>a & b</v></c>')],
    ["a number that is none", row('<c r="A1"><v>1,5</v></c>')],
    ["a type that is none", row('<c r="A1" t="z"><v>1</v></c>')],
    ["a cell that is none", row('<c r="1A"><v>1</v></c>')],
    ["a cell below the sheet", row('<c r="A9999999"><v>1</v></c>')],
    ["a cell beside the sheet", row('<c r="XFE1"><v>1</v></c>')],
    ["a row below the sheet", '<row r="1048577"><c><v>1</v></c></row>'],
    ["a row that is none", '<row r="x"><c><v>1</v></c></row>'],
    ["a shared text by a fraction", row('<c r="A1" t="s"><v>0.5</v></c>')],
    ["a shared text by no number", row('<c r="A1" t="s"><v>0x0</v></c>')],
    ["a shared text that is not there", row('<c r="A1" t="s"><v>3</v></c>')],
    ["a shared formula that is not there", row('<c r="A1"><f t="shared" si="4"/></c>')],
  ])("%s", (_, sheetData) => {
    expect(faultOf(handmadeXlsx(sheetData))).toBe("fileDamaged");
  });

  test.each<[string, Parts]>([
    [
      "entities of its own, as in a billion laughs",
      {
        [sheetPath]:
          '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>',
      },
    ],
    ["bytes that are no text", { [sheetPath]: new Uint8Array([0x3c, 0x61, 0xff, 0xfe, 0x3e]) }],
    ["a sheet without a part", { [sheetPath]: null }],
    [
      "a sheet without a relation",
      { "xl/workbook.xml": workbook('<sheet name="A" r:id="rId7"/>') },
    ],
    [
      "a name of a sheet that is not there",
      {
        "xl/workbook.xml": workbook(
          '<sheet name="Ark1" sheetId="1" r:id="rId1"/>',
          '<definedNames><definedName name="N" localSheetId="5">A1</definedName></definedNames>',
        ),
      },
    ],
  ])("%s", (_, parts) => {
    const [found] = problemsOf(handmadeXlsx("", parts));
    expect(found?.code).toBe("fileDamaged");
    expect(found?.params.reason).toEqual(expect.any(String));
  });
});
