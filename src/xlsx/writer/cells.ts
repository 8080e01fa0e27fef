import { cellAddress } from "../../plan/a1";
import { isCellError, type RawCell } from "../../model/rawCell";
import type { PlanCell, RowPlan } from "../../model/workbookPlan";
import { encodeXString, escapeXml, needsPreserving } from "../xmlText";
import type { PlanContent, PlannedSheet } from "./planContent";
import { placeKey, sharedFormulas, type SharedFormula } from "./sharedFormulas";
import type { SharedStrings } from "./sharedStrings";
import type { StyleIndexes } from "./styles";

/** What the cells of one sheet are written with. */
export interface CellWriting {
  readonly content: PlanContent;
  readonly strings: SharedStrings;
  readonly styles: StyleIndexes["cells"];
}

/**
 * The rows of a sheet, as the content of its `<sheetData>`. Every formula has its result
 * with it, typed.
 */
export function sheetDataXml(sheet: PlannedSheet, writing: CellWriting): string {
  const { plan, grid } = sheet;
  const heights = new Map(plan.rows.map((row) => [row.row, row]));
  const shared = sharedFormulas(sheet);
  const numbers = new Set([...grid.rowNumbers(), ...heights.keys()]);
  return [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const cells = grid.cellsOf(row).map(([column, cell]) => {
        const place = { sheet: plan.key, row, column, shared: shared.get(placeKey(row, column)) };
        return cellXml(place, cell, writing);
      });
      return `<row r="${row}"${heightAttributes(heights.get(row))}>${cells.join("")}</row>`;
    })
    .join("");
}

/** Excel refits the height of a row on every edit unless the height is marked as custom. */
function heightAttributes(row: RowPlan | undefined): string {
  if (!row) return "";
  return row.grows ? ` ht="${row.height}"` : ` ht="${row.height}" customHeight="1"`;
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
): string {
  const style = styles.get(cell.style);
  if (style === undefined) throw new Error(`the plan has no style "${cell.style}"`);
  const start = `<c r="${cellAddress(row, column)}" s="${style}"`;
  const value = content.valueOf(sheet, row, column, cell);
  if (cell.kind === "formula") {
    const formula = formulaXml(cell.formula, shared, content);
    return `${start}${typeAttribute(value)}>${formula}${resultXml(value)}</c>`;
  }
  if (value === null || value === "") return `${start}/>`;
  if (typeof value === "string") return `${start} t="s"><v>${strings.indexOf(value)}</v></c>`;
  return `${start}${typeAttribute(value)}>${resultXml(value)}</c>`;
}

function formulaXml(
  formula: string,
  shared: SharedFormula | undefined,
  content: PlanContent,
): string {
  if (shared?.ref === null) return `<f t="shared" si="${shared.index}"/>`;
  const text = escapeXml(content.named(formula));
  return shared
    ? `<f t="shared" ref="${shared.ref}" si="${shared.index}">${text}</f>`
    : `<f>${text}</f>`;
}

/** Numbers need no type; a text that is a formula's result stands in its cell, as "str". */
function typeAttribute(value: RawCell): string {
  if (isCellError(value)) return ' t="e"';
  if (typeof value === "boolean") return ' t="b"';
  return typeof value === "string" ? ' t="str"' : "";
}

function resultXml(value: RawCell): string {
  if (isCellError(value)) return `<v>${value.error}</v>`;
  if (typeof value === "boolean") return `<v>${value ? 1 : 0}</v>`;
  if (typeof value === "number") return `<v>${numberText(value)}</v>`;
  const text = value ?? "";
  const space = needsPreserving(text) ? ' xml:space="preserve"' : "";
  return `<v${space}>${escapeXml(encodeXString(text))}</v>`;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a cell cannot hold ${value}`);
  return String(value);
}
