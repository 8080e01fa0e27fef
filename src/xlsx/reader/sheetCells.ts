import type { RawCell } from "../../model/rawCell";
import type { RawCellContent } from "../../model/rawWorkbook";
import { cellAddress, parseAddress } from "../../workbook/a1";
import { cellValue } from "./cellValue";
import { damaged } from "./fileFault";
import { SharedFormulas } from "./sharedFormulas";
import { readRichText } from "./sharedTexts";
import type { Tally } from "./tally";
import type { XmlReader } from "./xmlReader";

const addressPattern = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

/** What cells refer to elsewhere in the workbook. */
export interface CellContext {
  /** Shared texts, by index. */
  readonly texts: readonly string[];
  /** Indexes of date styles. */
  readonly dateStyles: ReadonlySet<string>;
  /** True if dates count from 1904. */
  readonly has1904: boolean;
  /** Counts for the whole file. */
  readonly tally: Tally;
}

/** Days from 1899-12-30 to 1904-01-01. */
const daysTo1904 = 1462;

/**
 * The cells of a worksheet by address; cells with only a style are left out. With
 * `withoutFormulas`, every cell has only its value.
 */
export function readSheetCells(
  xml: XmlReader,
  context: CellContext,
  withFormulas = true,
): ReadonlyMap<string, RawCellContent> {
  const cells = new Map<string, RawCellContent>();
  const formulas = withFormulas ? new SharedFormulas() : null;
  const place = new CellPlace();
  while (xml.next() && !xml.isEndOf("sheetData")) {
    if (!xml.isStart) continue;
    if (xml.name === "row") place.toRow(xml.attribute("r"));
    if (xml.name !== "c") continue;
    const address = place.toCell(xml.attribute("r"));
    const cell = readCell(xml, address, context, formulas);
    if (cell.value === null && cell.formula === null && !cell.isUncomputed) continue;
    context.tally.add("cells");
    cells.set(address, cell);
  }
  formulas?.expandInto(cells, context.tally);
  return cells;
}

/** The reader's position: a row or cell without an address follows the previous one. */
class CellPlace {
  private row = 0;
  private previous: string | null = null;

  toRow(number: string | null): void {
    this.row = number === null ? this.row + 1 : Number(number);
    this.previous = null;
  }

  toCell(address: string | null): string {
    const here = address ?? cellAddress(this.row, this.columnBefore() + 1);
    if (!addressPattern.test(here) || !parseAddress(here)) throw damaged(`cell ${here}`);
    this.previous = here;
    return here;
  }

  private columnBefore(): number {
    return this.previous === null ? 0 : (parseAddress(this.previous)?.column ?? 0);
  }
}

function readCell(
  xml: XmlReader,
  address: string,
  { texts, dateStyles, has1904 }: CellContext,
  formulas: SharedFormulas | null,
): RawCellContent {
  const type = xml.attribute("t") ?? "n";
  const isDate = type === "d" || dateStyles.has(xml.attribute("s") ?? "0");
  const isDynamic = xml.attribute("cm") !== null;
  let value: RawCell = null;
  let formula: string | null = null;
  let isArray = false;
  let isComputed = true;
  while (xml.next() && !xml.isEndOf("c")) {
    if (!xml.isStart) continue;
    if (xml.name === "v") value ??= cellValue(type, xml.text(), texts);
    if (xml.name === "is") value = readRichText(xml, "is");
    if (xml.name === "f") isComputed = false;
    if (formulas && xml.name === "f") {
      isArray = isDynamic || xml.attribute("t") === "array";
      formula = readFormula(xml, address, formulas);
    }
  }
  if (typeof value === "number" && isDate) {
    const isCounted = type !== "d"; // else it was written out
    value += has1904 && isCounted ? daysTo1904 : 0;
    return { value, formula, isArray, isDate };
  }
  if (value === null && !isComputed) return { value, formula, isArray, isUncomputed: true };
  return { value, formula, isArray };
}

/** A formula's text; null if there is none, or if it is shared and not known yet. */
function readFormula(xml: XmlReader, address: string, formulas: SharedFormulas): string | null {
  const index = xml.attribute("t") === "shared" ? xml.attribute("si") : null;
  const text = xml.text();
  if (index !== null && text === "") formulas.follow(index, address);
  if (index !== null && text !== "") formulas.lead(index, address, text);
  return text === "" ? null : text;
}
