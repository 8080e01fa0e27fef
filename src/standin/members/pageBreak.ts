import type { Book } from "../state/book";
import { invalidArgument, itemNotFound } from "../state/excelError";
import { handleOf, type Handle, type Members } from "./handle";
import { readOnly } from "./property";
import { rangeTarget } from "../acts/rangeTarget";
import { rangeArgument, rangeHandle } from "./open";

interface SheetOf {
  readonly book: Book;
  readonly key: string;
}

export function pageBreakCollection(book: Book, key: string): Handle {
  return handleOf(pageBreakCollectionMembers, { book, key });
}

const pageBreakCollectionMembers: Members<SheetOf> = {
  type: "PageBreakCollection",
  guard: ({ book, key }) => {
    book.assertAllowed(book.sheet(key), null);
  },
  items: ({ book, key }) => breaksOf({ book, key }).map((row) => breakHandle(book, key, row)),
  item: ({ book, key }, wanted) => {
    const row = breaksOf({ book, key }).find((each) => String(each) === String(wanted));
    if (row === undefined) throw itemNotFound("the page break");
    return breakHandle(book, key, row);
  },
  objects: {
    Add: ({ book, key }, given) => {
      const { range } = rangeArgument(book, key, given.at(0));
      if (range.top === 1) throw invalidArgument("no page break can stand before the first row");
      const breaks = breaksOf({ book, key });
      if (!breaks.includes(range.top)) breaks.push(range.top);
      breaks.sort((a, b) => a - b);
      return breakHandle(book, key, range.top);
    },
  },
  methods: {
    GetCount: (target) => breaksOf(target).length,
    RemovePageBreaks: (target) => {
      breaksOf(target).length = 0;
    },
  },
};

function breaksOf({ book, key }: SheetOf): number[] {
  return book.sheet(key).page.breaksBefore;
}

interface BreakTarget extends SheetOf {
  readonly row: number;
}

function breakHandle(book: Book, key: string, row: number): Handle {
  return handleOf(pageBreakMembers, { book, key, row });
}

const pageBreakMembers: Members<BreakTarget> = {
  type: "PageBreak",
  identity: ({ row }) => ({ _Id: String(row) }),
  properties: {
    RowIndex: readOnly(({ row }) => row - 1),
    ColumnIndex: readOnly(() => 0),
  },
  objects: {
    GetCellAfterBreak: ({ book, key, row }) =>
      rangeHandle(rangeTarget(book, key, { top: row, left: 1, bottom: row, right: 1 })),
  },
  methods: {
    Delete: (target) => {
      const breaks = breaksOf(target);
      breaks.splice(breaks.indexOf(target.row), 1);
    },
  },
};
