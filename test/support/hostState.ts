import { type Host, isFormula, placeOf, showFormula, type WorkbookState } from "../../src/standin";
import type { RawCellContent, RawWorkbook } from "../../src/model/rawWorkbook";
import { cellAddress } from "../../src/workbook/a1";

/** The workbook as it is now, to come back to: rendering it again takes a hundred times as long. */
export function savedState({ state }: Host): WorkbookState {
  return structuredClone(state);
}

/** Everything as it was saved; no pane is told. */
export function restoreState(host: Host, saved: WorkbookState): void {
  Object.assign(host.book.state, structuredClone(saved));
  host.book.evaluator.reset();
  host.book.customFunctions.reset();
}

/** The workbook as a reader finds it, without computing anything: formulas have no values. */
export function rawOfHost({ book }: Host): RawWorkbook {
  const nameOf = (key: string | null): string | null =>
    key === null ? null : book.sheet(key).name;
  return {
    sheets: book.state.sheets.map(({ id, name, cells, visibility, charts, protection }) => ({
      id,
      name,
      hidden: visibility !== "Visible",
      isProtected: protection !== null,
      charts: charts.map((chart) => chart.name),
      cells: new Map(
        [...cells].flatMap(([key, { content }]): [string, RawCellContent][] => {
          const { row, column } = placeOf(key);
          if (content === null || content === "") return [];
          const formula = isFormula(content) ? showFormula(book, content.formula) : null;
          const value = isFormula(content) ? null : content;
          return [[cellAddress(row, column), { value, formula, isArray: false }]];
        }),
      ),
    })),
    names: book.state.names.map(({ name, sheet, refersTo }) => ({
      name,
      sheet: nameOf(sheet),
      refersTo: showFormula(book, refersTo),
    })),
  };
}
