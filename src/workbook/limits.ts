import { footerText } from "../model/footerText";
import { maxLength, parseFormula, renameSheets } from "./dialect";
import { isSheetName } from "../model/freeSheetName";
import { cellTextLimit } from "../model/textRule";
import type { SheetPlan, WorkbookPlan } from "../model/workbookPlan";
import { maxColumns, maxRows, parseRange } from "./a1";

// Excel's limits, from support.microsoft.com "Excel specifications and limits" unless noted.
/** How many times longer a reference can become when the sheet's name replaces its key. */
const mostOfName = 8;
const formulaTextLimit = 255;
const nameLimit = 255;
const rowHeightLimit = 409;
const columnWidthLimit = 255;
const footerLimit = 255;
/** Data validation, in characters; MS-OI29500 2.1.613. */
const ruleLimits = { title: 32, error: 224, prompt: 255, formula: 255 } as const;

/** A value that breaks one of Excel's limits. */
export interface LimitFault {
  readonly limit: string;
  /** A sheet key with a cell, range or row, or a defined name. */
  readonly place: string;
  readonly value: string | number;
}

/** Returns everything in a plan that Excel would refuse or cut; empty for a valid plan. */
export function checkLimits(plan: WorkbookPlan): LimitFault[] {
  const faults: LimitFault[] = [];
  const report = (limit: string, place: string, value: string | number) =>
    faults.push({ limit, place, value });
  checkNames(plan, report);
  const tables = new Set<string>();
  for (const sheet of plan.sheets) {
    checkSheetName(sheet, plan, report);
    checkCells(sheet, plan, report);
    checkRules(sheet, report);
    checkSizes(sheet, report);
    for (const { name, range } of sheet.tables) {
      if (tables.has(name.toLowerCase()) || !/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name)) {
        report("tableName", sheet.key, name);
      }
      tables.add(name.toLowerCase());
      if (!parseRange(range)) report("range", `${sheet.key} table`, range);
    }
  }
  return faults;
}

type Report = (limit: string, place: string, value: string | number) => void;

function checkNames(plan: WorkbookPlan, report: Report): void {
  const seen = new Set<string>();
  for (const { name, sheet, refersTo } of plan.names) {
    const key = `${sheet ?? ""}!${name.toLowerCase()}`;
    if (seen.has(key)) report("nameDoubled", key, name);
    seen.add(key);
    const isLegal = /^[A-Za-z_\\][A-Za-z0-9_.\\]*$/.test(name) && name.length <= nameLimit;
    if (!isLegal || /^[A-Za-z]{1,3}\d+$/.test(name)) report("name", key, name);
    if (!parseFormula(refersTo).ok) report("nameReference", key, refersTo);
  }
}

function checkSheetName({ key, name }: SheetPlan, plan: WorkbookPlan, report: Report): void {
  if (!isSheetName(name)) report("sheetName", key, name);
  const same = plan.sheets.filter((other) => other.name.toLowerCase() === name.toLowerCase());
  if (same.length > 1) report("sheetNameDoubled", key, name);
}

function checkCells(sheet: SheetPlan, plan: WorkbookPlan, report: Report): void {
  const taken = new Set<number>();
  const names = new Map(plan.sheets.map(({ key, name }) => [key, name]));
  const nameOf = (key: string): string => names.get(key) ?? key;
  for (const { row, column, cells } of sheet.blocks) {
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell === null) return;
        const place = `${sheet.key} R${row + r}C${column + c}`;
        const isText = plan.styles[cell.style]?.numberFormat === "@";
        // Excel stores anything entered in a text-formatted cell as text.
        if (isText && cell.kind === "formula") report("formulaAsText", place, cell.formula);
        if (isText && cell.kind === "value" && typeof cell.value === "number") {
          report("numberAsText", place, cell.value);
        }
        const index = (row + r) * maxColumns + column + c;
        if (taken.has(index)) report("cellTwice", place, "");
        taken.add(index);
        if (row + r > maxRows || column + c > maxColumns) report("sheetSize", place, "");
        if (!Object.hasOwn(plan.styles, cell.style)) report("style", place, cell.style);
        if (cell.kind === "formula") {
          checkFormula(cell.formula, place, nameOf, report);
        } else if (typeof cell.value === "string" && cell.value.length > cellTextLimit) {
          report("cellText", place, cell.value.length);
        }
      }),
    );
  }
}

/** Measures the formula as the workbook has it: with quoted sheet names in place of keys. */
function checkFormula(
  formula: string,
  place: string,
  nameOf: (key: string) => string,
  report: Report,
): void {
  const isShort = formula.length * mostOfName < maxLength;
  const length = isShort ? formula.length : renameSheets(formula, nameOf).length;
  if (length > maxLength) report("formula", place, length);
  for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g)) {
    if (text.length - 2 > formulaTextLimit) report("formulaText", place, text);
  }
}

function checkRules(sheet: SheetPlan, report: Report): void {
  for (const { range, allow, error, prompt } of sheet.rules) {
    const place = `${sheet.key} ${range}`;
    if (!parseRange(range)) report("range", place, range);
    if (error.title.length > ruleLimits.title) report("ruleTitle", place, error.title);
    if (error.text.length > ruleLimits.error) report("ruleError", place, error.text);
    if (prompt && prompt.title.length > ruleLimits.title) report("ruleTitle", place, prompt.title);
    if (prompt && prompt.text.length > ruleLimits.prompt) report("rulePrompt", place, prompt.text);
    const formulas =
      allow.kind === "list"
        ? [allow.source]
        : allow.kind === "textLength"
          ? []
          : [allow.min, allow.max];
    for (const formula of formulas) {
      if (formula.length > ruleLimits.formula) report("ruleFormula", place, formula);
    }
  }
}

function checkSizes(sheet: SheetPlan, report: Report): void {
  for (const { row, height } of sheet.rows) {
    if (!(height > 0 && height <= rowHeightLimit))
      report("rowHeight", `${sheet.key} ${row}`, height);
  }
  for (const { column, width } of sheet.columns) {
    if (!(width > 0 && width <= columnWidthLimit)) {
      report("columnWidth", `${sheet.key} ${column}`, width);
    }
  }
  const { left, center, right } = sheet.print.footer;
  const footer = footerText(left + center) + right;
  if (footer.length > footerLimit - 20) report("footer", sheet.key, footer);
}
