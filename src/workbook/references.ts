import { absoluteAddress, columnLetters } from "./a1";

/*
 * References of the address book. Each carries its sheet's key: a table's cell such as
 * `area_democracy!$K20`, anything else such as `Overview!$C$23`.
 */

export function cell(sheet: string, row: number, column: number): string {
  return `${sheet}!${absoluteAddress(row, column)}`;
}

/**
 * A cell of a table's row: its column is fixed, its row goes along. So the formulas of a column are
 * one and the same to every program, which keeps files small and calculation fast.
 */
export function rowCell(sheet: string, row: number, column: number): string {
  return `${sheet}!$${columnLetters(column)}${row}`;
}

/** With both corners even for a single cell: IronCalc's COUNTIF takes nothing less. */
export function range(
  sheet: string,
  top: number,
  left: number,
  bottom: number,
  right: number,
): string {
  return `${sheet}!${absoluteAddress(top, left)}:${absoluteAddress(bottom, right)}`;
}

/** The cell or range without its sheet, for formulas, rules and highlights on the same sheet. */
export function local(reference: string): string {
  return reference.slice(reference.indexOf("!") + 1);
}

/** The reference with columns and rows fixed, for names and for cells that many formulas share. */
export function absolute(reference: string): string {
  const cells = local(reference);
  const sheet = reference.slice(0, reference.length - cells.length);
  return sheet + cells.replace(/\$?([A-Z]{1,3})\$?(\d+)/g, "$$$1$$$2");
}

/** A row's cell whose column goes along too: one formula for neighbouring columns. */
export function slidingColumn(reference: string): string {
  return reference.replace("$", "");
}

/** The range without dollar signs, as rules and print set-ups give it. */
export function plain(reference: string): string {
  return local(reference).replaceAll("$", "");
}

/** The first cell of a sheet. */
export function homeOf(sheet: string): string {
  return cell(sheet, 1, 1);
}

/** What has that name in the catalogue. @throws where the plan has no place for it */
export function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the plan has no place for ${name}`);
  return value;
}
