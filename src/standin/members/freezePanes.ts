import type { Book } from "../state/book";
import { invalidArgument } from "../state/excelError";
import { handleOf, type Handle, type Members } from "./handle";
import { maxColumns, maxRows } from "../state/address";
import { rangeTarget } from "../acts/rangeTarget";
import { rangeArgument, rangeHandle } from "./open";

interface SheetOf {
  readonly book: Book;
  readonly key: string;
}

export function freezePanes(book: Book, key: string): Handle {
  return handleOf(freezePanesMembers, { book, key });
}

const freezePanesMembers: Members<SheetOf> = {
  type: "WorksheetFreezePanes",
  objects: {
    GetLocation: (target) => {
      const found = location(target);
      if (!found) throw invalidArgument("nothing is frozen");
      return found;
    },
    GetLocationOrNullObject: location,
  },
  methods: {
    FreezeRows: ({ book, key }, given) => {
      const count = given.whole(0, 1);
      if (count < 1 || count >= maxRows) throw invalidArgument(`${count} rows cannot be frozen`);
      book.sheet(key).frozen = { top: 1, left: 1, bottom: count, right: maxColumns };
    },
    FreezeColumns: ({ book, key }, given) => {
      const count = given.whole(0, 1);
      if (count < 1 || count >= maxColumns) {
        throw invalidArgument(`${count} columns cannot be frozen`);
      }
      book.sheet(key).frozen = { top: 1, left: 1, bottom: maxRows, right: count };
    },
    FreezeAt: ({ book, key }, given) => {
      const { sheet, range } = rangeArgument(book, key, given.at(0));
      if (sheet !== key) throw invalidArgument("the range is on another sheet");
      book.sheet(key).frozen = { ...range, top: 1, left: 1 };
    },
    Unfreeze: ({ book, key }) => {
      book.sheet(key).frozen = null;
    },
  },
};

function location({ book, key }: SheetOf): Handle | null {
  const { frozen } = book.sheet(key);
  return frozen && rangeHandle(rangeTarget(book, key, frozen));
}
