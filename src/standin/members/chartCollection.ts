import { aText, oneOf } from "./arguments";
import type { Book } from "../state/book";
import { newChart, type ChartState } from "../state/chartState";
import { itemNotFound } from "../state/excelError";
import { handleOf, type Handle, type Members } from "./handle";
import { seriesOfBlock } from "../acts/seriesOfBlock";
import { readOnly } from "./property";
import { chartHandle } from "./chart";
import { chartTypes } from "./chartParts";
import { rangeOf } from "./open";

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
      const source = rangeOf(given.at(1));
      const by = oneOf(["Auto", "Columns", "Rows"])(given.textOr(2, "Auto"));
      const number = target.book.takeNumber();
      const chart = newChart(`{CHART-${number}}`, `Chart ${chartsOf(target).length + 1}`, type);
      for (const each of seriesOfBlock(source, by, type)) chart.series.push(each);
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
