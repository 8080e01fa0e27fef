import type { CellStyle, HighlightStyle, WorkbookPlan } from "../../model/workbookPlan";
import { themeFont } from "./theme";
import { joined, nothing, opaque, spreadsheetNamespace, tag, val, type Xml } from "./xmlTag";

/** The default font, which blank cells use and column widths are measured in. */
const defaultFont = { family: themeFont, size: 10 } as const;

/** Colour of the thin cell borders, RRGGBB. */
const borderColor = "BFBFBF";

/** Built-in number formats (ECMA-376 part 1, 18.8.30); others are written out. */
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

/** The first id for a custom number format. */
const firstOwnFormat = 164;

/** Indexes of the plan's cell and highlight styles in the file, by name. */
export interface StyleIndexes {
  readonly cells: ReadonlyMap<string, number>;
  readonly highlights: ReadonlyMap<string, number>;
}

export interface FileStyles extends StyleIndexes {
  readonly xml: Xml;
}

/** Renders xl/styles.xml and returns the index of each plan style. */
export function fileStyles({ styles, highlightStyles }: WorkbookPlan): FileStyles {
  const pools: Pools = {
    formats: new Pool("numFmts", [], numberFormat),
    fonts: new Pool("fonts", [plainFont], asIs),
    // Excel reserves the first two fills for these.
    fills: new Pool("fills", [patternFill("none"), patternFill("gray125")], asIs),
    borders: new Pool("borders", [borderXml("none")], asIs),
    formatsOfCells: new Pool("cellXfs", [tag("xf", { ...plainFormat, xfId: 0 })], asIs),
    highlights: new Pool("dxfs", [], asIs),
  };
  const cells = Object.entries(styles).map(([name, style]) => {
    return [name, pools.formatsOfCells.indexOf(cellFormat(style, pools))] as const;
  });
  const highlights = Object.entries(highlightStyles).map(([name, style]) => {
    return [name, pools.highlights.indexOf(highlightFormat(style))] as const;
  });
  const normal = tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
  const xml = tag(
    "styleSheet",
    { xmlns: spreadsheetNamespace },
    pools.formats.toXml(),
    pools.fonts.toXml(),
    pools.fills.toXml(),
    pools.borders.toXml(),
    tag("cellStyleXfs", { count: 1 }, tag("xf", plainFormat)),
    pools.formatsOfCells.toXml(),
    tag("cellStyles", { count: 1 }, normal),
    pools.highlights.toXml(),
  );
  return { xml, cells: new Map(cells), highlights: new Map(highlights) };
}

/** Elements that others refer to by index; each is stored once. */
class Pool<Item extends string> {
  private readonly items: Item[];

  constructor(
    private readonly name: string,
    first: readonly Item[],
    private readonly element: (item: Item, index: number) => Xml,
  ) {
    this.items = [...first];
  }

  indexOf(item: Item): number {
    const known = this.items.indexOf(item);
    return known < 0 ? this.items.push(item) - 1 : known;
  }

  toXml(): Xml {
    const elements = this.items.map(this.element);
    return elements.length === 0
      ? nothing
      : tag(this.name, { count: elements.length }, joined(elements));
  }
}

function asIs(element: Xml): Xml {
  return element;
}

interface Pools extends Readonly<
  Record<"fonts" | "fills" | "borders" | "formatsOfCells" | "highlights", Pool<Xml>>
> {
  readonly formats: Pool<string>;
}

const plainFormat = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 } as const;

function cellFormat(style: CellStyle, pools: Pools): Xml {
  const ids = {
    numFmtId: formatNumber(style.numberFormat, pools.formats),
    fontId: pools.fonts.indexOf(fontXml(style)),
    fillId: style.fill === null ? 0 : pools.fills.indexOf(cellFill(style.fill)),
    borderId: pools.borders.indexOf(borderXml(style.border)),
  };
  const applied = {
    ...(ids.numFmtId === 0 ? {} : { applyNumberFormat: 1 }),
    ...(ids.fontId === 0 ? {} : { applyFont: 1 }),
    ...(ids.fillId === 0 ? {} : { applyFill: 1 }),
    ...(ids.borderId === 0 ? {} : { applyBorder: 1 }),
    applyAlignment: 1,
    ...(style.locked ? {} : { applyProtection: 1 }),
  };
  return tag(
    "xf",
    { ...ids, xfId: 0, ...applied },
    alignmentXml(style),
    style.locked ? nothing : tag("protection", { locked: 0 }),
  );
}

function formatNumber(format: string, formats: Pool<string>): number {
  return builtInFormats[format] ?? firstOwnFormat + formats.indexOf(format);
}

function numberFormat(formatCode: string, index: number): Xml {
  return tag("numFmt", { numFmtId: firstOwnFormat + index, formatCode });
}

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): Xml {
  return tag("alignment", {
    ...(horizontal === "general" ? {} : { horizontal }),
    vertical,
    ...(wrap ? { wrapText: 1 } : {}),
    ...(indent === 0 ? {} : { indent }),
  });
}

const fontName = [val("name", defaultFont.family), val("family", 2)];
const plainFont = tag("font", {}, val("sz", defaultFont.size), joined(fontName));

/** The order of a font's elements follows the schema (ECMA-376 part 1, 18.8.22). */
function fontXml({ bold, italic, fontSize, color }: CellStyle): Xml {
  return tag(
    "font",
    {},
    joined(emphasis(bold, italic)),
    val("sz", fontSize),
    ink(color),
    joined(fontName),
  );
}

function emphasis(bold: boolean, italic: boolean): Xml[] {
  return [...(bold ? [tag("b")] : []), ...(italic ? [tag("i")] : [])];
}

function ink(color: string): Xml {
  return tag("color", { rgb: opaque(color) });
}

function borderXml(border: CellStyle["border"]): Xml {
  const drawn: readonly string[] = {
    none: [],
    bottom: ["bottom"],
    box: ["left", "right", "bottom"],
  }[border];
  const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) =>
    drawn.includes(side) ? tag(side, { style: "thin" }, ink(borderColor)) : tag(side),
  );
  return tag("border", {}, joined(sides));
}

function patternFill(patternType: string, ...colors: Xml[]): Xml {
  return tag("fill", {}, tag("patternFill", { patternType }, joined(colors)));
}

function cellFill(color: string): Xml {
  return patternFill("solid", tag("fgColor", { rgb: opaque(color) }));
}

/** A highlight's fill is the pattern's background; a cell's is the foreground. */
function highlightFormat({ color, fill, bold }: HighlightStyle): Xml {
  const background =
    fill === null ? nothing : patternFill("solid", tag("bgColor", { rgb: opaque(fill) }));
  return tag("dxf", {}, tag("font", {}, joined(emphasis(bold, false)), ink(color)), background);
}
