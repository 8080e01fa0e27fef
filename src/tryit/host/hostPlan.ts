import type { Language } from "../../model/language";
import type { RawCell } from "../../model/rawCell";
import type {
  CalculatedValues,
  CellStyle,
  ColumnPlan,
  HighlightStyle,
  NamePlan,
  PlanCell,
  RowPlan,
  SheetPlan,
  WorkbookPlan,
} from "../../model/workbookPlan";
import { goneSheet } from "../../model/workbookPlan";
import { cellAddress, rangeAddress, type CellRange } from "../../workbook/a1";
import { renameSheets } from "../../workbook/dialect";
import {
  defaultRowHeight,
  isFormula,
  isWholeColumns,
  isWholeRows,
  normalStyle,
  placeOf,
  pointsPerCharacter,
  referencedCells,
  type Book,
  type CellFormat,
  type CellLook,
  type Content,
  type HighlightState,
  type Host,
  type SheetState,
} from "../../standin";
import { renderXlsx } from "../../xlsx/renderXlsx";
import { chartPlan } from "./chartPlan";
import { rulePlan } from "./rulePlan";

export interface PlanOptions {
  /** The workbook's language, which Office.js cannot report; nb by default. */
  readonly language?: Language;
  /** Names for highlights with this look; other highlights are named after their look. */
  readonly highlightStyles?: Readonly<Record<string, HighlightStyle>>;
}

/** Prefix of the plan's styles in the workbook. */
const stylePrefix = "Kompass ";
const sheetPrefix = "Kompass.Sheet.";
/** Every tab in a plan has a colour. */
const noTabColor = "FFFFFF";
const layoutName = "Kompass.LayoutVersion";

/**
 * Converts the host's workbook into a plan: everything that was rendered comes back, except what
 * Office.js cannot set. The key of a sheet comes from the name `Kompass.Sheet.KEY` that refers to
 * it; other sheets use their name as key. All cells of a sheet form one block.
 * @throws Error for a chart or a rule that plans cannot represent
 */
export function hostPlan({ book }: Host, options: PlanOptions = {}): WorkbookPlan {
  const planner = new Planner(book, options);
  const sheets = book.state.sheets.map((sheet) => planner.sheet(sheet));
  const { title, subject, author, comments } = book.state.properties;
  return {
    layoutVersion: layoutVersion(book),
    language: options.language ?? "nb",
    properties: { title, subject, author, description: comments },
    styles: Object.fromEntries(planner.styles),
    highlightStyles: Object.fromEntries(planner.highlightStyles),
    sheets,
    names: book.state.names.map((name): NamePlan => ({
      name: name.name,
      sheet: name.sheet === null ? null : planner.keyOf(name.sheet),
      refersTo: planner.keyed(name.refersTo),
    })),
  };
}

/** The formulas' values, by the plan's sheet keys and by cell address. */
export function hostValues({ book }: Host): CalculatedValues {
  const keys = sheetKeys(book);
  const values = book.state.sheets.map((sheet) => {
    const found: Record<string, RawCell> = {};
    for (const [place, { content }] of sheet.cells) {
      if (!isFormula(content)) continue;
      const { row, column } = placeOf(place);
      found[cellAddress(row, column)] = book.value(sheet, row, column);
    }
    return [keys.get(sheet.key) ?? sheet.name, found] as const;
  });
  return Object.fromEntries(values);
}

/**
 * The workbook as an .xlsx file.
 * @throws Error for a chart or a rule that plans cannot represent
 */
export function savedHost(host: Host, options?: PlanOptions): Uint8Array {
  return renderXlsx(hostPlan(host, options), hostValues(host));
}

/** Maps the state's keys to the plan's. */
function sheetKeys(book: Book): ReadonlyMap<string, string> {
  const keys = new Map(book.state.sheets.map(({ key, name }) => [key, name]));
  for (const { name, refersTo } of book.state.names) {
    const sheet = name.startsWith(sheetPrefix) ? referencedCells(book, refersTo)?.sheet : undefined;
    if (sheet !== undefined) keys.set(sheet, name.slice(sheetPrefix.length));
  }
  return keys;
}

function layoutVersion(book: Book): number {
  const name = book.findName(layoutName, null);
  const cell = name && referencedCells(book, name.refersTo);
  const value = cell && book.value(book.sheet(cell.sheet), cell.range.top, cell.range.left);
  return Number(name && !cell ? name.refersTo : (value ?? 0)) || 0;
}

/** The plan under construction; sheets add the styles that they use. */
class Planner {
  readonly styles = new Map<string, CellStyle>();
  readonly highlightStyles = new Map<string, HighlightStyle>();
  private readonly keys: ReadonlyMap<string, string>;

  constructor(
    private readonly book: Book,
    private readonly options: PlanOptions,
  ) {
    this.keys = sheetKeys(book);
    for (const { name, isBuiltIn, format } of book.state.styles.values()) {
      if (!isBuiltIn) this.styles.set(styleKey(name), cellStyle(format));
    }
  }

  keyOf(key: string): string {
    return this.keys.get(key) ?? goneSheet;
  }

  /** A formula with the plan's keys. */
  keyed(formula: string): string {
    return renameSheets(formula, (key) => this.keyOf(key)).replaceAll(
      `'${goneSheet}'!`,
      `${goneSheet}!`,
    );
  }

