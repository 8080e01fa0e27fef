import { cellText } from "../state/value";
import { aFlag, aText } from "./arguments";
import type { Book } from "../state/book";
import { isFormula } from "../state/state";
import { alreadyExists, invalidArgument, itemNotFound } from "../state/excelError";
import { handleOf, type Handle, type Members } from "./handle";
import { nameFault } from "../state/nameRules";
import { intersection, rowCount } from "../state/place";
import { field, readOnly } from "./property";
import { rangeTarget, type RangeTarget } from "../acts/rangeTarget";
import type { TableState } from "../state/state";
import { parseOnSheet } from "../acts/rangeTarget";
import { isHandle } from "./handle";
import { rangeArgument, rangeHandle, worksheetHandle } from "./open";

/** The tables of one sheet, given by its key, or of the whole workbook. */
interface TablesTarget {
  readonly book: Book;
  readonly sheet: string | null;
}

interface TableTarget {
  readonly book: Book;
  readonly sheet: string;
  readonly table: TableState;
}

export function tableCollection(book: Book, sheet: string | null): Handle {
  return handleOf(tableCollectionMembers, { book, sheet });
}

const tableCollectionMembers: Members<TablesTarget> = {
  type: "TableCollection",
  properties: { Count: readOnly((target) => tablesOf(target).length) },
  items: (target) => tablesOf(target).map(tableHandle),
  item: (target, key) => {
    const table = find(target, aText(key));
    if (!table) throw itemNotFound(`the table ${aText(key)}`);
    return tableHandle(table);
  },
  objects: {
    Add: (target, given) => tableHandle(add(target, given.at(0), given.flag(1, false))),
    GetItemOrNullObject: (target, given) => {
      const table = find(target, given.text(0));
      return table && tableHandle(table);
    },
    GetItemAt: (target, given) => {
      const table = tablesOf(target)[given.whole(0)];
      if (!table) throw itemNotFound(`table ${given.whole(0)}`);
      return tableHandle(table);
    },
    GetFirst: (target) => {
      const [first] = tablesOf(target);
      if (!first) throw itemNotFound("there is no table");
      return tableHandle(first);
    },
  },
  methods: { GetCount: (target) => tablesOf(target).length },
};

function tablesOf({ book, sheet }: TablesTarget): TableTarget[] {
  return book.state.sheets
    .filter(({ key }) => sheet === null || key === sheet)
    .flatMap(({ key, tables }) => tables.map((table) => ({ book, sheet: key, table })));
}

function find(target: TablesTarget, nameOrId: string): TableTarget | null {
  const wanted = nameOrId.toLowerCase();
  const found = tablesOf(target).find(
    ({ table }) => table.name.toLowerCase() === wanted || table.id === nameOrId,
  );
  return found ?? null;
}

function add({ book, sheet }: TablesTarget, address: unknown, hasHeaders: boolean): TableTarget {
  const place = placeOf(book, sheet, address);
  const home = book.sheet(place.sheet);
  book.assertAllowed(home, null);
  const { range } = place;
  assertFree(home.tables, range);
  if (!hasHeaders) throw invalidArgument("the stand-in makes tables with headers only");
  if (rowCount(range) < 2) throw invalidArgument("a table has a header and at least one row");
  nameHeaders(place);
  const number = book.takeNumber();
  const table: TableState = {
    id: String(number),
    name: freeName(book, number),
    range,
    hasHeaders,
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showTotals: false,
  };
  home.tables.push(table);
  return { book, sheet: home.key, table };
}

function placeOf(book: Book, sheet: string | null, address: unknown): RangeTarget {
  if (isHandle(address)) return rangeArgument(book, sheet ?? book.state.activeSheet, address);
  const text = aText(address);
  const end = text.lastIndexOf("!");
  const name = text
    .slice(0, Math.max(end, 0))
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  const home = end < 0 ? book.sheet(sheet ?? book.state.activeSheet) : book.findSheet(name);
  if (!home) throw invalidArgument(`${text} is no address`);
  return parseOnSheet(book, home, text);
}

function assertFree(tables: readonly TableState[], range: TableState["range"]): void {
  const other = tables.find((table) => intersection(table.range, range));
  if (other) throw invalidArgument(`a table cannot overlap another: ${other.name}`);
}

