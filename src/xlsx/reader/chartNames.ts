import type { XlsxPackage } from "./xlsxPackage";

/** The names of the charts that are drawn on a sheet. */
export function readChartNames(file: XlsxPackage, sheetPath: string): string[] {
  const names: string[] = [];
  for (const { type, path } of file.relations(sheetPath)) {
    if (type !== "drawing" || !file.has(path)) continue;
    const xml = file.part(path);
    let isInFrame = false;
    while (xml.next()) {
      if (xml.name === "graphicFrame") isInFrame = xml.isStart;
      if (isInFrame && xml.isStart && xml.name === "cNvPr") names.push(xml.attribute("name") ?? "");
    }
  }
  return names;
}
