import type { Book } from "../state/book";
import type { ChartCells } from "../state/chartState";
import { numberText } from "./numberText";

/**
 * A chart's text as displayed: a literal, or the cell's formatted value; #REF! if the cell is gone.
 */
export function shownText(book: Book, text: string | ChartCells): string {
  if (typeof text === "string") return text;
  const home = book.state.sheets.find(({ key }) => key === text.sheet);
  if (!home || !text.range) return "#REF!";
  const { top, left } = text.range;
  return numberText(book.value(home, top, left), book.format(home, top, left).numberFormat);
}
