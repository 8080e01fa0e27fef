import { decodeXString } from "../xmlText";
import type { XmlReader } from "./xmlReader";

/** The texts that cells refer to by index: the part xl/sharedStrings.xml. */
export function readSharedTexts(xml: XmlReader): string[] {
  const texts: string[] = [];
  while (xml.next()) {
    if (xml.isStart && xml.name === "si") texts.push(readRichText(xml, "si"));
  }
  return texts;
}

/** The text within an element: its runs together, without the reading aids of East Asian texts. */
export function readRichText(xml: XmlReader, element: "si" | "is"): string {
  let text = "";
  let isReadingAid = false;
  while (xml.next() && !xml.isEndOf(element)) {
    if (xml.name === "rPh") isReadingAid = xml.isStart;
    else if (xml.isStart && xml.name === "t" && !isReadingAid) text += readRun(xml);
  }
  return text;
}

/** Spaces at a run's ends count only where the file says so. */
function readRun(xml: XmlReader): string {
  const isPreserved = xml.attribute("space") === "preserve";
  const text = xml.text();
  return decodeXString(isPreserved ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ""));
}
