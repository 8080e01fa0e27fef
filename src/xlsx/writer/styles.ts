import type { Alignment, Border, Fill, Style } from "excelize-wasm";
import type { CellStyle, HighlightStyle, WorkbookPlan } from "../../model/workbookPlan";
import { done, type Book } from "./excelize";

/** The workbook's default font: what Excel measures column widths with, and blank cells have. */
export const defaultFont = { family: "Calibri", size: 10 } as const;

/** Colour of the thin lines around cells, RRGGBB. */
const borderColor = "BFBFBF";
const thin = 1;

/** Number formats that Excel knows by number (ECMA-376 part 1, 18.8.30); others are spelled out. */
const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

/** Indexes of the plan's styles in the file, by name: of cells and of highlights. */
export interface StyleIndexes {
  readonly cells: ReadonlyMap<string, number>;
  readonly highlights: ReadonlyMap<string, number>;
}

export function addStyles(book: Book, plan: WorkbookPlan): StyleIndexes {
  const cells = Object.entries(plan.styles).map(([name, style]) => {
    const { style: index } = done(book.NewStyle(cellStyle(style)), `style ${name}`);
    return [name, index] as const;
  });
  const highlights = Object.entries(plan.highlightStyles).map(([name, style]) => {
    const { style: index } = done(
      book.NewConditionalStyle(highlightStyle(style)),
      `highlight ${name}`,
    );
    return [name, index] as const;
  });
  return { cells: new Map(cells), highlights: new Map(highlights) };
}

function cellStyle(style: CellStyle): Style {
  return {
    Font: {
      Family: defaultFont.family,
      Size: style.fontSize,
      Bold: style.bold,
      Italic: style.italic,
      Color: style.color,
    },
    Alignment: alignment(style),
    Border: borders(style.border),
    Protection: { Locked: style.locked, Hidden: false },
    ...(style.fill === null ? {} : { Fill: solid(style.fill) }),
    ...numberFormat(style.numberFormat),
  };
}

function highlightStyle({ color, fill, bold }: HighlightStyle): Style {
  return {
    Font: { Color: color, ...(bold ? { Bold: true } : {}) },
    ...(fill === null ? {} : { Fill: solid(fill) }),
  };
}

function solid(color: string): Fill {
  return { Type: "pattern", Pattern: 1, Color: [color] };
}

function alignment({ horizontal, vertical, wrap, indent }: CellStyle): Alignment {
  return {
    Vertical: vertical,
    WrapText: wrap,
    ...(horizontal === "general" ? {} : { Horizontal: horizontal }),
    ...(indent === 0 ? {} : { Indent: indent }),
  };
}

function borders(border: CellStyle["border"]): Border[] {
  const sides = { none: [], bottom: ["bottom"], box: ["left", "right", "top", "bottom"] }[border];
  return sides.map((side) => ({ Type: side, Style: thin, Color: borderColor }));
}

function numberFormat(format: string): Pick<Style, "NumFmt" | "CustomNumFmt"> {
  const builtIn = builtInFormats[format];
  return builtIn === undefined ? { CustomNumFmt: format } : { NumFmt: builtIn };
}
