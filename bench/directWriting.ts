import { createRequire } from "node:module";
import { init } from "excelize-wasm";
import type { ChartKind, CalculatedValues, WorkbookPlan } from "../src/model/workbookPlan";
import { cellAddress, columnLetters } from "../src/workbook/a1";
import { isCellError } from "../src/model/rawCell";
import { chartData } from "../src/xlsx/writer/chartData";
import { PlanContent, type PlannedSheet } from "../src/xlsx/writer/planContent";
import {
  addFrame,
  addProperties,
  addRules,
  cellStyle,
  highlightStyle,
  type Book,
  type Excelize,
} from "./directFrame";

/** Loads excelize, a library that writes workbooks, from node_modules. */
export function loadExcelize(): Promise<Excelize> {
  const { resolve } = createRequire(import.meta.url);
  return init(resolve("excelize-wasm/excelize.wasm.gz"));
}

/** A call to excelize: method name and arguments. */
export type Call = readonly [method: string, given: readonly unknown[]];

type Method = (...given: readonly unknown[]) => { readonly error?: string | null };

/** Replays the calls on a new workbook and returns its bytes: excelize alone, without a plan. */
export function writeDirectly(calls: readonly Call[], excelize: Excelize): Uint8Array {
  const book = excelize.NewFile();
  const methods = book as unknown as Record<string, Method>;
  for (const [method, given] of calls) {
    const { error } = methods[method]?.(...given) ?? { error: "no such method" };
    if (error) throw new Error(`${method}: ${error}`);
  }
  const { buffer, error }: { buffer: unknown; error: string | null } = book.WriteToBuffer();
  if (error) throw new Error(error);
  return new Uint8Array(buffer as ArrayBuffer);
}

/** The calls that write a whole plan with excelize: cells, rules, charts and everything else. */
export function callsFor(
  plan: WorkbookPlan,
  values: CalculatedValues,
  excelize: Excelize,
): readonly Call[] {
  const calls: Call[] = [];
  const book = recording(excelize.NewFile(), calls);
  const content = new PlanContent(plan, values);
  content.sheets.forEach(({ plan: { name } }, index) => {
    if (index === 0) book.SetSheetName("Sheet1", name);
    else book.NewSheet(name);
  });
  const styles = new Map(
    Object.entries(plan.styles).map(([name, style]) => [
      name,
      book.NewStyle(cellStyle(style)).style,
    ]),
  );
  const highlights = new Map(
    Object.entries(plan.highlightStyles).map(([name, style]) => [
      name,
      book.NewConditionalStyle(highlightStyle(style)).style,
    ]),
  );
  for (const sheet of content.sheets) {
    addFrame(book, sheet.plan);
    addRows(book, sheet);
    addCells(book, sheet, content, styles);
    addRules(book, sheet.plan, content, highlights);
    addTables(book, sheet);
    addCharts(book, sheet, content, excelize);
  }
  for (const { name, sheet, refersTo } of plan.names) {
    const scope = sheet === null ? {} : { Scope: content.sheet(sheet).plan.name };
    book.SetDefinedName({ Name: name, RefersTo: content.named(refersTo), ...scope });
  }
  addProperties(book, plan);
  return calls;
}

function recording(book: Book, calls: Call[]): Book {
  return new Proxy(book, {
    get: (target, name) => {
      const method = (target as unknown as Record<string | symbol, Method>)[name];
      return (...given: unknown[]) => {
        calls.push([String(name), given]);
        return method?.(...given);
      };
    },
  });
}

function addRows(book: Book, { plan }: PlannedSheet): void {
  for (const { column, width } of plan.columns) {
    book.SetColWidth(plan.name, columnLetters(column), columnLetters(column), width);
  }
  for (const { row, height } of plan.rows) book.SetRowHeight(plan.name, row, height);
}

/** One call for the value and one for the style; excelize cannot set both at once. */
function addCells(
  book: Book,
  { plan, grid }: PlannedSheet,
  content: PlanContent,
  styles: ReadonlyMap<string, number>,
): void {
  for (const row of grid.rowNumbers()) {
    for (const [column, cell] of grid.cellsOf(row)) {
      const at = cellAddress(row, column);
      book.SetCellStyle(plan.name, at, at, styles.get(cell.style) ?? 0);
      if (cell.kind === "formula") {
        book.SetCellFormula(plan.name, at, content.named(cell.formula));
      } else if (cell.value !== null && cell.value !== "") {
        book.SetCellValue(plan.name, at, isCellError(cell.value) ? cell.value.error : cell.value);
      }
    }
  }
}

function addTables(book: Book, { plan }: PlannedSheet): void {
  for (const { name, range, style } of plan.tables) {
    book.AddTable(plan.name, { Range: range, Name: name, StyleName: style });
  }
}

function addCharts(
  book: Book,
  { plan }: PlannedSheet,
  content: PlanContent,
  excelize: Excelize,
): void {
  const types: Readonly<Record<ChartKind, number>> = {
    bar: excelize.Bar,
    column: excelize.Col,
    line: excelize.Line,
    radar: excelize.Radar,
  };
  for (const chart of plan.charts) {
    const { labels, series } = chartData(chart, content);
    book.AddChart(plan.name, cellAddress(chart.at.row, chart.at.column), {
      Type: types[chart.kind],
      Series: series.map(({ name, values }) => ({
        Name: name.reference,
        Categories: labels.reference,
        Values: values.reference,
      })),
      Title: { Paragraph: [{ Text: chart.key }] },
      Dimension: { Width: Math.round(chart.at.width), Height: Math.round(chart.at.height) },
    });
  }
}
