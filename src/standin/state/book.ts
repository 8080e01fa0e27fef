import type { CellValue } from "./value";
import { rangeAddress, type CellRange } from "./address";
import type { Acting } from "./acting";
import type { BookEvent, BookListener } from "./bookEvent";
import { normalFormat, normalStyle, type CellFormat } from "./cellFormat";
import { CustomFunctions } from "../formulas/customFunctions";
import { Evaluator } from "../formulas/evaluator";
import { accessDenied, itemNotFound } from "./excelError";
import type { FormulaRules } from "../formulas/formulaRules";
import { placeKey, placeOf, wholeSheet } from "./place";
import { sheetNameFault } from "./sheetName";
import {
  isFormula,
  type CellLook,
  type CellState,
  type Content,
  type NameState,
  type SheetState,
  type WorkbookState,
} from "./state";

/**
 * Where Excel finds a chart's labels, which is not documented: in the first column if it has no
 * numbers; in all leading columns without numbers, as in a blank workbook; nowhere; or in the first
 * column, with headers read as numbers, too.
 */
export type ChartGuess = "firstTexts" | "allTexts" | "noLabels" | "noHeaders";

const plainLook: CellLook = { style: normalStyle, own: {} };

/** The open workbook, the values of its formulas, and who is currently working on it. */
export class Book {
  readonly state: WorkbookState;
  readonly evaluator: Evaluator = new Evaluator(this);
  readonly customFunctions: CustomFunctions = new CustomFunctions(this);
  /** The pane whose request is running; null while a person acts without a pane. */
  acting: Acting | null = null;
  isReadOnly = false;
  /** How Excel tells a chart's labels from its numbers. */
  chartGuess: ChartGuess = "firstTexts";
  /** Whether a series takes its name from a cell if the name is set to a reference. */
  linksSeriesNames = true;
  /** Members that Excel refuses, such as "PageLayout.zoom", with their error codes. */
  readonly refused = new Map<string, string>();
  /** Formulas were written in manual calculation mode and have not been calculated since. */
  isStale = false;
  /** Calculation is suspended until the current request has ended. */
  isSuspended = false;
  /** All open panes. */
  readonly panes: Acting[] = [];
  /** While true, no events are raised. */
  isSilent = false;
  private listener: BookListener | null = null;
  private nextNumber = 1;

  constructor(
    firstSheet: string,
    readonly rules: FormulaRules,
  ) {
    this.state = {
      sheets: [],
      names: [],
      styles: new Map([
        [normalStyle.toLowerCase(), { name: normalStyle, isBuiltIn: true, format: normalFormat }],
      ]),
      properties: {
        title: "",
        subject: "",
        author: "",
        comments: "",
        company: "",
        category: "",
        keywords: "",
        manager: "",
      },
      protection: null,
      activeSheet: "",
      calculationMode: "Automatic",
    };
    this.state.activeSheet = this.addSheet(firstSheet).key;
  }

  /** Returns a number that is unique in this workbook. */
  takeNumber(): number {
    return this.nextNumber++;
  }

  listen(listener: BookListener): void {
    this.listener = listener;
  }

  tell(event: BookEvent): void {
    if (!this.isSilent) this.listener?.tell(event);
  }

  /** Whether any pane listens to this event on the sheet. */
  isListened(type: BookEvent["type"], worksheetId: string): boolean {
    return this.listener?.isListened(type, worksheetId) ?? false;
  }

  addSheet(name: string): SheetState {
    const sheet = newSheet(name, this.takeNumber());
    this.state.sheets.push(sheet);
    return sheet;
  }

  /** @throws ExcelError ItemNotFound if the sheet was deleted */
  sheet(key: string): SheetState {
    const sheet = this.state.sheets.find((each) => each.key === key);
    if (!sheet) throw itemNotFound("the worksheet was deleted");
    return sheet;
  }

  /** Finds a sheet by name, ignoring case, or by id; null if there is none. */
  findSheet(nameOrId: string): SheetState | null {
    const wanted = nameOrId.toLowerCase();
    const { sheets } = this.state;
    return sheets.find(({ name, id }) => name.toLowerCase() === wanted || id === nameOrId) ?? null;
  }

  /** Returns an unused name such as Sheet2. */
  freeSheetName(): string {
    for (let number = this.state.sheets.length + 1; ; number += 1) {
      const name = `Sheet${number}`;
      if (sheetNameFault(this, name) === null) return name;
    }
  }

  /** @throws ExcelError if sheets cannot be added, deleted, renamed, moved or hidden */
  assertStructureFree(): void {
    if (this.state.protection) throw accessDenied("the workbook's structure is protected");
  }

