import { cellAddress, rangeAddress } from "../../plan/a1";
import type { PartEdit, PartEdits } from "../finish";
import { columnsXml, sheetDataXml } from "./cells";
import { done, type Book } from "./excelize";
import type { PlanContent, PlannedSheet } from "./planContent";
import { SharedStrings } from "./sharedStrings";
import type { StyleIndexes } from "./styles";

/** Puts columns and cells into the sheets' parts, and their texts into the part for them. */
export function sheetEdits(
  book: Book,
  content: PlanContent,
  styles: StyleIndexes["cells"],
): PartEdits {
  const strings = new SharedStrings();
  const edits = new Map<string, PartEdit>();
  for (const sheet of content.sheets) {
    const path = `xl/worksheets/sheet${sheet.index + 1}.xml`;
    edits.set(path, sheetEdit(sheet, content, strings, styles));
  }
  reserveStrings(book, content);
  return edits.set("xl/sharedStrings.xml", () => strings.toXml());
}

function sheetEdit(
  sheet: PlannedSheet,
  content: PlanContent,
  strings: SharedStrings,
  styles: StyleIndexes["cells"],
): PartEdit {
  const used = rangeAddress(sheet.grid.usedRange());
  const rows = sheetDataXml(sheet, { content, strings, styles });
  const columnsAndRows = `${columnsXml(sheet)}<sheetData>${rows}</sheetData>`;
  return (xml) =>
    xml
      .replace(/<dimension ref="[^"]*">/, `<dimension ref="${used}">`)
      .replace(/<sheetData>.*<\/sheetData>/s, () => columnsAndRows)
      .replace("<colBreaks></colBreaks>", "");
}

/** excelize lays the part of the shared texts only when it is given a text. */
function reserveStrings(book: Book, { sheets: [first] }: PlanContent): void {
  if (!first) throw new Error("the plan has no sheets");
  done(book.SetCellStr(first.plan.name, cellAddress(1, 1), "text"), "the shared texts");
}
