import { aColor, aFlag, aText, oneOf, within } from "./arguments";
import type { Book } from "../state/book";
import {
  borderSides,
  noBorder,
  normalFormat,
  normalStyle,
  type Border,
  type BorderSide,
  type CellFormat,
} from "../state/cellFormat";
import {
  alreadyExists,
  invalidArgument,
  invalidOperation,
  itemNotFound,
} from "../state/excelError";
import { handleOf, type Handle, type Members, type Property } from "./handle";
import { readOnly } from "./property";
import type { CellLook, StyleState } from "../state/state";
import { borderStyles, borderWeights, horizontals, underlines, verticals } from "./rangeFormat";

const longestName = 255;

export function styleCollection(book: Book): Handle {
  return handleOf(styleCollectionMembers, { book });
}

const styleCollectionMembers: Members<{ readonly book: Book }> = {
  type: "StyleCollection",
  items: ({ book }) => [...book.state.styles.values()].map((style) => styleHandle(book, style)),
  item: ({ book }, key) => {
    const style = find(book, aText(key));
    if (!style) throw itemNotFound(`the style ${aText(key)}`);
    return styleHandle(book, style);
  },
  objects: {
    GetItemOrNullObject: ({ book }, given) => {
      const style = find(book, given.text(0));
      return style && styleHandle(book, style);
    },
    GetItemAt: ({ book }, given) => {
      const style = [...book.state.styles.values()][given.whole(0)];
      if (!style) throw itemNotFound(`style ${given.whole(0)}`);
      return styleHandle(book, style);
    },
  },
  methods: {
    Add: ({ book }, given) => {
      const name = given.text(0);
      if (name.trim() === "" || name.length > longestName) {
        throw invalidArgument(`a style's name has 1 to ${longestName} characters`);
      }
      if (find(book, name)) throw alreadyExists(`the style ${name}`);
      book.state.styles.set(name.toLowerCase(), { name, isBuiltIn: false, format: normalFormat });
    },
    GetCount: ({ book }) => book.state.styles.size,
  },
};

function find(book: Book, name: string): StyleState | null {
  return book.state.styles.get(name.toLowerCase()) ?? null;
}

interface StyleTarget {
  readonly book: Book;
  readonly style: StyleState;
}

function styleHandle(book: Book, style: StyleState): Handle {
  return handleOf(styleMembers, { book, style });
}

function part<Key extends keyof CellFormat>(
  key: Key,
  check: (value: unknown) => CellFormat[Key],
): Property<StyleTarget> {
  return {
    get: ({ style }) => style.format[key],
    set: ({ style }, value) => {
      style.format = { ...style.format, [key]: check(value) };
    },
  };
}

const styleMembers: Members<StyleTarget> = {
  type: "Style",
  properties: {
    Name: readOnly(({ style }) => style.name),
    BuiltIn: readOnly(({ style }) => style.isBuiltIn),
    HorizontalAlignment: part("horizontal", oneOf(horizontals)),
    VerticalAlignment: part("vertical", oneOf(verticals)),
    WrapText: part("wrap", aFlag),
    IndentLevel: part("indent", within(0, 250)),
    NumberFormat: part("numberFormat", aText),
    Locked: part("locked", aFlag),
    FormulaHidden: part("formulaHidden", aFlag),
  },
  objects: {
    Font: (target) => handleOf(styleFont, target),
    Fill: (target) => handleOf(styleFill, target),
    Borders: (target) => handleOf(styleBorders, target),
  },
  methods: {
    Delete: ({ book, style }) => {
      if (style.isBuiltIn) throw invalidOperation(`the style ${style.name} is built in`);
      if (!book.state.styles.delete(style.name.toLowerCase())) {
        throw itemNotFound(`the style ${style.name}`);
      }
      for (const sheet of book.state.sheets) {
        const looks: Map<number, CellLook>[] = [sheet.columnLooks, sheet.rowLooks];
        for (const cell of sheet.cells.values()) cell.look = withoutStyle(cell.look, style.name);
        for (const lines of looks) {
          for (const [line, look] of lines) lines.set(line, withoutStyle(look, style.name));
        }
      }
    },
  },
};

/** Cells of a deleted style fall back to "Normal". */
function withoutStyle(look: CellLook, name: string): CellLook {
  return look.style === name ? { ...look, style: normalStyle } : look;
}

const styleFont: Members<StyleTarget> = {
  type: "RangeFont",
  properties: {
    Name: part("fontName", aText),
    Size: part("fontSize", within(1, 409)),
    Bold: part("bold", aFlag),
    Italic: part("italic", aFlag),
    Underline: part("underline", oneOf(underlines)),
    Strikethrough: part("strikethrough", aFlag),
    Color: part("color", aColor),
  },
};

const styleFill: Members<StyleTarget> = {
  type: "RangeFill",
  properties: {
    Color: {
      get: ({ style }) => style.format.fill || "#FFFFFF",
      set: ({ style }, value) => {
        style.format = { ...style.format, fill: aColor(value) };
      },
    },
  },
  methods: {
    Clear: ({ style }) => {
      style.format = { ...style.format, fill: "" };
    },
  },
};

interface BorderTarget extends StyleTarget {
  readonly side: BorderSide;
}

const styleBorders: Members<StyleTarget> = {
  type: "RangeBorderCollection",
  objects: { GetItem: (target, given) => border(target, given.at(0)) },
  item: border,
};

function border(target: StyleTarget, key: unknown): Handle {
  return handleOf(styleBorder, { ...target, side: oneOf(borderSides)(key) });
}

function borderPart(key: keyof Border, check: (value: unknown) => string): Property<BorderTarget> {
  return {
    get: ({ style, side }) => (style.format.borders[side] ?? noBorder)[key],
    set: ({ style, side }, value) => {
      const { borders } = style.format;
      const made = { ...(borders[side] ?? noBorder), [key]: check(value) };
      const line = key !== "style" && made.style === "None" ? "Continuous" : made.style;
      style.format = { ...style.format, borders: { ...borders, [side]: { ...made, style: line } } };
    },
  };
}

const styleBorder: Members<BorderTarget> = {
  type: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: readOnly(({ side }) => side),
    Style: borderPart("style", oneOf(borderStyles)),
    Weight: borderPart("weight", oneOf(borderWeights)),
    Color: borderPart("color", aColor),
  },
};
