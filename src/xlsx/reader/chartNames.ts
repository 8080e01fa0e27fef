import type { XlsxPackage } from "./xlsxPackage";

/** Names of the charts on a sheet. */
export function readChartNames(file: XlsxPackage, sheetPath: string): string[] {
  const names: string[] = [];
  const drawings = file.relations(sheetPath).filter(({ type }) => type === "drawing");
  for (const path of new Set(drawings.map((drawing) => drawing.path))) {
    if (!file.has(path)) continue;
    const xml = file.part(path);
    let isInFrame = false;
    while (xml.next()) {
      if (xml.name === "graphicFrame") isInFrame = xml.isStart;
      if (isInFrame && xml.isStart && xml.name === "cNvPr") names.push(xml.attribute("name") ?? "");
    }
  }
  return names;
}
