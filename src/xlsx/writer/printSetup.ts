import { footerText } from "../../model/footerText";
import type { PrintPlan, SheetPlan } from "../../model/workbookPlan";
import { joined, nothing, tag, text, type Xml } from "./xmlTag";

const paperA4 = 9;

/** Excel's limit for a footer, including its codes. */
const footerLimit = 255;

/** Excel's "narrow" margins, in inches, with room for the footer. */
const margins = { left: 0.25, right: 0.25, top: 0.5, bottom: 0.75, header: 0.3, footer: 0.3 };

/** The last column of a page break, 0-based. */
const lastColumn = 16_383;

/** A4, one page wide and any number of pages long. */
export function printSetupXml({ name, print }: SheetPlan): Xml {
  const footer = text(footerCode(name, print.footer));
  return joined([
    tag("pageMargins", margins),
    tag("pageSetup", { orientation: print.orientation, fitToHeight: 0, paperSize: paperA4 }),
    tag("headerFooter", {}, tag("oddFooter", {}, footer)),
    breaksXml(print.breaksBefore),
  ]);
}

/** A break is identified by the row before it. */
function breaksXml(rows: PrintPlan["breaksBefore"]): Xml {
  if (rows.length === 0) return nothing;
  const breaks = rows.map((row) => tag("brk", { id: row - 1, max: lastColumn, man: 1 }));
  return tag("rowBreaks", { count: rows.length, manualBreakCount: rows.length }, joined(breaks));
}

/** Excel's footer code: `&L…&C…&R…`. */
function footerCode(sheet: string, footer: PrintPlan["footer"]): string {
  const parts = [
    ["&L", footerText(footer.left)],
    ["&C", footerText(footer.center)],
    ["&R", footer.right],
  ] as const;
  const code = parts
    .filter(([, text]) => text !== "")
    .map(([position, text]) => position + text)
    .join("");
  if (code.length > footerLimit) {
    throw new Error(`the footer of ${sheet} has ${code.length} characters of ${footerLimit}`);
  }
  return code;
}
