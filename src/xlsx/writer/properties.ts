import type { Language } from "../../model/language";
import type { WorkbookPlan } from "../../model/workbookPlan";
import { done, type Book } from "./excelize";

/** The same for every workbook, so that the same plan gives the same bytes. */
const timestamp = "2020-01-01T00:00:00Z";

const languageTags: Readonly<Record<Language, string>> = { nb: "nb-NO", en: "en-GB" };

export function addProperties(book: Book, { properties, language }: WorkbookPlan): void {
  const { title, subject, author, description } = properties;
  const document = {
    Title: title,
    Subject: subject,
    Creator: author,
    LastModifiedBy: author,
    Description: description,
    Language: languageTags[language],
    Created: timestamp,
    Modified: timestamp,
  };
  done(book.SetDocProps(document), "the document's properties");
  done(book.SetAppProps({ Application: "Kompassbok" }), "the application's name");
  // Otherwise Excel strips authors from the properties and from comments on the next save.
  done(book.SetWorkbookProps({ FilterPrivacy: false }), "the workbook's properties");
  done(book.SetCalcProps({ FullCalcOnLoad: true }), "the calculation's properties");
}
