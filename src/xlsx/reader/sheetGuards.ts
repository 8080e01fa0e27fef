import type { RawRule, RawSheet } from "../../model/rawWorkbook";
import { isTrue } from "./isTrue";
import type { Tally } from "./tally";
import type { XmlReader } from "./xmlReader";

/**
 * Reads a sheet's protection and input rules, which come after its cells. Includes rules in the
 * Excel 2010 extension, which holds those that refer to other sheets.
 */
export function readSheetGuards(
  xml: XmlReader,
  tally: Tally,
): Pick<RawSheet, "isProtected" | "rules"> {
  const rules: RawRule[] = [];
  let isProtected = false;
  while (xml.next()) {
    if (!xml.isStart) continue;
    if (xml.name === "sheetProtection") isProtected = isTrue(xml.attribute("sheet"));
    if (xml.name !== "dataValidation") continue;
    rules.push(readRule(xml));
    tally.add("rules");
  }
  return { isProtected, rules };
}

function readRule(xml: XmlReader): RawRule {
  const kind = xml.attribute("type") ?? "none";
  let ranges = xml.attribute("sqref") ?? "";
  const formulas: string[] = [];
  while (xml.next() && !xml.isEndOf("dataValidation")) {
    if (!xml.isStart) continue;
    const text = xml.text();
    if (xml.name === "sqref") ranges = text;
    else if (text.trim() !== "") formulas.push(text);
  }
  return { kind, ranges: ranges.split(/\s+/).filter((range) => range !== ""), formulas };
}