  look(sheet: SheetState, row: number, column: number): CellLook {
    return (
      sheet.cells.get(placeKey(row, column))?.look ??
      sheet.rowLooks.get(row) ??
      sheet.columnLooks.get(column) ??
      plainLook
    );
  }

  format(sheet: SheetState, row: number, column: number): CellFormat {
    return this.formatOf(this.look(sheet, row, column));
  }

  formatOf({ style, own }: CellLook): CellFormat {
    const format = this.state.styles.get(style.toLowerCase())?.format ?? normalFormat;
    return { ...format, ...own };
  }

  content(sheet: SheetState, row: number, column: number): Content {
    return sheet.cells.get(placeKey(row, column))?.content ?? null;
  }

  /** Returns the cell's record and creates it if needed. */
  cell(sheet: SheetState, row: number, column: number): CellState {
    const key = placeKey(row, column);
    const found = sheet.cells.get(key);
    if (found) return found;
    const made: CellState = { content: null, look: this.look(sheet, row, column) };
    sheet.cells.set(key, made);
    return made;
  }

  setContent(sheet: SheetState, row: number, column: number, content: Content): void {
    if (content === null && !sheet.cells.has(placeKey(row, column))) return;
    this.customFunctions.changed(sheet.key, placeKey(row, column), content);
    this.cell(sheet, row, column).content = content;
    if (isFormula(content) && this.state.calculationMode === "Manual") this.isStale = true;
    this.evaluator.cellChanged(sheet.key, row, column);
  }

  /** The cell's value; formulas are calculated. */
  value(sheet: SheetState, row: number, column: number): CellValue {
    const content = this.content(sheet, row, column);
    const place = placeKey(row, column);
    if (content === null) return this.customFunctions.spilledValue(sheet.key, place);
    if (!isFormula(content)) return content;
    if (this.isStale) return 0;
    return this.rules.isCustomCall(content.formula)
      ? this.customFunctions.value(sheet.key, place)
      : this.evaluator.value(sheet.key, row, column);
  }

  /** The smallest rectangle with everything that is used; null if nothing is. */
  usedRange(
    sheet: SheetState,
    valuesOnly: boolean,
    area: CellRange = wholeSheet,
  ): CellRange | null {
    let found = false;
    const used = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
    for (const [key, { content, look }] of sheet.cells) {
      if (content === null && (valuesOnly || isPlain(look))) continue;
      const { row, column } = placeOf(key);
      if (row < area.top || row > area.bottom || column < area.left || column > area.right)
        continue;
      found = true;
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
    return found ? used : null;
  }

  /**
   * Resolves a name like a formula on that sheet: the sheet's own names first, then the workbook's.
   */
  findName(name: string, sheet: string | null): NameState | null {
    const same = this.state.names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
    const own = same.find((each) => each.sheet === sheet);
    return own ?? same.find((each) => each.sheet === null) ?? null;
  }

  /** @throws ExcelError if the cell is locked and its sheet protected */
  assertEditable(sheet: SheetState, row: number, column: number): void {
    if (!sheet.protection || !this.format(sheet, row, column).locked) return;
    const cell = rangeAddress({ top: row, left: column, bottom: row, right: column });
    throw accessDenied(`${sheet.name}!${cell} is locked and the sheet is protected`);
  }

  /** @throws ExcelError if the sheet is protected and its protection does not allow `option` */
  assertAllowed(sheet: SheetState, option: string | null): void {
    const { protection } = sheet;
    if (!protection || (option !== null && protection.options[option] === true)) return;
    throw accessDenied(`the sheet ${sheet.name} is protected`);
  }
}

function isPlain({ style, own }: CellLook): boolean {
  return style === normalStyle && Object.keys(own).length === 0;
}

function newSheet(name: string, number: number): SheetState {
  const serial = number.toString(16).toUpperCase().padStart(8, "0");
  return {
    key: `sheet_${number}`,
    id: `{${serial}-0001-0000-0000-000000000000}`,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    standardWidth: 8.43,
    cells: new Map(),
    columnLooks: new Map(),
    rowLooks: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozen: null,
    validations: [],
    highlights: [],
    tables: [],
    charts: [],
    protection: null,
    page: {
      orientation: "Portrait",
      paperSize: "Letter",
      printArea: null,
      titleRows: null,
      titleColumns: null,
      zoom: { scale: 100 },
      margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
      blackAndWhite: false,
      headersFooters: {
        leftHeader: "",
        centerHeader: "",
        rightHeader: "",
        leftFooter: "",
        centerFooter: "",
        rightFooter: "",
      },
      breaksBefore: [],
    },
    selection: { top: 1, left: 1, bottom: 1, right: 1 },
  };
}
