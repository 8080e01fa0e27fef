import type { PrintPlan } from "../../model/workbookPlan";
import { cellAddress } from "../../plan/a1";
import { done, type Book } from "./excelize";
import type { PlannedSheet } from "./planContent";

const paperA4 = 9;

/** Excel counts a footer's three parts and their codes together. */
const footerLimit = 255;

/** In inches, as Excel's "narrow" margins, with room for the footer. */
const margins = { Left: 0.25, Right: 0.25, Top: 0.5, Bottom: 0.75, Header: 0.3, Footer: 0.3 };

/** A4, as many pages long as it takes and one wide. */
export function addPrintSetup(book: Book, { plan }: PlannedSheet): void {
  const { name, print } = plan;
  const what = `the print set-up of ${name}`;
  const layout = { Size: paperA4, Orientation: print.orientation, FitToWidth: 1, FitToHeight: 0 };
  done(book.SetPageLayout(name, layout), what);
  done(book.SetPageMargins(name, margins), what);
  done(book.SetHeaderFooter(name, { OddFooter: footerCode(name, print.footer) }), what);
  for (const row of print.breaksBefore) done(book.InsertPageBreak(name, cellAddress(row, 1)), what);
}

/** Any ampersand but those of "&P" and "&N", which stand for the page and the number of pages. */
const plainAmpersand = /&(?![PN](?!\p{L}))/gu;

/** Excel's footer code: `&L…&C…&R…`; an ampersand of the text is doubled. */
function footerCode(sheet: string, footer: PrintPlan["footer"]): string {
  const parts = [
    ["&L", footer.left],
    ["&C", footer.center],
    ["&R", footer.right],
  ] as const;
  const code = parts
    .filter(([, text]) => text !== "")
    .map(([position, text]) => position + text.replace(plainAmpersand, "&&"))
    .join("");
  if (code.length > footerLimit) {
    throw new Error(`the footer of ${sheet} has ${code.length} characters of ${footerLimit}`);
  }
  return code;
}
