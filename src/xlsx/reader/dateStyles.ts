import type { XmlReader } from "./xmlReader";

/** Built-in date formats, including East Asian calendars (18.8.30). */
const builtinDates: ReadonlySet<number> = new Set([
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58],
]);

/** Excel's longest number format, in characters. */
const longestFormat = 255;

/** Indexes of the cell styles that show a number as a date, from xl/styles.xml. */
export function readDateStyles(xml: XmlReader): ReadonlySet<string> {
  const dateFormats = new Set(builtinDates);
  const styles = new Set<string>();
  let isCellStyle = false;
  let index = 0;
  while (xml.next()) {
    if (xml.name === "cellXfs") isCellStyle = xml.isStart;
    if (!xml.isStart) continue;
    if (xml.name === "numFmt") {
      const id = Number(xml.attribute("numFmtId"));
      if (isDateFormat(xml.attribute("formatCode") ?? "")) dateFormats.add(id);
      else dateFormats.delete(id);
    }
    if (isCellStyle && xml.name === "xf") {
      if (dateFormats.has(Number(xml.attribute("numFmtId")))) styles.add(String(index));
      index += 1;
    }
  }
  return styles;
}

/** Whether a format shows a day, month or year; next to hours or seconds, "m" means minutes. */
function isDateFormat(format: string): boolean {
  if (format.length > longestFormat) return false;
  const codes = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, "").toLowerCase();
  return /[dy]/.test(codes) || (codes.includes("m") && !/[hs]/.test(codes));
}
