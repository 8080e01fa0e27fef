import { oneOf } from "./arguments";
import type { Book } from "../state/book";
import { handleOf, type Handle, type Members } from "./handle";
import { field, readOnly } from "./property";
import type { WorkbookState } from "../state/state";

export function application(book: Book): Handle {
  return handleOf(applicationMembers, book);
}

const stateOf = ({ state }: Book): WorkbookState => state;

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const applicationMembers: Members<Book> = {
  type: "Application",
  properties: {
    CalculationMode: field(stateOf, "calculationMode", oneOf(modes)),
    CalculationState: readOnly(() => "Done"),
    CalculationEngineVersion: readOnly(() => 191_029),
    DecimalSeparator: readOnly(() => "."),
    ThousandsSeparator: readOnly(() => ","),
    UseSystemSeparators: readOnly(() => true),
  },
  objects: { CultureInfo: (book) => handleOf(cultureInfo, book) },
  methods: {
    // Needed only in manual mode; otherwise requested values are always calculated.
    Calculate: (book) => {
      book.isStale = false;
      book.isSuspended = false;
    },
    SuspendApiCalculationUntilNextSync: (book) => {
      book.isSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

const cultureInfo: Members<Book> = {
  type: "CultureInfo",
  properties: { Name: readOnly(() => "en-US") },
  objects: { NumberFormat: (book) => handleOf(numberFormatInfo, book) },
};

const numberFormatInfo: Members<Book> = {
  type: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: readOnly(() => "."),
    NumberGroupSeparator: readOnly(() => ","),
  },
};
