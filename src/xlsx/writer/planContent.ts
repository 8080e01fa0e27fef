import { cellAddress } from "../../workbook/a1";
import { renameSheets } from "../../workbook/dialect";
import type { RawCell } from "../../model/rawCell";
import type { CalculatedValues, PlanCell, SheetPlan, WorkbookPlan } from "../../model/workbookPlan";
import { SheetGrid } from "./sheetGrid";

/** A sheet plan with indexed cells. */
export interface PlannedSheet {
  readonly plan: SheetPlan;
  /** 0-based sheet index. */
  readonly index: number;
  readonly grid: SheetGrid;
}

/** The plan's sheets by key, and the values of their cells. */
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

  /** Replaces sheet keys in a formula with sheet names. */
  named(formula: string): string {
    return renameSheets(formula, (key) => this.sheet(key).plan.name);
  }

  /**
   * A planned cell's fixed or calculated value.
   * @throws if a formula has no calculated value
   */
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
