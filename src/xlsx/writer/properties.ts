import type { Language } from "../../model/language";
import type { WorkbookPlan } from "../../model/workbookPlan";
import { tag, text, type Xml } from "./xmlTag";

/** Fixed, so that the same plan gives the same bytes. */
const timestamp = "2020-01-01T00:00:00Z";

const languageTags: Readonly<Record<Language, string>> = { nb: "nb-NO", en: "en-GB" };

/** These elements need their usual prefixes: exceljs looks for the prefix, not the namespace. */
const namespaces = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};

/** The file's properties: title, author, language and so on. */
export function corePropertiesXml({ properties, language }: WorkbookPlan): Xml {
  const { title, subject, author, description } = properties;
  const plain = (name: string, content: string) => tag(name, {}, text({ plain: content }));
  const time = (name: string) => tag(name, { "xsi:type": "dcterms:W3CDTF" }, text(timestamp));
  return tag(
    "cp:coreProperties",
    namespaces,
    plain("dc:title", title),
    plain("dc:subject", subject),
    plain("dc:creator", author),
    plain("dc:description", description),
    plain("cp:lastModifiedBy", author),
    plain("dc:language", languageTags[language]),
    time("dcterms:created"),
    time("dcterms:modified"),
  );
}

export function appPropertiesXml(): Xml {
  const xmlns = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  return tag("Properties", { xmlns }, tag("Application", {}, text("Kompassbok")));
}
