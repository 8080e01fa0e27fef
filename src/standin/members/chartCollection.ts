import { aText, oneOf } from "../arguments";
import type { Book } from "../book";
import { newChart, newSeries, type ChartCells, type ChartState } from "../chartState";
import { itemNotFound } from "../excelError";
import { handleOf, targetOf, type Handle, type Members } from "../handle";
import { columnCount, rowCount } from "../place";
import { readOnly } from "../property";
import type { RangeTarget } from "../rangeTarget";
import { chartHandle } from "./chart";
import { chartTypes } from "./chartParts";
import { rangeMembers } from "./range";

interface SheetOf {
  readonly book: Book;
  readonly key: string;
}

export function chartCollection(book: Book, key: string): Handle {
  return handleOf(chartCollectionMembers, { book, key });
}

const chartCollectionMembers: Members<SheetOf> = {
  type: "ChartCollection",
  guard: ({ book, key }) => {
    book.assertAllowed(book.sheet(key), "allowEditObjects");
  },
  properties: { Count: readOnly((target) => chartsOf(target).length) },
  items: (target) => chartsOf(target).map((chart) => handle(target, chart)),
  item: (target, key) => required(target, key),
  objects: {
    Add: (target, given) => {
      const type = oneOf(chartTypes)(given.at(0));
      const source = targetOf(given.at(1), rangeMembers);
      const by = oneOf(["Auto", "Columns", "Rows"])(given.textOr(2, "Auto"));
      const number = target.book.takeNumber();
      const chart = newChart(`{CHART-${number}}`, `Chart ${chartsOf(target).length + 1}`, type);
      for (const each of seriesOf(source, by, type)) chart.series.push(each);
      chart.title.visible = true;
      chartsOf(target).push(chart);
      return handle(target, chart);
    },
    GetItem: (target, given) => required(target, given.at(0)),
    _GetItem: (target, given) => required(target, given.at(0)),
    GetItemOrNullObject: (target, given) => {
      const chart = find(target, given.text(0));
      return chart && handle(target, chart);
    },
    GetItemAt: (target, given) => {
      const chart = chartsOf(target)[given.whole(0)];
      if (!chart) throw itemNotFound(`chart ${given.whole(0)}`);
      return handle(target, chart);
    },
  },
  methods: { GetCount: (target) => chartsOf(target).length },
};

function chartsOf({ book, key }: SheetOf): ChartState[] {
  return book.sheet(key).charts;
}

function find(target: SheetOf, nameOrId: string): ChartState | null {
  const wanted = nameOrId.toLowerCase();
  const found = chartsOf(target).find(
    ({ id, name }) => id === nameOrId || name.toLowerCase() === wanted,
  );
  return found ?? null;
}

function required(target: SheetOf, key: unknown): Handle {
  const chart = find(target, aText(key));
  if (!chart) throw itemNotFound(`the chart ${aText(key)}`);
  return handle(target, chart);
}

function handle({ book, key }: SheetOf, chart: ChartState): Handle {
  return chartHandle({ book, sheet: key, chart });
}

/**
 * The series that Excel may make of a block: what is taken for labels is a guess (`Book.chartGuess`), and
 * each other column is a series named by its header. Rows likewise.
 */
export function seriesOf(
  source: RangeTarget,
  by: "Auto" | "Columns" | "Rows",
  type: string,
): ReturnType<typeof newSeries>[] {
  const isByColumns =
    by === "Columns" || (by === "Auto" && rowCount(source.range) >= columnCount(source.range));
  const lines = isByColumns ? columnCount(source.range) : rowCount(source.range);
  const length = isByColumns ? rowCount(source.range) : columnCount(source.range);
  const cells = (line: number, first: number, last: number): ChartCells => {
    const { top, left } = source.range;
    const range = isByColumns
      ? { top: top + first, bottom: top + last, left: left + line, right: left + line }
      : { top: top + line, bottom: top + line, left: left + first, right: left + last };
    return { sheet: source.sheet, range };
  };
  const { chartGuess } = source.book;
  const headers = Array.from({ length: lines - 1 }, (_, line) => cells(line + 1, 0, 0));
  const hasNames =
    chartGuess !== "noHeaders" &&
    headers.some((header) => isHeader(source, header)) &&
    headers.every((header) => isText(source, header));
  const start = hasNames ? 1 : 0;
  const all = Array.from({ length: lines }, (_, line) => line);
  const firstNumbers = all.findIndex((line) => !isText(source, cells(line, start, length - 1)));
  const most = { firstTexts: 1, allTexts: lines - 1, noLabels: 0, noHeaders: 1 }[chartGuess];
  const labelled = Math.min(firstNumbers < 0 ? lines : firstNumbers, most);
  // Several columns of labels are levels of one axis; a plan has one of them.
  const labels = labelled > 0 ? cells(0, start, length - 1) : null;
  const numbers = all.slice(labelled);
  return numbers.map((line, index) => {
    const header = cells(line, 0, 0);
    const name = hasNames && isHeader(source, header) ? header : `Series${index + 1}`;
    return newSeries(name, cells(line, start, length - 1), labels, type);
  });
}

function isHeader(source: RangeTarget, { sheet, range }: ChartCells): boolean {
  const value = range && source.book.value(source.book.sheet(sheet), range.top, range.left);
  return typeof value === "string";
}

function isText({ book }: RangeTarget, { sheet, range }: ChartCells): boolean {
  if (!range) return false;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const value = book.value(book.sheet(sheet), row, column);
      if (typeof value === "number") return false;
    }
  }
  return true;
}
