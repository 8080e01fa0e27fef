import { cellAddress } from "../../plan/a1";
import { done, type Book } from "./excelize";
import type { PlanContent, PlannedSheet } from "./planContent";

/**
 * Height in points of rows that the plan leaves alone: what a new workbook of Excel has, in which
 * the plan's charts find the room that they were given. Our default font alone would make it 12.75.
 */
const defaultRow = { DefaultRowHeight: 15, CustomHeight: true };

/** Creates the sheets in the plan's order, so that excelize numbers their parts from 1 on. */
export function addSheets(book: Book, content: PlanContent): void {
  content.sheets.forEach(({ plan }, index) => {
    const what = `the sheet ${plan.name}`;
    if (index === 0) done(book.SetSheetName("Sheet1", plan.name), what);
    else done(book.NewSheet(plan.name), what);
  });
}

/** Tab, default height, panes: what stands around a sheet's cells. */
export function addFrame(book: Book, { plan }: PlannedSheet): void {
  const what = `the frame of ${plan.name}`;
  // eslint-disable-next-line no-restricted-syntax -- an opaque colour, no address
  const properties = { TabColorRGB: `FF${plan.tabColor}`, FitToPage: true };
  done(book.SetSheetProps(plan.name, { ...properties, ...defaultRow }), what);
  done(
    book.SetSheetView(plan.name, 0, {
      ShowGridLines: false,
      View: "normal",
      TopLeftCell: cellAddress(1, 1),
    }),
    what,
  );
  freeze(book, plan.name, plan.frozen.rows, plan.frozen.columns);
}

function freeze(book: Book, sheet: string, rows: number, columns: number): void {
  if (rows === 0 && columns === 0) return;
  const bottomOrTop = columns === 0 ? "bottomLeft" : "topRight";
  const pane = rows > 0 && columns > 0 ? "bottomRight" : bottomOrTop;
  const panes = {
    Freeze: true,
    XSplit: columns,
    YSplit: rows,
    TopLeftCell: cellAddress(rows + 1, columns + 1),
    ActivePane: pane,
  };
  done(book.SetPanes(sheet, panes), `the frozen panes of ${sheet}`);
}
