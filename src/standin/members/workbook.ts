import type { Book } from "../state/book";
import { ExcelError } from "../state/excelError";
import { handleOf, type Handle, type Members } from "./handle";
import { readOnly } from "./property";
import { parseOnSheet, rangeTarget, type RangeTarget } from "../acts/rangeTarget";
import { application } from "./application";
import { documentProperties } from "./documentProperties";
import { nameCollection } from "./namedItem";
import { workbookProtection } from "./protection";
import { styleCollection } from "./style";
import { tableCollection } from "./table";
import { worksheetCollection } from "./worksheet";
import { rangeHandle } from "./open";

/** The root of all paths. */
export function workbookHandle(book: Book): Handle {
  return handleOf(workbookMembers, book);
}

/**
 * The range that the client asked to keep; it may have moved since.
 * @throws ExcelError InvalidReference if it is gone
 */
export function keptRange(book: Book, reference: string): Handle {
  const kept = book.acting?.references.get(reference);
  if (!kept?.range || !book.state.sheets.some(({ key }) => key === kept.sheet)) {
    throw new ExcelError(
      "InvalidReference",
      "This reference is not valid for the current operation.",
    );
  }
  return rangeHandle({ ...rangeTarget(book, kept.sheet, kept.range), reference });
}

const workbookMembers: Members<Book> = {
  type: "Workbook",
  properties: {
    Name: readOnly(() => "Workbook.xlsx"),
    ReadOnly: readOnly((book) => book.isReadOnly),
    IsDirty: readOnly(() => true),
    PreviouslySaved: readOnly(() => false),
    AutoSave: readOnly(() => false),
  },
  objects: {
    Worksheets: worksheetCollection,
    Names: (book) => nameCollection(book, null),
    Tables: (book) => tableCollection(book, null),
    Styles: styleCollection,
    Properties: documentProperties,
    Application: application,
    Protection: workbookProtection,
    GetSelectedRange: (book) => rangeHandle(selected(book)),
    GetActiveCell: (book) => {
      const { range, sheet } = selected(book);
      const cell = { ...range, bottom: range.top, right: range.left };
      return rangeHandle(rangeTarget(book, sheet, cell));
    },
    _GetRangeForEventByReferenceId: (book, given) => rangeHandle(eventRange(book, given.text(0))),
    _GetRangeOrNullObjectForEventByReferenceId: (book, given) =>
      rangeHandle(eventRange(book, given.text(0))),
  },
  methods: {
    _RemoveReference: (book, given) => {
      book.acting?.references.delete(given.text(0));
    },
    _RemoveAllReferences: (book) => {
      book.acting?.references.clear();
    },
    _GetReferenceCount: (book) => book.acting?.references.size ?? 0,
    // Called when a client with custom functions is ready.
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
};

function selected(book: Book): RangeTarget {
  const sheet = book.sheet(book.state.activeSheet);
  return rangeTarget(book, sheet.key, sheet.selection);
}

/** An event's reference consists of its sheet's key and an address. */
function eventRange(book: Book, reference: string): RangeTarget {
  const [key = "", address = ""] = reference.split("!");
  return parseOnSheet(book, book.sheet(key), address);
}
