import { setContents } from "./contents";
import type { Book } from "../state/book";
import { entryRefusal } from "./entryRule";
import { itemNotFound } from "../state/excelError";
import { readOptions } from "../members/protection";
import { parseOnSheet } from "./rangeTarget";
import { selectRange } from "./selection";
import { deleteSheet, renameSheet, setVisibility } from "./sheetActs";
import { deleteCells, insertCells } from "./shiftCells";
import type { ErrorAlert, SheetState } from "../state/state";

/**
 * What people do in Excel itself. Every action has an author; other authors' panes see it as
 * remote. Sheets are given by their current name. Methods throw an `ExcelError` if Excel refuses
 * the action.
 */
export class Person {
  constructor(
    private readonly book: Book,
    private readonly as: (author: string, act: () => void) => void,
  ) {}

  /** Types or pastes a value into the cells; an array fills them one by one. */
  edit(sheet: string, address: string, value: unknown, author = "someone"): void {
    this.as(author, () => {
      setContents(parseOnSheet(this.book, this.sheet(sheet), address), value);
    });
  }

  /**
   * Chooses from a cell's list; like Excel on the web, this raises no event
   * (OfficeDev/office-js#3888, #4066).
   */
  choose(sheet: string, address: string, value: unknown, author = "someone"): void {
    this.book.isSilent = true;
    try {
      this.edit(sheet, address, value, author);
    } finally {
      this.book.isSilent = false;
    }
  }

  /** The alert that Excel shows if this text is typed into the cell; null if it is accepted. */
  refusal(sheet: string, address: string, text: string): ErrorAlert | null {
    return entryRefusal(parseOnSheet(this.book, this.sheet(sheet), address), text);
  }

  /** Inserts rows before whole rows such as "5:6"; the sheet's protection must allow it. */
  insertRows(sheet: string, rows: string, author = "someone"): void {
    this.as(author, () => {
      insertCells(parseOnSheet(this.book, this.sheet(sheet), rows), "Down");
    });
  }

  deleteRows(sheet: string, rows: string, author = "someone"): void {
    this.as(author, () => {
      deleteCells(parseOnSheet(this.book, this.sheet(sheet), rows), "Up");
    });
  }

  /** Inserts columns before whole columns such as "C:D". */
  insertColumns(sheet: string, columns: string, author = "someone"): void {
    this.as(author, () => {
      insertCells(parseOnSheet(this.book, this.sheet(sheet), columns), "Right");
    });
  }

  select(sheet: string, address: string, author = "someone"): void {
    this.as(author, () => {
      selectRange(parseOnSheet(this.book, this.sheet(sheet), address));
    });
  }

  renameSheet(sheet: string, name: string, author = "someone"): void {
    this.as(author, () => {
      renameSheet(this.book, this.sheet(sheet), name);
    });
  }

  deleteSheet(sheet: string, author = "someone"): void {
    this.as(author, () => {
      deleteSheet(this.book, this.sheet(sheet));
    });
  }

  hideSheet(sheet: string, author = "someone"): void {
    this.as(author, () => {
      setVisibility(this.book, this.sheet(sheet), "Hidden");
    });
  }

  protectSheet(sheet: string, password: string | null = null): void {
    this.as("someone", () => {
      this.sheet(sheet).protection = { password, options: readOptions(null) };
    });
  }

  unprotectSheet(sheet: string): void {
    this.as("someone", () => {
      this.sheet(sheet).protection = null;
    });
  }

  protectStructure(password: string | null = null): void {
    this.book.state.protection = { password, options: {} };
  }

  deleteChart(sheet: string, name: string): void {
    remove(this.sheet(sheet).charts, (chart) => chart.name === name, `the chart ${name}`);
  }

  /** Deletes the validation rule that covers this cell. */
  deleteRule(sheet: string, address: string): void {
    const { range } = parseOnSheet(this.book, this.sheet(sheet), address);
    remove(
      this.sheet(sheet).validations,
      (rule) =>
        rule.range.top <= range.top &&
        rule.range.bottom >= range.bottom &&
        rule.range.left <= range.left &&
        rule.range.right >= range.right,
      `a rule at ${address}`,
    );
  }

  deleteHighlight(sheet: string, index: number): void {
    const { highlights } = this.sheet(sheet);
    remove(highlights, (each) => each === highlights[index], `highlight ${index}`);
  }

  deleteTable(sheet: string, name: string): void {
    remove(this.sheet(sheet).tables, (table) => table.name === name, `the table ${name}`);
  }

  /** Deletes a name of the workbook, or of a sheet. */
  deleteName(name: string, sheet: string | null = null): void {
    const scope = sheet === null ? null : this.sheet(sheet).key;
    remove(
      this.book.state.names,
      (each) => each.name === name && each.sheet === scope,
      `the name ${name}`,
    );
    this.book.evaluator.nameChanged(name);
  }

  private sheet(name: string): SheetState {
    const found = this.book.findSheet(name);
    if (!found) throw itemNotFound(`the sheet ${name}`);
    return found;
  }
}

function remove<Item>(items: Item[], isMeant: (item: Item) => boolean, what: string): void {
  const index = items.findIndex(isMeant);
  if (index < 0) throw itemNotFound(what);
  items.splice(index, 1);
}
