import { strToU8, zipSync, type Zippable } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Parts that a test wants otherwise, by path; null leaves a part out. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/**
 * A workbook of one sheet, "Ark1", as XML by hand: what stands in `<sheetData>`, and other parts.
 * At `level` 0 its parts are stored as they are, at 6 they are packed.
 */
export function handmadeXlsx(sheetData: string, parts: Parts = {}, level: 0 | 6 = 6): Uint8Array {
  return zipped({ ...handmadeParts(sheetData), ...parts }, level);
}

export function handmadeParts(sheetData: string): Record<string, string> {
  return {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbook('<sheet name="Ark1" sheetId="1" r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "/xl/sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${main}"/>`,
    "xl/worksheets/sheet1.xml": worksheet(sheetData),
  };
}

export function workbook(sheets: string, afterSheets = ""): string {
  return `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${sheets}</sheets>${afterSheets}</workbook>`;
}

export function worksheet(sheetData: string): string {
  return `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`;
}

export function relations(
  ...links: readonly (readonly [id: string, type: string, target: string])[]
): string {
  const elements = links.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelations}">${elements.join("")}</Relationships>`;
}

export function zipped(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const zippable: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    if (content !== null) zippable[path] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(zippable, { level });
}
