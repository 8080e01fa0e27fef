import { cellErrors, isCellError, type CellErrorText, type CellValue } from "../state/value";
import { cellAddress, parseRange, type CellRange } from "../state/address";
import { eventTypes } from "../state/acting";
import type { BookEvent } from "../state/bookEvent";
import { splitArguments } from "./callArguments";
import type { Evaluator } from "./evaluator";
import { standinCannot } from "../state/excelError";
import { referencedCells } from "./formulaText";
import { placeKey, placeOf } from "../state/place";
import type { FormulaRules } from "./formulaRules";
import type { LookUp } from "../state/lookUp";
import { spelledSheetName } from "../state/sheetName";
import { isFormula, type Content, type SheetState } from "../state/state";
import type { MessageEntry } from "../wire/wire";

/** Message category and type of a custom function call. */
const callCategory = 1;
const callType = 1000;

/** How a blank cell is passed to a function; Excel on the web and on Windows differ. */
export type BlankArgument = "null" | "zero" | "text";

/** What Excel knows about a function from an add-in's functions.json. */
export interface DescribedFunction {
  readonly id: string;
  readonly parameters: readonly { readonly dimensionality?: string }[];
}

/** What custom functions need from the workbook. */
interface CallingBook extends LookUp {
  readonly rules: FormulaRules;
  readonly evaluator: Pick<Evaluator, "compute" | "cellChanged">;
  sheet(key: string): SheetState;
  value(sheet: SheetState, row: number, column: number): CellValue;
  tell(event: BookEvent): void;
}

interface Call {
  readonly sheet: string;
  readonly place: number;
  readonly formula: string;
  /** The function's name and arguments, as JSON. */
  readonly signature: string;
}

/**
 * Cells whose formula calls a custom function. The arguments are computed here, the call goes to a
 * client that has functions, and the cell gets the result; an array spills into blank cells. Until
 * then the cell is #N/A; without such a client it is #NAME?.
 */
export class CustomFunctions {
  private readonly results = new Map<string, readonly (readonly CellValue[])[]>();
  /** By sheet key, then by `placeKey`. */
  private readonly spilled = new Map<string, Map<number, CellValue>>();
  private readonly called = new Map<string, string>();
  private readonly pending = new Map<number, Call>();
  private readonly waiting: (() => void)[] = [];
  private nextCall = 1;
  /** Whether any cell has ever contained a call. */
  private isUsed = false;
  blankArgument: BlankArgument = "null";
  /** Functions that are not listed here are called with their arguments unchanged. */
  described: readonly DescribedFunction[] = [];
  /** Sends a call to a client; false if none has functions. */
  send: (entry: Omit<MessageEntry, "id">) => boolean = () => false;

  constructor(private readonly book: CallingBook) {}

  /** The value of a cell that contains a call. */
  value(sheet: string, place: number): CellValue {
    return this.results.get(cellKey(sheet, place))?.[0]?.[0] ?? { error: "#N/A" };
  }

  /** The value that another cell's array put into this blank cell; null if none did. */
  spilledValue(sheet: string, place: number): CellValue {
    return this.spilled.get(sheet)?.get(place) ?? null;
  }

  /** The `placeKey`s of the sheet's blank cells that hold spilled results. */
  spilledPlaces(sheet: string): Iterable<number> {
    return this.spilled.get(sheet)?.keys() ?? [];
  }

  /** Discards the call and results of a cell whose content is about to change. */
  changed(sheet: string, place: number, content: Content): void {
    this.isUsed ||= isFormula(content) && this.book.rules.isCustomCall(content.formula);
    const key = cellKey(sheet, place);
    if (!this.called.has(key)) return;
    this.unspill(sheet, place);
    this.results.delete(key);
    this.called.delete(key);
  }

  /** Discards all results, so that all calls are made again; needed after cells moved. */
  reset(): void {
    this.results.clear();
    this.spilled.clear();
    this.called.clear();
  }

