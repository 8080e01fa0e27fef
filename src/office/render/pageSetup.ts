import { footerText } from "../../model/footerText";
import { cellAddress } from "../../workbook/a1";
import type { SheetRendering } from "./sheetRendering";

/** In inches, as Excel's "narrow" margins; below, where the footer is, Excel's own 0.75 stays. */
const margins = { left: 0.25, right: 0.25, top: 0.5 };

/**
 * One page wide and as many long as it takes, which Excel takes only if the height is said too: else it
 * may stay one page.
 */
const onePageWide = {
  horizontalFitToPages: 1,
  verticalFitToPages: 0,
  // Documented, and not in the types: no scale of its own.
  scale: null,
} as unknown as Excel.PageLayoutZoomOptions;

/** A4; the same when it is set once more. */
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
