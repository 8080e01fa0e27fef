import { cellAddress } from "../../workbook/a1";
import { renameSheets } from "../../workbook/dialect";
import type { RawCell } from "../../model/rawCell";
import type { CalculatedValues, PlanCell, SheetPlan, WorkbookPlan } from "../../model/workbookPlan";
import { SheetGrid } from "./sheetGrid";

/** A sheet of the plan with its cells at hand. */
export interface PlannedSheet {
  readonly plan: SheetPlan;
  /** Its place among the sheets, 0-based. */
  readonly index: number;
  readonly grid: SheetGrid;
}

/** The plan's sheets by key, and what their cells will hold. */
export class PlanContent {
  readonly sheets: readonly PlannedSheet[];
  private readonly byKey: ReadonlyMap<string, PlannedSheet>;

  constructor(
    private readonly plan: WorkbookPlan,
    private readonly values: CalculatedValues,
  ) {
    this.sheets = plan.sheets.map((sheet, index) => ({
      plan: sheet,
      index,
      grid: new SheetGrid(sheet),
    }));
    this.byKey = new Map(this.sheets.map((sheet) => [sheet.plan.key, sheet]));
  }

  sheet(key: string): PlannedSheet {
    const sheet = this.byKey.get(key);
    if (!sheet) throw new Error(`the plan has no sheet "${key}"`);
    return sheet;
  }

  /** Formula text with the sheets' names where the plan has their keys. */
  named(formula: string): string {
    return renameSheets(formula, (key) => this.sheet(key).plan.name);
  }

  /** What a planned cell holds: its fixed value, or the value that a calculator found. */
  valueOf(key: string, row: number, column: number, cell: PlanCell | null): RawCell {
    if (cell === null) return null;
    return cell.kind === "formula" ? this.calculated(key, row, column) : cell.value;
  }

  numberFormat(cell: PlanCell | null): string {
    return (cell && this.plan.styles[cell.style]?.numberFormat) ?? "General";
  }

  private calculated(key: string, row: number, column: number): RawCell {
    const address = cellAddress(row, column);
    const value = this.values[key]?.[address];
    if (value === undefined || value === null) {
      throw new Error(`no value was calculated for ${this.sheet(key).plan.name}!${address}`);
    }
    return value;
  }
}
