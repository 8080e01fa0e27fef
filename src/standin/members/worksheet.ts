import { aColor, aFlag, aText, aWhole, oneOf, within } from "./arguments";
import { eventTypes } from "../state/acting";
import type { Book } from "../state/book";
import { itemNotFound } from "../state/excelError";
import { handleOf, type Handle, type Members } from "./handle";
import { field, readOnly, setOnly } from "./property";
import { parseOnSheet, rangeTarget } from "../acts/rangeTarget";
import { wholeSheet } from "../state/place";
import { activateSheet } from "../acts/selection";
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../acts/sheetActs";
import type { SheetState } from "../state/state";
import { chartCollection } from "./chartCollection";
import { registrations } from "./events";
import { freezePanes } from "./freezePanes";
import { nameCollection } from "./namedItem";
import { pageBreakCollection } from "./pageBreak";
import { pageLayout } from "./pageLayout";
import { protection } from "./protection";
import { rangeHandle, worksheetHandle, type SheetTarget } from "./open";
import { tableCollection } from "./table";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

/** In characters. */
const widestColumn = 255;

const stateOf = ({ book, key }: SheetTarget): SheetState => book.sheet(key);

export const worksheetMembers: Members<SheetTarget> = {
  type: "Worksheet",
  identity: (target) => ({ Id: stateOf(target).id }),
  properties: {
    Id: readOnly((target) => stateOf(target).id),
    Name: {
      get: (target) => stateOf(target).name,
      set: (target, value) => {
        renameSheet(target.book, stateOf(target), aText(value));
      },
    },
    Position: {
      get: (target) => target.book.state.sheets.indexOf(stateOf(target)),
      set: (target, value) => {
        moveSheet(target.book, stateOf(target), aWhole(value));
      },
    },
    Visibility: {
      get: (target) => stateOf(target).visibility,
      set: (target, value) => {
        setVisibility(target.book, stateOf(target), oneOf(visibilities)(value));
      },
    },
    TabColor: field(stateOf, "tabColor", (value) => (value === "" ? "" : aColor(value))),
    ShowGridlines: readOnly((target) => stateOf(target).showGridlines),
    ShowHeadings: readOnly((target) => stateOf(target).showHeadings),
    // The library sends these when the two properties above are set.
    Gridlines: setOnly((target, value) => {
      stateOf(target).showGridlines = aFlag(value);
    }),
    Headings: setOnly((target, value) => {
      stateOf(target).showHeadings = aFlag(value);
    }),
    StandardWidth: field(stateOf, "standardWidth", within(0, widestColumn)),
    StandardHeight: readOnly(() => 15),
    EnableCalculation: readOnly(() => true),
  },
  objects: {
    GetRange: ({ book, key }, given) =>
      rangeHandle(
        given.has(0)
          ? parseOnSheet(book, book.sheet(key), given.text(0))
          : rangeTarget(book, key, wholeSheet),
      ),
    GetRangeByIndexes: ({ book, key }, given) => {
      const [top, left] = [given.whole(0) + 1, given.whole(1) + 1];
      const range = {
        top,
        left,
        bottom: top + given.whole(2) - 1,
        right: left + given.whole(3) - 1,
      };
      return rangeHandle(rangeTarget(book, key, range));
    },
    GetCell: ({ book, key }, given) => {
      const [row, column] = [given.whole(0) + 1, given.whole(1) + 1];
      const range = { top: row, left: column, bottom: row, right: column };
      return rangeHandle(rangeTarget(book, key, range));
    },
    GetUsedRange: (target, given) => {
      const used = target.book.usedRange(stateOf(target), given.flag(0, false));
      const first = { top: 1, left: 1, bottom: 1, right: 1 };
      return rangeHandle(rangeTarget(target.book, target.key, used ?? first));
    },
    GetUsedRangeOrNullObject: (target, given) => {
      const used = target.book.usedRange(stateOf(target), given.flag(0, false));
      return used && rangeHandle(rangeTarget(target.book, target.key, used));
    },
    Names: ({ book, key }) => nameCollection(book, key),
    Tables: ({ book, key }) => tableCollection(book, key),
    Charts: ({ book, key }) => chartCollection(book, key),
    FreezePanes: ({ book, key }) => freezePanes(book, key),
    Protection: ({ book, key }) => protection(book, key),
    PageLayout: ({ book, key }) => pageLayout(book, key),
    HorizontalPageBreaks: ({ book, key }) => pageBreakCollection(book, key),
    GetNext: (target, given) => neighbour(target, 1, given.flag(0, false)),
    GetPrevious: (target, given) => neighbour(target, -1, given.flag(0, false)),
  },
  methods: {
    Activate: (target) => {
      activateSheet(target.book, stateOf(target));
    },
    Delete: (target) => {
      deleteSheet(target.book, stateOf(target));
    },
    Calculate: () => null,
    ...registrations<SheetTarget>((target) => [target.book, stateOf(target).id], {
      Data: eventTypes.changed,
      Selection: eventTypes.selectionChanged,
      Activated: eventTypes.activated,
      Deactivated: eventTypes.deactivated,
      Calculated: eventTypes.calculated,
      Name: eventTypes.nameChanged,
    }),
  },
};

