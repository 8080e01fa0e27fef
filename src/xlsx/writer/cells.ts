import { cellAddress, placeKey } from "../../workbook/a1";
import { isCellError, type RawCell } from "../../model/rawCell";
import type { PlanCell, RowPlan } from "../../model/workbookPlan";
import type { PlanContent, PlannedSheet } from "./planContent";
import { sharedFormulas, type SharedFormula } from "./sharedFormulas";
import type { SharedStrings } from "./sharedStrings";
import type { StyleIndexes } from "./styles";
import { joined, tag, text, textTag, type Xml } from "./xmlTag";

/** Everything needed to write the cells of one sheet. */
export interface CellWriting {
  readonly content: PlanContent;
  readonly strings: SharedStrings;
  readonly styles: StyleIndexes["cells"];
}

/** The content of a sheet's `<sheetData>`. Every formula is stored with its typed result. */
export function sheetDataXml(sheet: PlannedSheet, writing: CellWriting): Xml {
  const { plan, grid } = sheet;
  const heights = new Map(plan.rows.map((row) => [row.row, row]));
  const shared = sharedFormulas(sheet);
  const numbers = new Set([...grid.rowNumbers(), ...heights.keys()]);
  const rows = [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const cells = grid.cellsOf(row).map(([column, cell]) => {
        const place = { sheet: plan.key, row, column, shared: shared.get(placeKey(row, column)) };
        return cellXml(place, cell, writing);
      });
      return tag("row", { r: row, ...heightOf(heights.get(row)) }, joined(cells));
    });
  return joined(rows);
}

/** Excel refits a row's height on every edit unless the height is marked as custom. */
function heightOf(row: RowPlan | undefined): Readonly<Record<string, number>> {
  if (!row) return {};
  return row.grows ? { ht: row.height } : { ht: row.height, customHeight: 1 };
}

interface CellPlace {
  /** Sheet key. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly shared: SharedFormula | undefined;
}

function cellXml(
  { sheet, row, column, shared }: CellPlace,
  cell: PlanCell,
  { content, strings, styles }: CellWriting,
): Xml {
  const style = styles.get(cell.style);
  if (style === undefined) throw new Error(`the plan has no style "${cell.style}"`);
  const start = { r: cellAddress(row, column), s: style };
  const value = content.valueOf(sheet, row, column, cell);
  if (cell.kind === "formula") {
    const formula = formulaXml(cell.formula, shared, content);
    return tag("c", { ...start, ...typeOf(value) }, formula, resultXml(value));
  }
  if (value === null || value === "") return tag("c", start);
  if (typeof value === "string") {
    return tag("c", { ...start, t: "s" }, textTag("v", String(strings.indexOf(value))));
  }
  return tag("c", { ...start, ...typeOf(value) }, resultXml(value));
}

function formulaXml(formula: string, shared: SharedFormula | undefined, content: PlanContent): Xml {
  if (shared?.ref === null) return tag("f", { t: "shared", si: shared.index });
  const group = shared ? { t: "shared", ref: shared.ref, si: shared.index } : {};
  return tag("f", group, text(content.named(formula)));
}

/** Numbers need no type; a text that is a formula's result is stored in its cell, as "str". */
function typeOf(value: RawCell): Readonly<Record<string, string>> {
  if (isCellError(value)) return { t: "e" };
  if (typeof value === "boolean") return { t: "b" };
  return typeof value === "string" ? { t: "str" } : {};
}

function resultXml(value: RawCell): Xml {
  return textTag("v", resultText(value));
}

function resultText(value: RawCell): string {
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "number" ? numberText(value) : (value ?? "");
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a cell cannot hold ${value}`);
  return String(value);
}
