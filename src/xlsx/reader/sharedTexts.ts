import { decodeXString } from "../xmlText";
import { checkCount } from "./tally";
import type { XmlReader } from "./xmlReader";

/** The texts that cells refer to by index: the part xl/sharedStrings.xml. */
export function readSharedTexts(xml: XmlReader): string[] {
  const texts: string[] = [];
  while (xml.next()) {
    if (!xml.isStart || xml.name !== "si") continue;
    texts.push(readRichText(xml, "si"));
    checkCount("texts", texts.length);
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
    checkCount("textCharacters", text.length);
  }
  return text;
}

/** Spaces at a run's ends count only where the file says so. */
function readRun(xml: XmlReader): string {
  const isPreserved = xml.attribute("space") === "preserve";
  const text = xml.text();
  return decodeXString(isPreserved ? text : trimmed(text));
}

/** Without XML's own blanks at its ends; a no-break space is none of them. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isBlankAt(text, start)) start += 1;
  while (end > start && isBlankAt(text, end - 1)) end -= 1;
  return text.slice(start, end);
}

function isBlankAt(text: string, index: number): boolean {
  return " \t\r\n".includes(text.charAt(index));
}
