import type { Model } from "@ironcalc/wasm";
import { maxColumns, maxRows } from "../state/address";
import { cellErrors, isCellError, type CellValue } from "../state/value";
import { standinCannot } from "../state/excelError";
import { newModel } from "./ironCalc";
import { evaluatedText } from "./formulaText";
import type { FormulaRules } from "./formulaRules";
import type { LookUp } from "../state/lookUp";
import { placeKey, placeOf } from "../state/place";
import { isFormula, type Content, type SheetState } from "../state/state";

/**
 * IronCalc returns values only as formatted text. This format keeps 15 digits at any magnitude;
 * formats without an exponent cut off small numbers, and further digits would be wrong.
 */
const exactFormat = "0.00000000000000E+0";
const exactText = /^-?\d\.\d{14}E[+-]\d+$/;

/** Excel's cell type numbers, as returned by `getCellType`. */
const cellTypes = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/** What the evaluator needs from the workbook; `place` is a `placeKey`. */
interface EvaluatedBook extends LookUp {
  readonly rules: FormulaRules;
  readonly customFunctions: {
    value(sheet: string, place: number): CellValue;
    spilledValue(sheet: string, place: number): CellValue;
    spilledPlaces(sheet: string): Iterable<number>;
  };
  sheet(key: string): SheetState;
}

/**
 * Calculates the workbook's formulas in an IronCalc model. Changed cells are only recorded; when a
 * value is requested, they are written to the model and everything is calculated once. A result of
 * IronCalc that is neither a value nor one of Excel's errors throws an `ExcelError`.
 */
export class Evaluator {
  private model: Model | null = null;
  /** Index of the sheet in the model, by sheet key. */
  private readonly indexes = new Map<string, number>();
  /** Cells that changed since the last calculation, by sheet key. */
  private changed = new Map<string, Set<number>>();
  private values = new Map<string, Map<number, CellValue>>();
  private readonly exactColumns = new Set<string>();
  private isStale = false;

  constructor(private readonly book: EvaluatedBook) {}

  cellChanged(sheet: string, row: number, column: number): void {
    if (!this.model) return;
    const changed = this.changed.get(sheet);
    if (changed) changed.add(placeKey(row, column));
    else this.changed.set(sheet, new Set([placeKey(row, column)]));
  }

  /** Discards the model, for example after cells moved; it is rebuilt when next needed. */
  reset(): void {
    this.model?.free();
    this.model = null;
    this.indexes.clear();
    this.changed.clear();
    this.values.clear();
    this.exactColumns.clear();
  }

  /** Rewrites the formulas that use a changed name. */
  nameChanged(name: string): void {
    if (!this.model) return;
    const wanted = name.toLowerCase();
    this.formulasChanged((formula) => formula.toLowerCase().includes(wanted));
  }

  sheetDeleted(key: string): void {
    if (!this.model) return;
    this.changed.delete(key);
    const names = this.book.state.names.filter(({ refersTo }) => refersTo.includes(key));
    const words = [key, ...names.map(({ name }) => name)].map((word) => word.toLowerCase());
    this.formulasChanged((formula) => words.some((word) => formula.toLowerCase().includes(word)));
  }

  private formulasChanged(isMeant: (formula: string) => boolean): void {
    for (const { key: sheet, cells } of this.book.state.sheets) {
      for (const [place, { content }] of cells) {
        if (!isFormula(content) || !isMeant(content.formula)) continue;
        const { row, column } = placeOf(place);
        this.cellChanged(sheet, row, column);
      }
    }
  }

  /** Computes a formula as if it were on that sheet, in a cell far from all data. */
  compute(sheet: string, formula: string): CellValue {
    return this.computeAll(sheet, [formula])[0] ?? null;
  }

  /** Computes several formulas on that sheet in a single calculation. */
  computeAll(sheet: string, formulas: readonly string[]): CellValue[] {
    const model = this.upToDate();
    const index = this.indexes.get(sheet) ?? 0;
    const first = maxRows - formulas.length + 1;
    formulas.forEach((formula, at) => {
      const text = `=${evaluatedText(this.book, formula, sheet)}`;
      model.setUserInput(index, first + at, maxColumns, text);
    });
    model.evaluate();
    const values = formulas.map((_, at) => this.read(model, sheet, first + at, maxColumns));
    if (formulas.length > 0) model.rangeClearAll(index, first, maxColumns, maxRows, maxColumns);
    return values;
  }

