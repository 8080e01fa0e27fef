import type { Language } from "../model/language";
import { cellAddress, rangeAddress, type CellRange } from "../workbook/a1";
import { ExcelError, type Host, type SheetState } from "../standin";
import { editedText, readEntry } from "./cellView";
import { formatCells, parseCells } from "./clipboard";
import { activeSheet, me, type Cell } from "./selection";

/** Why something was refused: the message of the cell's rule, or Excel's reason. */
export type Refusal =
  | { readonly kind: "locked" }
  | { readonly kind: "rule"; readonly title: string; readonly text: string }
  | { readonly kind: "refused"; readonly reason: string };

/** The user's actions in the grid; each is carried out or refused as in Excel. */
export class GridActs {
  constructor(
    readonly host: Host,
    private readonly language: () => Language,
  ) {}

  get sheet(): SheetState {
    return activeSheet(this.host);
  }

  select(range: CellRange, sheet = this.sheet): void {
    this.host.person.select(sheet.name, rangeAddress(range), me);
  }

  isLocked({ row, column }: Cell): boolean {
    return this.sheet.protection !== null && this.host.book.format(this.sheet, row, column).locked;
  }

  /** Types a text into a cell, subject to its data validation, as in Excel. */
  type({ row, column }: Cell, text: string): Refusal | null {
    const address = cellAddress(row, column);
    const entry = readEntry(text, this.language());
    const alert = this.host.person.refusal(this.sheet.name, address, entry);
    if (alert) return { kind: "rule", title: alert.title, text: alert.message };
    return this.#edit(address, entry);
  }

  /**
   * Pastes from the upper left of the selection, ignoring data validation; a single cell fills the
   * selection.
   */
  paste(range: CellRange, text: string): Refusal | null {
    const lines = parseCells(text).map((line) =>
      line.map((entry) => readEntry(entry, this.language())),
    );
    const [[only = ""] = []] = lines;
    const { top, left } = range;
    const bottom = top + lines.length - 1;
    const right = left + (lines[0]?.length ?? 1) - 1;
    if (bottom === top && right === left) return this.#edit(rangeAddress(range), only);
    const refusal = this.#edit(rangeAddress({ top, left, bottom, right }), lines);
    if (!refusal) this.select({ top, left, bottom, right });
    return refusal;
  }

  clear(range: CellRange): Refusal | null {
    return this.#edit(rangeAddress(range), "");
  }

  copy({ top, left, bottom, right }: CellRange): string {
    const lines = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, across) =>
        editedText(this.host.book, this.sheet, top + down, left + across, this.language()),
      ),
    );
    return formatCells(lines);
  }

  switchProtection(): void {
    const { protection, name } = this.sheet;
    if (protection) this.host.person.unprotectSheet(name);
    else this.host.person.protectSheet(name);
  }

  #edit(address: string, value: unknown): Refusal | null {
    try {
      this.host.person.edit(this.sheet.name, address, value, me);
      return null;
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      if (error.code === "AccessDenied") return { kind: "locked" };
      return { kind: "refused", reason: error.message };
    }
  }
}
