import { footerText } from "../../model/footerText";
import { cellAddress } from "../../plan/a1";
import type { SheetRendering } from "./sheetRendering";

/** In inches, as Excel's "narrow" margins; below, where the footer is, Excel's own 0.75 stays. */
const margins = { left: 0.25, right: 0.25, top: 0.5 };

/** A4, as many pages long as it takes and one wide. */
export function addPageSetup({ sheet, plan }: SheetRendering): void {
  const { print } = plan;
  const { pageLayout } = sheet;
  // eslint-disable-next-line no-restricted-syntax -- a paper size, no address
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins("Inches", margins);
  pageLayout.setPrintArea(print.area);
  if (print.titleRows) {
    pageLayout.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
  }
  const footers = pageLayout.headersFooters.defaultForAllPages;
  footers.leftFooter = footerText(print.footer.left);
  footers.centerFooter = footerText(print.footer.center);
  footers.rightFooter = print.footer.right;
  for (const row of print.breaksBefore) {
    sheet.horizontalPageBreaks.add(cellAddress(row, 1));
  }
}
