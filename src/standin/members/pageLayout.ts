import { aFlag, aNumber, aText, aWhole, oneOf, options, within } from "./arguments";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/excelError";
import { handleOf, type Handle, type Members, type Property } from "./handle";
import { isWholeColumns, isWholeRows, wholeSheet } from "../state/place";
import { field } from "./property";
import { rangeTarget } from "../acts/rangeTarget";
import type { HeaderFooterName, MarginName, PageState } from "../state/state";
import { rangeArgument, rangeHandle } from "./open";

interface SheetOf {
  readonly book: Book;
  readonly key: string;
}

export function pageLayout(book: Book, key: string): Handle {
  return handleOf(pageLayoutMembers, { book, key });
}

const pageOf = ({ book, key }: SheetOf): PageState => book.sheet(key).page;

const papers = /^(?:Letter|Legal|Tabloid|Executive|Statement|A[345]|B[45])$/;

function aPaper(value: unknown): string {
  const paper = aText(value);
  if (!papers.test(paper)) throw invalidArgument(`there is no paper ${paper}`);
  return paper;
}

/** In points. */
const widestMargin = 3_528;

const longestHeader = 255;

const pageLayoutMembers: Members<SheetOf> = {
  type: "PageLayout",
  properties: {
    Orientation: field(pageOf, "orientation", oneOf(["Portrait", "Landscape"])),
    PaperSize: field(pageOf, "paperSize", aPaper),
    CenterHorizontally: field(pageOf, "centerHorizontally", aFlag),
    CenterVertically: field(pageOf, "centerVertically", aFlag),
    PrintGridlines: field(pageOf, "printGridlines", aFlag),
    BlackAndWhite: field(pageOf, "blackAndWhite", aFlag),
    Zoom: field(pageOf, "zoom", readZoom),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: {
    HeadersFooters: (target) => handleOf(headerFooterGroup, target),
    GetPrintArea: (target) => {
      const area = printArea(target);
      if (!area) throw invalidArgument("there is no print area");
      return area;
    },
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (target) => {
      const rows = titleRows(target);
      if (!rows) throw invalidArgument("there are no title rows");
      return rows;
    },
    GetPrintTitleRowsOrNullObject: titleRows,
  },
  methods: {
    SetPrintArea: ({ book, key }, given) => {
      const { sheet, range } = rangeArgument(book, key, given.at(0));
      if (sheet !== key) throw invalidArgument("the print area is on another sheet");
      book.sheet(key).page.printArea = range;
    },
    SetPrintTitleRows: ({ book, key }, given) => {
      const { range } = rangeArgument(book, key, given.at(0));
      if (!isWholeRows(range)) throw invalidArgument("title rows are whole rows");
      book.sheet(key).page.titleRows = [range.top, range.bottom];
    },
    SetPrintTitleColumns: ({ book, key }, given) => {
      const { range } = rangeArgument(book, key, given.at(0));
      if (!isWholeColumns(range)) throw invalidArgument("title columns are whole columns");
      book.sheet(key).page.titleColumns = [range.left, range.right];
    },
    SetPrintMargins: (target, given) => {
      const unit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
      const factor = unit[oneOf(["Points", "Inches", "Centimeters"])(given.at(0))];
      for (const [name, value] of Object.entries(options(given.at(1)))) {
        const side = oneOf(["left", "right", "top", "bottom", "header", "footer"])(name);
        pageOf(target).margins[side] = aNumber(value) * factor;
      }
    },
  },
};

function margin(side: MarginName): Property<SheetOf> {
  return field((target: SheetOf) => pageOf(target).margins, side, within(0, widestMargin));
}

/** Either a scale in percent, or a number of pages across and down. */
function readZoom(value: unknown): PageState["zoom"] {
  const zoom: Record<string, number> = {};
  for (const [name, number] of Object.entries(options(value))) {
    if (number === null) continue;
    oneOf(["scale", "horizontalFitToPages", "verticalFitToPages"])(name);
    zoom[name] = name === "scale" ? within(10, 400)(number) : aWhole(number);
  }
  if ("scale" in zoom) return zoom;
  // An omitted direction means one page; 0 means as many as needed.
  return { horizontalFitToPages: 1, verticalFitToPages: 1, ...zoom };
}

function printArea({ book, key }: SheetOf): Handle | null {
  const area = book.sheet(key).page.printArea;
  return area && rangeHandle(rangeTarget(book, key, area));
}

function titleRows({ book, key }: SheetOf): Handle | null {
  const rows = book.sheet(key).page.titleRows;
  const range = rows && { ...wholeSheet, top: rows[0], bottom: rows[1] };
  return range && rangeHandle(rangeTarget(book, key, range));
}

const headerFooterGroup: Members<SheetOf> = {
  type: "HeaderFooterGroup",
  objects: { DefaultForAllPages: (target) => handleOf(headerFooter, target) },
};

function text(name: HeaderFooterName): Property<SheetOf> {
  return {
    get: (target) => pageOf(target).headersFooters[name],
    set: (target, value) => {
      const { headersFooters } = pageOf(target);
      const line = name.endsWith("Header") ? "Header" : "Footer";
      const parts = { ...headersFooters, [name]: aText(value) };
      const length = (["left", "center", "right"] as const)
        .map((side) => parts[`${side}${line}`])
        .reduce((sum, part) => sum + (part === "" ? 0 : part.length + 2), 0);
      // Excel's limit applies to the three parts of a line and their codes together.
      if (length > longestHeader) {
        throw invalidArgument(`a header or footer has at most ${longestHeader} characters`);
      }
      headersFooters[name] = parts[name];
    },
  };
}

const headerFooter: Members<SheetOf> = {
  type: "HeaderFooter",
  properties: {
    LeftHeader: text("leftHeader"),
    CenterHeader: text("centerHeader"),
    RightHeader: text("rightHeader"),
    LeftFooter: text("leftFooter"),
    CenterFooter: text("centerFooter"),
    RightFooter: text("rightFooter"),
  },
};
