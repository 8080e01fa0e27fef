import { parseRange } from "../state/address";
import { aColor, aFlag, aText, oneOf, within } from "./arguments";
import type { Book } from "../state/book";
import type {
  ChartCells,
  ChartFill,
  ChartFont,
  ChartLine,
  ChartState,
  ChartTitle,
} from "../state/chartState";
import { shownText } from "../shown/chartText";
import { invalidArgument, itemNotFound } from "../state/excelError";
import { readFormula } from "../formulas/formulaText";
import { handleOf, type Handle, type Members } from "./handle";
import { field } from "./property";

export interface ChartTarget {
  readonly book: Book;
  /** Key of the chart's sheet. */
  readonly sheet: string;
  readonly chart: ChartState;
}

export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Radar",
  "RadarMarkers",
  "RadarFilled",
  "Pie",
  "Doughnut",
  "Area",
  "XYScatter",
] as const;

/**
 * @throws ExcelError if the chart is gone, or the sheet's protection does not allow editing objects
 */
export function guardChart({ book, sheet, chart }: ChartTarget): void {
  const home = book.sheet(sheet);
  if (!home.charts.includes(chart)) throw itemNotFound(`the chart ${chart.name}`);
  book.assertAllowed(home, "allowEditObjects");
}

/** A part of a chart, with its chart. */
export interface PartOf<Part> {
  readonly target: ChartTarget;
  readonly part: Part;
}

export const guardPart = ({ target }: PartOf<unknown>): void => {
  guardChart(target);
};

export function titleHandle(target: ChartTarget, part: ChartTitle): Handle {
  return handleOf(titleMembers, { target, part });
}

const titleOf = ({ part }: PartOf<ChartTitle>): ChartTitle => part;

const titleMembers: Members<PartOf<ChartTitle>> = {
  type: "ChartTitle",
  guard: guardPart,
  properties: {
    Text: {
      get: ({ target, part }) => shownText(target.book, part.text),
      set: ({ part }, value) => {
        part.text = aText(value);
        part.visible = true;
      },
    },
    Visible: field(titleOf, "visible", aFlag),
    Overlay: field(titleOf, "overlay", aFlag),
  },
  objects: {
    Format: ({ target, part }) => handleOf(fontFormat("ChartTitleFormat"), { target, part }),
  },
  methods: {
    SetFormula: ({ target, part }, given) => {
      part.text = fixedCell(target.book, given.text(0));
      part.visible = true;
    },
  },
};

/**
 * Reads a reference to a single cell, with its sheet and with row and column fixed, as Excel
 * requires.
 * @throws ExcelError for any other formula
 */
export function fixedCell(book: Book, formula: string): ChartCells {
  const text = formula.startsWith("=") ? readFormula(book, formula.slice(1)) : "";
  const [, sheet, cell] = /^(\w+)!(\$[A-Z]{1,3}\$\d+)$/.exec(text) ?? [];
  const range = cell === undefined ? null : parseRange(cell);
  if (sheet === undefined || !range) throw invalidArgument(`one fixed cell: ${formula}`);
  return { sheet, range };
}

/** Formats that support only the font. */
export function fontFormat(type: string): Members<PartOf<{ readonly font: ChartFont }>> {
  return {
    type,
    objects: { Font: ({ target, part }) => handleOf(fontMembers, { target, part: part.font }) },
  };
}

const fontOf = ({ part }: PartOf<ChartFont>): ChartFont => part;

export const fontMembers: Members<PartOf<ChartFont>> = {
  type: "ChartFont",
  guard: guardPart,
  properties: {
    Name: field(fontOf, "name", aText),
    Size: field(fontOf, "size", within(1, 409)),
    Bold: field(fontOf, "bold", aFlag),
    Italic: field(fontOf, "italic", aFlag),
    Color: field(fontOf, "color", aColor),
  },
};

const lineStyles = [
  "Automatic",
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "RoundDot",
] as const;

const lineOf = ({ part }: PartOf<ChartLine>): ChartLine => part;

export const lineMembers: Members<PartOf<ChartLine>> = {
  type: "ChartLineFormat",
  guard: guardPart,
  properties: {
    Color: field(lineOf, "color", aColor),
    LineStyle: field(lineOf, "lineStyle", oneOf(lineStyles)),
    Weight: field(lineOf, "weight", within(0, 1584)),
  },
  methods: {
    Clear: ({ part }) => {
      part.lineStyle = "None";
    },
  },
};

export const fillMembers: Members<PartOf<ChartFill>> = {
  type: "ChartFill",
  guard: guardPart,
  methods: {
    SetSolidColor: ({ part }, given) => {
      part.color = aColor(given.at(0));
    },
    Clear: ({ part }) => {
      part.color = "";
    },
  },
};
