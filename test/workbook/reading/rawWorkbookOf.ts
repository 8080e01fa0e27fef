import type { RawCell } from "../../../src/model/rawCell";
import type { RawCellContent, RawSheet, RawWorkbook } from "../../../src/model/rawWorkbook";
import type { CalculatedValues, WorkbookPlan } from "../../../src/model/workbookPlan";
import { cellAddress } from "../../../src/workbook/a1";
import { renameSheets } from "../../../src/workbook/dialect";
import { cellsOfSheet } from "../../model/planContent";

/** A rendered plan as it would be read again, without any file; formulas without a value are blank. */
export function rawWorkbookOf(plan: WorkbookPlan, values: CalculatedValues = {}): RawWorkbook {
  const names = new Map(plan.sheets.map(({ key, name }) => [key, name]));
  const nameOf = (key: string): string => names.get(key) ?? key;
  return {
    sheets: plan.sheets.map((sheet): RawSheet => ({
      name: sheet.name,
      hidden: false,
      cells: new Map(
        cellsOfSheet(sheet).flatMap(({ row, column, cell }) => {
          const address = cellAddress(row, column);
          const content =
            cell.kind === "formula"
              ? {
                  value: values[sheet.key]?.[address] ?? null,
                  formula: renameSheets(cell.formula, nameOf),
                  isArray: false,
                }
              : { value: cell.value, formula: null, isArray: false };
          return content.value === null && content.formula === null ? [] : [[address, content]];
        }),
      ),
    })),
    names: plan.names.map(({ name, sheet, refersTo }) => ({
      name,
      sheet: sheet === null ? null : nameOf(sheet),
      refersTo: renameSheets(refersTo, nameOf),
    })),
  };
}

/** A cell of a workbook by sheet name and address; blank where nothing stands. */
export function contentAt({ sheets }: RawWorkbook, sheet: string, address: string): RawCellContent {
  const found = sheets.find(({ name }) => name === sheet)?.cells.get(address);
  return found ?? { value: null, formula: null, isArray: false };
}

/** The workbook with another value, formula or both in one cell. */
export function withCell(
  workbook: RawWorkbook,
  sheet: string,
  address: string,
  content: RawCell | Partial<RawCellContent>,
): RawWorkbook {
  const isContent = typeof content === "object" && content !== null && !("error" in content);
  const change = isContent ? content : { value: content, formula: null };
  return withCells(workbook, sheet, (cells) =>
    cells.set(address, { ...contentAt(workbook, sheet, address), ...change }),
  );
}

/** The workbook with what `change` does to one sheet's cells. */
export function withCells(
  workbook: RawWorkbook,
  sheet: string,
  change: (cells: Map<string, RawCellContent>) => void,
): RawWorkbook {
  return withSheet(workbook, sheet, (found) => {
    const cells = new Map(found.cells);
    change(cells);
    return { ...found, cells };
  });
}

export function withSheet(
  workbook: RawWorkbook,
  name: string,
  change: (sheet: RawSheet) => RawSheet,
): RawWorkbook {
  if (!workbook.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  const sheets = workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
  return { ...workbook, sheets };
}

export function withoutName(workbook: RawWorkbook, name: string): RawWorkbook {
  return { ...workbook, names: workbook.names.filter((other) => other.name !== name) };
}