  /** The value of a formula cell. */
  value(sheet: string, row: number, column: number): CellValue {
    const model = this.upToDate();
    const key = placeKey(row, column);
    let known = this.values.get(sheet);
    if (!known) this.values.set(sheet, (known = new Map<number, CellValue>()));
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = this.read(model, sheet, row, column);
    known.set(key, value);
    return value;
  }

  private read(model: Model, sheet: string, row: number, column: number): CellValue {
    const index = this.indexes.get(sheet) ?? 0;
    const type = model.getCellType(index, row, column);
    let text = model.getFormattedCellValue(index, row, column);
    if (type === cellTypes.number && !exactText.test(text)) {
      const area = { sheet: index, row, column, width: 1, height: 1 };
      model.updateRangeStyle(area, "num_fmt", exactFormat);
      text = model.getFormattedCellValue(index, row, column);
    }
    if (type === cellTypes.text) return text;
    if (type === cellTypes.boolean) return text === "TRUE";
    if (type === cellTypes.number) return numberOf(text);
    // Excel warns about a circular reference and then displays 0.
    if (text === "#CIRC!") return 0;
    const error = cellErrors.find((known) => known === text);
    if (error) return { error };
    throw standinCannot(`${text} of IronCalc in row ${row}, column ${column}`);
  }

  private upToDate(): Model {
    const model = this.model ?? this.start();
    for (const { key } of this.book.state.sheets) {
      if (this.indexes.has(key)) continue;
      const index = this.indexes.size;
      if (index > 0) model.newSheet();
      model.renameSheet(index, key);
      this.indexes.set(key, index);
      this.isStale = true;
    }
    if (this.changed.size > 0) {
      for (const [sheet, places] of this.changed) this.write(model, sheet, places);
      this.changed.clear();
      this.isStale = true;
    }
    if (this.isStale) {
      model.evaluate();
      this.values = new Map();
      this.isStale = false;
    }
    return model;
  }

  private start(): Model {
    const model = newModel("standin");
    model.pauseEvaluation();
    this.model = model;
    this.changed = new Map(
      this.book.state.sheets.map(({ key, cells }) => {
        const spilled = this.book.customFunctions.spilledPlaces(key);
        return [key, new Set([...cells.keys(), ...spilled])] as const;
      }),
    );
    return model;
  }

  private write(model: Model, sheet: string, places: ReadonlySet<number>): void {
    const index = this.indexes.get(sheet);
    if (index === undefined) return;
    const { cells } = this.book.sheet(sheet);
    for (const place of places) {
      const { row, column } = placeOf(place);
      const content = this.evaluated(sheet, place, cells.get(place)?.content ?? null);
      const input = this.inputOf(content, sheet);
      if (input === null) model.rangeClearContents(index, row, column, row, column);
      else model.setUserInput(index, row, column, input);
      if (isFormula(content)) this.formatColumn(model, index, column);
    }
  }

  /** IronCalc does not know custom functions, so the model holds their results as values. */
  private evaluated(sheet: string, place: number, content: Content): Content {
    const { customFunctions } = this.book;
    if (content === null) return customFunctions.spilledValue(sheet, place);
    const isCall = isFormula(content) && this.book.rules.isCustomCall(content.formula);
    return isCall ? customFunctions.value(sheet, place) : content;
  }

  private formatColumn(model: Model, sheet: number, column: number): void {
    const key = `${sheet}:${column}`;
    if (this.exactColumns.has(key)) return;
    this.exactColumns.add(key);
    const area = { sheet, row: 1, column, width: 1, height: maxRows };
    model.updateRangeStyle(area, "num_fmt", exactFormat);
  }

  /**
   * What a person would type to enter the content; an apostrophe keeps text from being interpreted.
   */
  private inputOf(content: Content, sheet: string): string | null {
    if (content === null) return null;
    if (isFormula(content)) return `=${evaluatedText(this.book, content.formula, sheet)}`;
    if (typeof content === "string") return `'${content}`;
    if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
    return isCellError(content) ? content.error : String(content);
  }
}

/** Just below a power of ten, IronCalc writes 0 for the digits before the exponent; they are 1. */
function numberOf(text: string): number {
  const value = Number(text.replace(/^(?<sign>-?)0\.0+(?=E[+-][1-9])/, "$<sign>1"));
  if (text === "" || !Number.isFinite(value)) throw standinCannot(`the number ${text} of IronCalc`);
  return value;
}
