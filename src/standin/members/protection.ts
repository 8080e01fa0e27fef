import { aFlag, oneOf, options, type Arguments } from "./arguments";
import type { Book } from "../state/book";
import { accessDenied, invalidArgument, invalidOperation } from "../state/excelError";
import { handleOf, type Handle, type Members } from "./handle";
import { readOnly } from "./property";
import type { ProtectionState } from "../state/state";

interface SheetOf {
  readonly book: Book;
  readonly key: string;
}

export function protection(book: Book, key: string): Handle {
  return handleOf(worksheetProtection, { book, key });
}

/** Excel's defaults for what stays allowed. */
const defaults: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const worksheetProtection: Members<SheetOf> = {
  type: "WorksheetProtection",
  properties: {
    Protected: readOnly(({ book, key }) => book.sheet(key).protection !== null),
    Options: readOnly(({ book, key }) => book.sheet(key).protection?.options ?? defaults),
  },
  methods: {
    Protect: ({ book, key }, given) => {
      const sheet = book.sheet(key);
      if (sheet.protection) throw invalidOperation(`the sheet ${sheet.name} is protected already`);
      sheet.protection = { password: passwordIn(given, 1), options: readOptions(given.at(0)) };
    },
    Unprotect: ({ book, key }, given) => {
      const sheet = book.sheet(key);
      assertPassword(sheet.protection, passwordIn(given, 0));
      sheet.protection = null;
    },
  },
};

export function readOptions(value: unknown): Readonly<Record<string, unknown>> {
  const given = options(value);
  for (const [name, choice] of Object.entries(given)) {
    if (!Object.hasOwn(defaults, name)) throw invalidArgument(`there is no option ${name}`);
    if (name === "selectionMode") oneOf(["Normal", "Unlocked", "None"])(choice);
    else aFlag(choice);
  }
  return { ...defaults, ...given };
}

export function workbookProtection(book: Book): Handle {
  return handleOf(workbookProtectionMembers, book);
}

const workbookProtectionMembers: Members<Book> = {
  type: "WorkbookProtection",
  properties: { Protected: readOnly(({ state }) => state.protection !== null) },
  methods: {
    Protect: ({ state }, given) => {
      if (state.protection) throw invalidOperation("the workbook is protected already");
      state.protection = { password: passwordIn(given, 0), options: {} };
    },
    Unprotect: ({ state }, given) => {
      assertPassword(state.protection, passwordIn(given, 0));
      state.protection = null;
    },
  },
};

function passwordIn(given: Arguments, index: number): string | null {
  return given.has(index) && given.text(index) !== "" ? given.text(index) : null;
}

function assertPassword(protection: ProtectionState | null, password: string | null): void {
  if (protection && protection.password !== null && protection.password !== password) {
    throw accessDenied("the password is wrong or missing");
  }
}