function neighbour(target: SheetTarget, step: number, visibleOnly: boolean): Handle {
  const { sheets } = target.book.state;
  let index = sheets.indexOf(stateOf(target)) + step;
  while (visibleOnly && sheets[index] && sheets[index]?.visibility !== "Visible") index += step;
  const found = sheets[index];
  if (!found) throw itemNotFound("there is no such sheet");
  return worksheetHandle(target.book, found.key);
}

export function worksheetCollection(book: Book): Handle {
  return handleOf(worksheetCollectionMembers, { book });
}

const worksheetCollectionMembers: Members<{ readonly book: Book }> = {
  type: "WorksheetCollection",
  items: ({ book }) => book.state.sheets.map(({ key }) => worksheetHandle(book, key)),
  item: ({ book }, key) => {
    const sheet = book.findSheet(aText(key));
    if (!sheet) throw itemNotFound(`the sheet ${aText(key)}`);
    return worksheetHandle(book, sheet.key);
  },
  objects: {
    Add: ({ book }, given) => {
      const sheet = addSheet(book, given.textOr(0, "") || book.freeSheetName());
      return worksheetHandle(book, sheet.key);
    },
    GetItemOrNullObject: ({ book }, given) => {
      const sheet = book.findSheet(given.text(0));
      return sheet && worksheetHandle(book, sheet.key);
    },
    GetActiveWorksheet: ({ book }) => worksheetHandle(book, book.state.activeSheet),
    GetFirst: ({ book }, given) => atEnd(book, book.state.sheets, given.flag(0, false)),
    GetLast: ({ book }, given) =>
      atEnd(book, [...book.state.sheets].reverse(), given.flag(0, false)),
  },
  methods: {
    GetCount: ({ book }, given) =>
      given.flag(0, false)
        ? book.state.sheets.filter(({ visibility }) => visibility === "Visible").length
        : book.state.sheets.length,
    ...registrations<{ readonly book: Book }>(({ book }) => [book, null], {
      Data: eventTypes.changed,
      Selection: eventTypes.selectionChanged,
      Activated: eventTypes.activated,
      Deactivated: eventTypes.deactivated,
      Added: eventTypes.added,
      Deleted: eventTypes.deleted,
      Calculated: eventTypes.calculated,
      Name: eventTypes.nameChanged,
    }),
  },
};

function atEnd(book: Book, sheets: readonly SheetState[], visibleOnly: boolean): Handle {
  const found = sheets.find(({ visibility }) => !visibleOnly || visibility === "Visible");
  return worksheetHandle(book, found?.key ?? "");
}
