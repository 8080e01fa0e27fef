import { absoluteAddress, columnLetters } from "./a1";

/*
 * References in the address book. Each includes its sheet's key: `area_democracy!$K20` for a cell
 * in a table row, `Overview!$C$23` for any other.
 */

/** A cell with fixed row and column; both are 1-based. */
export function cell(sheet: string, row: number, column: number): string {
  return `${sheet}!${absoluteAddress(row, column)}`;
}

/**
 * A cell in a table row: fixed column, relative row. All formulas of a column are then the same to
 * every program, which keeps files small and calculation fast.
 */
export function rowCell(sheet: string, row: number, column: number): string {
  return `${sheet}!$${columnLetters(column)}${row}`;
}

/** Always writes both corners, even for a single cell, because IronCalc's COUNTIF requires them. */
export function range(
  sheet: string,
  top: number,
  left: number,
  bottom: number,
  right: number,
): string {
  return `${sheet}!${absoluteAddress(top, left)}:${absoluteAddress(bottom, right)}`;
}

/** Drops the sheet from a reference, for formulas, rules and highlights on the same sheet. */
export function local(reference: string): string {
  return reference.slice(reference.indexOf("!") + 1);
}

/** Fixes rows and columns, for names and for cells that many formulas share. */
export function absolute(reference: string): string {
  const cells = local(reference);
  const sheet = reference.slice(0, reference.length - cells.length);
  return sheet + cells.replace(/\$?([A-Z]{1,3})\$?(\d+)/g, "$$$1$$$2");
}

/**
 * Makes the column of a row's cell relative too, so that neighbouring columns share one formula.
 */
export function slidingColumn(reference: string): string {
  return reference.replace("$", "");
}

/** Drops the sheet and the dollar signs, for rules and print settings. */
export function plain(reference: string): string {
  return local(reference).replaceAll("$", "");
}

/** The first cell of a sheet. */
export function homeOf(sheet: string): string {
  return cell(sheet, 1, 1);
}

/**
 * Returns the value.
 * @throws if it is undefined, because the plan has no place for `name`
 */
export function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the plan has no place for ${name}`);
  return value;
}
