import { cellAddress, columnLetters } from "../../plan/a1";
import { done, type Book } from "./excelize";
import type { PlanContent, PlannedSheet } from "./planContent";

/** Height in points of a row in the default font, as Excel gives it. */
const defaultRowHeight = 12.75;

/** Creates the sheets in the plan's order, so that excelize numbers their parts from 1 on. */
export function addSheets(book: Book, content: PlanContent): void {
  content.sheets.forEach(({ plan }, index) => {
    const what = `the sheet ${plan.name}`;
    if (index === 0) done(book.SetSheetName("Sheet1", plan.name), what);
    else done(book.NewSheet(plan.name), what);
  });
}

/** Tab, columns, panes: what stands around a sheet's cells. */
export function addFrame(book: Book, { plan }: PlannedSheet): void {
  const what = `the frame of ${plan.name}`;
  const tab = { TabColorRGB: `FF${plan.tabColor}` };
  const properties = { ...tab, FitToPage: true, DefaultRowHeight: defaultRowHeight };
  done(book.SetSheetProps(plan.name, properties), what);
  done(
    book.SetSheetView(plan.name, 0, { ShowGridLines: false, View: "normal", TopLeftCell: "A1" }),
    what,
  );
  for (const { column, width } of plan.columns) {
    const letters = columnLetters(column);
    done(book.SetColWidth(plan.name, letters, letters, width), what);
  }
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