  /** Makes the calls whose arguments changed; returns whether answers are pending. */
  refresh(): boolean {
    const calls = this.isUsed ? this.calls() : [];
    for (const call of calls) {
      const key = cellKey(call.sheet, call.place);
      if (this.called.get(key) === call.signature) continue;
      this.called.set(key, call.signature);
      this.make(call);
    }
    if (this.pending.size === 0) for (const resolve of this.waiting.splice(0)) resolve();
    return this.pending.size > 0;
  }

  /** Resolves when no call is pending. */
  async settled(): Promise<void> {
    if (!this.refresh()) return;
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve);
    });
  }

  private calls(): Call[] {
    return this.book.state.sheets.flatMap((sheet) =>
      [...sheet.cells].flatMap(([place, { content }]): Call[] => {
        if (!isFormula(content) || !this.book.rules.isCustomCall(content.formula)) return [];
        const { formula } = content;
        return [{ sheet: sheet.key, place, formula, signature: this.signature(sheet, formula) }];
      }),
    );
  }

  private signature(sheet: SheetState, formula: string): string {
    const open = formula.indexOf("(");
    const name = formula.slice(formula.indexOf(".") + 1, open).toUpperCase();
    const given = splitArguments(formula.slice(open + 1, -1)).map((text) =>
      this.argument(sheet, text.trim()),
    );
    return JSON.stringify([name, this.asDescribed(name, given)]);
  }

  /** Missing arguments become null, and a single cell becomes an array if a matrix is declared. */
  private asDescribed(name: string, given: readonly unknown[]): readonly unknown[] {
    const known = this.described.find(({ id }) => id.toUpperCase() === name);
    return (
      known?.parameters.map(({ dimensionality }, index) => {
        const argument = given[index] ?? null;
        const isLone = index < given.length && !Array.isArray(argument);
        return isLone && dimensionality === "matrix" ? [[argument]] : argument;
      }) ?? given
    );
  }

  /** An array of rows for a range, a value for anything else. */
  private argument(sheet: SheetState, text: string): unknown {
    if (text === "") return null;
    const { book } = this;
    const own = parseRange(text);
    const name = book.findName(text, sheet.key);
    const target = own
      ? { sheet: sheet.key, range: own }
      : referencedCells(book, name ? name.refersTo : text);
    if (!target) return this.shown(book.evaluator.compute(sheet.key, text));
    const lines = valuesOf(book, target.sheet, target.range);
    const isOne = lines.length === 1 && lines[0]?.length === 1;
    if (isOne) return this.shown(lines[0]?.[0] ?? null);
    return lines.map((line) => line.map((value) => this.shown(value)));
  }

  private shown(value: CellValue): unknown {
    if (value === null) return { null: null, zero: 0, text: "" }[this.blankArgument];
    return value;
  }

  private make(call: Call): void {
    const [name, given] = JSON.parse(call.signature) as [string, unknown[]];
    const error = given.flat(2).find(isCellError);
    // Excel does not pass error values to a function unless it asks for them.
    if (error) {
      this.put(call, [[error]]);
      return;
    }
    const id = this.nextCall++;
    const { row, column } = placeOf(call.place);
    const { name: sheet } = this.book.sheet(call.sheet);
    const address = `${spelledSheetName(sheet)}!${cellAddress(row, column)}`;
    const isSent = this.send({
      messageCategory: callCategory,
      messageType: callType,
      targetId: "",
      message: JSON.stringify([id, name, given, address, 0]),
    });
    if (isSent) this.pending.set(id, call);
    else this.put(call, [[{ error: "#NAME?" }]]);
  }

  /** Takes the results of calls, each as `[id, isOk, value, errorCode?]`. */
  take(given: unknown): void {
    for (const result of given as readonly (readonly unknown[])[]) {
      const id = Number(result[0]);
      const call = this.pending.get(id);
      this.pending.delete(id);
      if (!call || !this.isCurrent(call)) continue;
      this.put(call, result[1] === true ? linesOf(result[2]) : [[errorOf(result[3])]]);
    }
    // Calls that depend on other calls wait until all of those have answered.
    if (this.pending.size === 0) this.refresh();
  }

  private isCurrent({ sheet, place, formula, signature }: Call): boolean {
    const home = this.book.state.sheets.find(({ key }) => key === sheet);
    const content = home?.cells.get(place)?.content ?? null;
    const isSame = isFormula(content) && content.formula === formula;
    return isSame && this.called.get(cellKey(sheet, place)) === signature;
  }

  private put(call: Call, lines: readonly (readonly CellValue[])[]): void {
    const { sheet, place } = call;
    const { row, column } = placeOf(place);
    this.unspill(sheet, place);
    const isFree = this.isFree(call, lines);
    this.results.set(cellKey(sheet, place), isFree ? lines : [[{ error: "#VALUE!" }]]);
    this.book.evaluator.cellChanged(sheet, row, column);
    if (isFree) {
      forEachOther(place, lines, (other, value) => {
        const known = this.spilled.get(sheet) ?? new Map<number, CellValue>();
        this.spilled.set(sheet, known.set(other, value));
        const at = placeOf(other);
        this.book.evaluator.cellChanged(sheet, at.row, at.column);
      });
    }
    const { id } = this.book.sheet(sheet);
    const details = { address: cellAddress(row, column) };
    this.book.tell({ type: eventTypes.calculated, worksheetId: id, details });
  }

  /** Results only spill into blank cells. */
  private isFree({ sheet, place }: Call, lines: readonly (readonly CellValue[])[]): boolean {
    const { cells } = this.book.sheet(sheet);
    let isFree = true;
    forEachOther(place, lines, (other) => {
      isFree &&= (cells.get(other)?.content ?? null) === null;
    });
    return isFree;
  }

  private unspill(sheet: string, place: number): void {
    forEachOther(place, this.results.get(cellKey(sheet, place)) ?? [], (other) => {
      this.spilled.get(sheet)?.delete(other);
      const { row, column } = placeOf(other);
      this.book.evaluator.cellChanged(sheet, row, column);
    });
  }
}

