import { footerText } from "../../model/footerText";
import { cellAddress } from "../../workbook/a1";
import type { SheetRendering } from "./sheetRendering";

/** Excel's "narrow" margins, in inches. The bottom keeps Excel's default of 0.75 for the footer. */
const margins = { left: 0.25, right: 0.25, top: 0.5 };

/**
 * One page wide, any number of pages long. The height must be set too, or Excel may print a single
 * page.
 */
const onePageWide = {
  horizontalFitToPages: 1,
  verticalFitToPages: 0,
  // No fixed scale. Documented, but missing from the types.
  scale: null,
} as unknown as Excel.PageLayoutZoomOptions;

/** Sets up A4 pages; safe to repeat. */
export function addPageSetup({ sheet, plan }: Pick<SheetRendering, "sheet" | "plan">): void {
  const { print } = plan;
  const { pageLayout } = sheet;
  // eslint-disable-next-line no-restricted-syntax -- a paper size, no address
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = onePageWide;
  pageLayout.setPrintMargins("Inches", margins);
  pageLayout.setPrintArea(print.area);
  if (print.titleRows) {
    pageLayout.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
  }
  const footers = pageLayout.headersFooters.defaultForAllPages;
  footers.leftFooter = footerText(print.footer.left);
  footers.centerFooter = footerText(print.footer.center);
  footers.rightFooter = print.footer.right;
  if (print.breaksBefore.length > 0) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaksBefore) {
    sheet.horizontalPageBreaks.add(cellAddress(row, 1));
  }
}
