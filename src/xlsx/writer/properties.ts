import type { Language } from "../../model/language";
import type { WorkbookPlan } from "../../model/workbookPlan";
import { encodeXString, escapeXml } from "../xmlText";
import { tag } from "./xmlTag";

/** The same for every workbook, so that the same plan gives the same bytes. */
const timestamp = "2020-01-01T00:00:00Z";

const languageTags: Readonly<Record<Language, string>> = { nb: "nb-NO", en: "en-GB" };

/** The elements of this namespace need its prefix: exceljs knows them by that, not by the namespace. */
const namespaces = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};

/** What the file says of itself: title, author, language. */
export function corePropertiesXml({ properties, language }: WorkbookPlan): string {
  const { title, subject, author, description } = properties;
  const text = (name: string, content: string) => tag(name, {}, escapeXml(encodeXString(content)));
  const time = (name: string) => tag(name, { "xsi:type": "dcterms:W3CDTF" }, timestamp);
  return tag(
    "cp:coreProperties",
    namespaces,
    text("dc:title", title),
    text("dc:subject", subject),
    text("dc:creator", author),
    text("dc:description", description),
    text("cp:lastModifiedBy", author),
    text("dc:language", languageTags[language]),
    time("dcterms:created"),
    time("dcterms:modified"),
  );
}

export function appPropertiesXml(): string {
  const xmlns = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  return tag("Properties", { xmlns }, tag("Application", {}, "Kompassbok"));
}