function cellKey(sheet: string, place: number): string {
  return `${sheet}:${place}`;
}

function valuesOf(book: CallingBook, key: string, range: CellRange): CellValue[][] {
  const sheet = book.sheet(key);
  return Array.from({ length: range.bottom - range.top + 1 }, (_line, down) =>
    Array.from({ length: range.right - range.left + 1 }, (_cell, right) =>
      book.value(sheet, range.top + down, range.left + right),
    ),
  );
}

/** Visits all cells of an array of results except the first. */
function forEachOther(
  place: number,
  lines: readonly (readonly CellValue[])[],
  visit: (place: number, value: CellValue) => void,
): void {
  const { row, column } = placeOf(place);
  lines.forEach((line, down) => {
    line.forEach((value, right) => {
      if (down > 0 || right > 0) visit(placeKey(row + down, column + right), value);
    });
  });
}

function linesOf(value: unknown): CellValue[][] {
  if (!Array.isArray(value)) return [[resultOf(value)]];
  return value.map((line: unknown) =>
    Array.isArray(line) ? line.map(resultOf) : [resultOf(line)],
  );
}

/** Excel turns a missing result into 0; errors arrive as objects. */
function resultOf(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return value;
  }
  if (typeof value === "object" && "code" in value) {
    return { error: cellErrors.find((error) => error === value.code) ?? "#VALUE!" };
  }
  throw standinCannot("a custom function's result that is neither value nor error");
}

/** Maps the library's own error numbers. */
function errorOf(code: unknown): CellValue {
  const errors = new Map<unknown, CellErrorText>([
    [1, "#N/A"],
    [5, "#DIV/0!"],
    [6, "#NUM!"],
    [8, "#NULL!"],
  ]);
  return { error: errors.get(code) ?? "#VALUE!" };
}