/**
 * Turns headers into texts; blank ones get Excel's default names.
 * @throws ExcelError for duplicate names
 */
function nameHeaders({ book, sheet, range }: RangeTarget): void {
  const home = book.sheet(sheet);
  const taken = new Set<string>();
  for (let column = range.left; column <= range.right; column += 1) {
    const content = book.content(home, range.top, column);
    const header = isFormula(content) ? book.value(home, range.top, column) : content;
    const text = header === null ? `Column${column - range.left + 1}` : cellText(header);
    if (taken.has(text.toLowerCase())) {
      throw invalidArgument(`a table has two columns called ${text}`);
    }
    taken.add(text.toLowerCase());
    if (content !== text) book.setContent(home, range.top, column, text);
  }
}

function freeName(book: Book, number: number): string {
  for (let next = number; ; next += 1) {
    const name = `Table${next}`;
    if (!find({ book, sheet: null }, name) && !book.findName(name, null)) return name;
  }
}

function tableHandle(target: TableTarget): Handle {
  return handleOf(tableMembers, target);
}

const stateOf = ({ table }: TableTarget): TableState => table;

const tableMembers: Members<TableTarget> = {
  type: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  guard: ({ book, sheet }) => {
    book.assertAllowed(book.sheet(sheet), null);
  },
  properties: {
    Id: readOnly(({ table }) => table.id),
    Name: {
      get: ({ table }) => table.name,
      set: ({ book, table }, value) => {
        const name = aText(value);
        const fault = nameFault(name);
        if (fault !== null) throw invalidArgument(fault);
        const other = find({ book, sheet: null }, name);
        if ((other && other.table !== table) || book.findName(name, null)) {
          throw alreadyExists(`a table or name called ${name}`);
        }
        table.name = name;
      },
    },
    Style: field(stateOf, "style", aTableStyle),
    ShowHeaders: readOnly(({ table }) => table.hasHeaders),
    ShowTotals: readOnly(({ table }) => table.showTotals),
    ShowFilterButton: field(stateOf, "showFilterButton", aFlag),
    ShowBandedRows: field(stateOf, "showBandedRows", aFlag),
    ShowBandedColumns: field(stateOf, "showBandedColumns", aFlag),
    HighlightFirstColumn: field(stateOf, "highlightFirstColumn", aFlag),
    HighlightLastColumn: field(stateOf, "highlightLastColumn", aFlag),
  },
  objects: {
    Worksheet: ({ book, sheet }) => worksheetHandle(book, sheet),
    GetRange: ({ book, sheet, table }) => rangeHandle(rangeTarget(book, sheet, table.range)),
    GetHeaderRowRange: ({ book, sheet, table }) =>
      rangeHandle(rangeTarget(book, sheet, { ...table.range, bottom: table.range.top })),
    GetDataBodyRange: ({ book, sheet, table }) =>
      rangeHandle(rangeTarget(book, sheet, { ...table.range, top: table.range.top + 1 })),
  },
  methods: {
    Delete: (target) => {
      deleteTable(target);
    },
    ConvertToRange: (target) => {
      deleteTable(target);
    },
    Resize: ({ book, sheet, table }, given) => {
      const place = rangeArgument(book, sheet, given.at(0));
      const isInPlace = place.sheet === sheet && place.range.top === table.range.top;
      if (!isInPlace || !intersection(place.range, table.range)) {
        throw invalidArgument("a table keeps its header row when it is resized");
      }
      const home = book.sheet(sheet);
      assertFree(
        home.tables.filter((other) => other !== table),
        place.range,
      );
      nameHeaders(place);
      table.range = place.range;
    },
  },
};

/** Deletes the table but keeps its cells. */
function deleteTable({ book, sheet, table }: TableTarget): void {
  const { tables } = book.sheet(sheet);
  if (!tables.includes(table)) throw itemNotFound(`the table ${table.name}`);
  tables.splice(tables.indexOf(table), 1);
}

function aTableStyle(value: unknown): string {
  const name = aText(value);
  if (!/^TableStyle(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:\d|1[01]))$/.test(name)) {
    throw invalidArgument(`there is no table style ${name}`);
  }
  return name;
}