  sheet(sheet: SheetState): SheetPlan {
    const { book } = this;
    const { page, frozen } = sheet;
    const used = book.usedRange(sheet, false);
    const area = page.printArea ?? used ?? { top: 1, left: 1, bottom: 1, right: 1 };
    const { leftFooter, centerFooter, rightFooter } = page.headersFooters;
    return {
      key: this.keyOf(sheet.key),
      name: sheet.name,
      tabColor: sheet.tabColor.slice(1) || noTabColor,
      blocks: used ? [{ row: used.top, column: used.left, cells: this.cells(sheet, used) }] : [],
      columns: columns(sheet),
      rows: rows(sheet),
      frozen: {
        rows: frozen && !isWholeColumns(frozen) ? frozen.bottom : 0,
        columns: frozen && !isWholeRows(frozen) ? frozen.right : 0,
      },
      rules: sheet.validations.map((rule) => rulePlan(rule, (formula) => this.keyed(formula))),
      highlights: sheet.highlights.map((highlight) => ({
        range: rangeAddress(highlight.range),
        formula: this.keyed(highlight.formula),
        style: this.highlightStyle(highlight),
      })),
      tables: sheet.tables.map(({ name, range, style, showFilterButton }) => ({
        name,
        range: rangeAddress(range),
        style,
        filter: showFilterButton,
      })),
      charts: sheet.charts.map((chart) => chartPlan(chart, (key) => this.keyOf(key))),
      isProtected: sheet.protection !== null,
      print: {
        area: rangeAddress(area),
        titleRows: page.titleRows,
        orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
        footer: {
          left: footerText(leftFooter),
          center: footerText(centerFooter),
          right: rightFooter,
        },
        breaksBefore: page.breaksBefore,
      },
    };
  }

  private cells(sheet: SheetState, { top, left, bottom, right }: CellRange): (PlanCell | null)[][] {
    const lines = Array.from({ length: bottom - top + 1 }, () =>
      Array.from({ length: right - left + 1 }, (): PlanCell | null => null),
    );
    for (const [place, { content, look }] of sheet.cells) {
      const { row, column } = placeOf(place);
      const isPlain = look.style === normalStyle && Object.keys(look.own).length === 0;
      const line = lines[row - top];
      if (!line || (content === null && isPlain)) continue;
      line[column - left] = this.cell(content, look);
    }
    return lines;
  }

  private cell(content: Content, look: CellLook): PlanCell {
    const style = this.style(look);
    if (isFormula(content)) return { kind: "formula", formula: this.keyed(content.formula), style };
    const isLocked = this.book.formatOf(look).locked;
    return { kind: isLocked ? "value" : "input", value: content, style };
  }

  /** The key of a style; cells with their own formatting get a new one. */
  private style(look: CellLook): string {
    const own = Object.entries(look.own);
    const base = styleKey(look.style);
    const key = own.length === 0 ? base : `${base} ${JSON.stringify(look.own)}`;
    if (!this.styles.has(key)) this.styles.set(key, cellStyle(this.book.formatOf(look)));
    return key;
  }

  private highlightStyle({ format }: HighlightState): string {
    const look: HighlightStyle = {
      color: format.color.slice(1) || "000000",
      fill: format.fill === "" ? null : format.fill.slice(1),
      bold: format.bold ?? false,
    };
    const isSame = (other: HighlightStyle): boolean =>
      other.color === look.color && other.fill === look.fill && other.bold === look.bold;
    const known = Object.entries(this.options.highlightStyles ?? {}).find(([, other]) =>
      isSame(other),
    );
    const key = known?.[0] ?? `${look.color} on ${look.fill ?? "none"}${look.bold ? " bold" : ""}`;
    this.highlightStyles.set(key, look);
    return key;
  }
}

function styleKey(name: string): string {
  return name.startsWith(stylePrefix) ? name.slice(stylePrefix.length) : name;
}

function cellStyle(format: CellFormat): CellStyle {
  const { borders } = format;
  const has = (side: keyof CellFormat["borders"]): boolean =>
    (borders[side]?.style ?? "None") !== "None";
  const isBox = has("EdgeLeft") && has("EdgeRight") && has("EdgeBottom");
  const horizontal = (["left", "center", "right"] as const).find(
    (word) => word === format.horizontal.toLowerCase(),
  );
  return {
    fontSize: format.fontSize,
    bold: format.bold,
    italic: format.italic,
    color: format.color.slice(1),
    fill: format.fill === "" ? null : format.fill.slice(1),
    border: isBox ? "box" : has("EdgeBottom") ? "bottom" : "none",
    horizontal: horizontal ?? "general",
    vertical: format.vertical === "Center" ? "center" : "top",
    wrap: format.wrap,
    indent: format.indent,
    numberFormat: format.numberFormat,
    locked: format.locked,
  };
}

function columns(sheet: SheetState): ColumnPlan[] {
  return [...sheet.columnWidths]
    .map(([column, points]) => ({ column, width: round(points / pointsPerCharacter) }))
    .sort((a, b) => a.column - b.column);
}

function rows(sheet: SheetState): RowPlan[] {
  return [...sheet.rowHeights]
    .map(([row, { height, isFitted }]) => ({
      row,
      height: height ?? defaultRowHeight,
      grows: isFitted,
    }))
    .sort((a, b) => a.row - b.row);
}

function round(width: number): number {
  return Number(width.toFixed(4));
}

/** Excel doubles ampersands in a footer's text. */
function footerText(code: string): string {
  return code.replaceAll("&&", "&");
}
