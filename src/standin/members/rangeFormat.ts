import { aColor, aFlag, aText, oneOf, within } from "./arguments";
import {
  borderSides,
  noBorder,
  type Border,
  type BorderSide,
  type CellFormat,
} from "../state/cellFormat";
import { invalidArgument } from "../state/excelError";
import { handleOf, type Handle, type Members, type Property } from "./handle";
import { commonFormat, setFormat } from "../acts/looks";
import { isWholeColumns } from "../state/place";
import { sheetOf, type RangeTarget } from "../acts/rangeTarget";
import { columnWidth, rowHeight } from "../state/sizes";

export function rangeFormat(target: RangeTarget): Handle {
  return handleOf(rangeFormatMembers, target);
}

export const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const underlines = [
  "None",
  "Single",
  "Double",
  "SingleAccountant",
  "DoubleAccountant",
] as const;
export const borderStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const borderWeights = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Excel's maximum row height and column width, in points. */
const highestRow = 409.5;
const widestColumn = 1341;

function own<Key extends keyof CellFormat>(
  key: Key,
  check: (value: unknown) => CellFormat[Key],
): Property<RangeTarget> {
  return {
    get: (target) => commonFormat(target, (format) => format[key]),
    set: (target, value) => {
      const part: Partial<CellFormat> = { [key]: check(value) };
      setFormat(target, part);
    },
  };
}

const rangeFormatMembers: Members<RangeTarget> = {
  type: "RangeFormat",
  properties: {
    HorizontalAlignment: own("horizontal", oneOf(horizontals)),
    VerticalAlignment: own("vertical", oneOf(verticals)),
    WrapText: own("wrap", aFlag),
    IndentLevel: own("indent", within(0, 250)),
    ColumnWidth: {
      get: (target) => {
        const { left, right } = target.range;
        const widths = lines(left, right, (column) => columnWidth(sheetOf(target), column));
        return widths.size === 1 ? [...widths][0] : null;
      },
      set: (target, value) => {
        const sheet = sheetOf(target);
        target.book.assertAllowed(sheet, "allowFormatColumns");
        const width = within(0, widestColumn)(value);
        const { left, right } = target.range;
        for (let column = left; column <= right; column += 1) sheet.columnWidths.set(column, width);
      },
    },
    RowHeight: {
      get: (target) => {
        const heights = lines(...rowsOf(target), (row) => rowHeight(sheetOf(target), row));
        return heights.size === 1 ? [...heights][0] : null;
      },
      set: (target, value) => {
        const height = within(0, highestRow)(value);
        setRows(target, { height, isFitted: false });
      },
    },
  },
  objects: {
    Font: (target) => handleOf(rangeFont, target),
    Fill: (target) => handleOf(rangeFill, target),
    Borders: (target) => handleOf(rangeBorders, target),
    Protection: (target) => handleOf(formatProtection, target),
  },
  methods: {
    AutofitRows: (target) => {
      // Rows fit the displayed text, and formulas that are not calculated yet display none.
      const { isStale, isSuspended } = target.book;
      setRows(target, { height: null, isFitted: !isStale && !isSuspended });
    },
    AutofitColumns: (target) => {
      const sheet = sheetOf(target);
      target.book.assertAllowed(sheet, "allowFormatColumns");
      const { left, right } = target.range;
      for (let column = left; column <= right; column += 1) sheet.columnWidths.delete(column);
    },
  },
};

function rowsOf(target: RangeTarget): [number, number] {
  if (isWholeColumns(target.range)) throw invalidArgument("name the rows, not whole columns");
  return [target.range.top, target.range.bottom];
}

function setRows(target: RangeTarget, size: { height: number | null; isFitted: boolean }): void {
  const sheet = sheetOf(target);
  target.book.assertAllowed(sheet, "allowFormatRows");
  const [top, bottom] = rowsOf(target);
  for (let row = top; row <= bottom; row += 1) sheet.rowHeights.set(row, size);
}

function lines(first: number, last: number, size: (line: number) => number): Set<number> {
  const sizes = new Set<number>();
  for (let line = first; line <= last; line += 1) sizes.add(size(line));
  return sizes;
}

const rangeFont: Members<RangeTarget> = {
  type: "RangeFont",
  properties: {
    Name: own("fontName", aText),
    Size: own("fontSize", within(1, 409)),
    Bold: own("bold", aFlag),
    Italic: own("italic", aFlag),
    Underline: own("underline", oneOf(underlines)),
    Strikethrough: own("strikethrough", aFlag),
    Color: own("color", aColor),
  },
};

const rangeFill: Members<RangeTarget> = {
  type: "RangeFill",
  properties: {
    Color: {
      get: (target) => {
        const fill = commonFormat(target, (format) => format.fill);
        // Excel reports white for cells without a fill.
        return fill === "" ? "#FFFFFF" : (fill ?? "");
      },
      set: (target, value) => {
        setFormat(target, { fill: aColor(value) });
      },
    },
  },
  methods: {
    Clear: (target) => {
      setFormat(target, { fill: "" });
    },
  },
};

const formatProtection: Members<RangeTarget> = {
  type: "FormatProtection",
  properties: { Locked: own("locked", aFlag), FormulaHidden: own("formulaHidden", aFlag) },
};

const rangeBorders: Members<RangeTarget> = {
  type: "RangeBorderCollection",
  objects: { GetItem: (target, given) => border(target, given.at(0)) },
  item: (target, key) => border(target, key),
};

interface BorderTarget {
  readonly cells: RangeTarget;
  readonly side: BorderSide;
}

function border(cells: RangeTarget, key: unknown): Handle {
  return handleOf(rangeBorder, { cells, side: oneOf(borderSides)(key) });
}

function borderPart(key: keyof Border, check: (value: unknown) => string): Property<BorderTarget> {
  return {
    get: ({ cells, side }) =>
      commonFormat(cells, ({ borders }) => (borders[side] ?? noBorder)[key]),
    set: ({ cells, side }, value) => {
      const part = { [key]: check(value) };
      const before = commonFormat(cells, ({ borders }) => borders) ?? {};
      const made = { ...(before[side] ?? noBorder), ...part };
      const style = key !== "style" && made.style === "None" ? "Continuous" : made.style;
      setFormat(cells, { borders: { ...before, [side]: { ...made, style } } });
    },
  };
}

/** Stored as set, for every cell of the range; outer and inner edges are not told apart. */
const rangeBorder: Members<BorderTarget> = {
  type: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: borderPart("style", oneOf(borderStyles)),
    Weight: borderPart("weight", oneOf(borderWeights)),
    Color: borderPart("color", aColor),
  },
};
