import { decodeXString } from "../xmlText";
import { checkCount } from "./tally";
import type { XmlReader } from "./xmlReader";

/** The texts of xl/sharedStrings.xml, which cells refer to by index. */
export function readSharedTexts(xml: XmlReader): string[] {
  const texts: string[] = [];
  while (xml.next()) {
    if (!xml.isStart || xml.name !== "si") continue;
    texts.push(readRichText(xml, "si"));
    checkCount("texts", texts.length);
  }
  return texts;
}

/** The text of an element: all runs joined, without phonetic guides. */
export function readRichText(xml: XmlReader, element: "si" | "is"): string {
  let text = "";
  let isReadingAid = false;
  while (xml.next() && !xml.isEndOf(element)) {
    if (xml.name === "rPh") isReadingAid = xml.isStart;
    else if (xml.isStart && xml.name === "t" && !isReadingAid) text += readRun(xml);
    checkCount("textCharacters", text.length);
  }
  return text;
}

/** Leading and trailing spaces of a run count only if the file says so. */
function readRun(xml: XmlReader): string {
  const isPreserved = xml.attribute("space") === "preserve";
  const text = xml.text();
  return decodeXString(isPreserved ? text : trimmed(text));
}

/** Trims XML white space only, which excludes no-break spaces. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isBlankAt(text, start)) start += 1;
  while (end > start && isBlankAt(text, end - 1)) end -= 1;
  return text.slice(start, end);
}

function isBlankAt(text: string, index: number): boolean {
  return " \t\r\n".includes(text.charAt(index));
}
