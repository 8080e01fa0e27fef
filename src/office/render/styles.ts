import type { CellStyle } from "../../model/workbookPlan";
import { hex } from "./sheetRendering";

/**
 * Returns the name of the workbook cell style for a plan style. Plan styles that look the same
 * share one.
 */
export function styleNames(styles: Readonly<Record<string, CellStyle>>): (key: string) => string {
  const keyOfLook = new Map<string, string>();
  for (const [key, style] of Object.entries(styles).reverse()) {
    keyOfLook.set(JSON.stringify(style), key);
  }
  return (key) => `Kompass ${keyOfLook.get(JSON.stringify(styles[key])) ?? key}`;
}

/** Colour of the thin cell borders, RRGGBB. */
const borderColor = "BFBFBF";

/** Text colour of a new style. */
const black = "000000";

const sides = {
  none: [],
  bottom: ["EdgeBottom"],
  box: ["EdgeLeft", "EdgeRight", "EdgeBottom"],
} as const;

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center" } as const;

/**
 * Adds the plan's styles as cell styles of the workbook, so that formatting a range takes one
 * action (borders excepted). Existing ones are ours and in use, so they are kept.
 */
export function addStyles(
  workbook: Excel.Workbook,
  styles: Readonly<Record<string, CellStyle>>,
  present: ReadonlySet<string>,
): void {
  for (const [name, style] of looksOf(styles)) {
    if (present.has(name)) continue;
    workbook.styles.add(name);
    setStyle(workbook.styles.getItem(name), style);
  }
}

/** Adds thin borders to the named cell styles. */
export function addBorders(
  workbook: Excel.Workbook,
  styles: Readonly<Record<string, CellStyle>>,
  names: ReadonlySet<string>,
): void {
  for (const [name, { border }] of looksOf(styles)) {
    if (!names.has(name) || border === "none") continue;
    const { borders } = workbook.styles.getItem(name);
    for (const side of sides[border]) {
      const line = borders.getItem(side);
      line.style = "Continuous";
      line.color = hex(borderColor);
    }
  }
}

function looksOf(styles: Readonly<Record<string, CellStyle>>): ReadonlyMap<string, CellStyle> {
  const nameOf = styleNames(styles);
  return new Map(Object.entries(styles).map(([key, style]) => [nameOf(key), style]));
}

/** Sets only what differs from a new style, which looks like a blank sheet's cells. */
function setStyle(target: Excel.Style, style: CellStyle): void {
  target.font.size = style.fontSize;
  if (style.color !== black) target.font.color = hex(style.color);
  if (style.bold) target.font.bold = true;
  if (style.italic) target.font.italic = true;
  if (style.fill !== null) target.fill.color = hex(style.fill);
  if (style.horizontal !== "general") {
    target.horizontalAlignment = horizontal[style.horizontal];
  }
  target.verticalAlignment = vertical[style.vertical];
  if (style.wrap) target.wrapText = true;
  if (style.indent > 0) target.indentLevel = style.indent;
  if (style.numberFormat !== "General") target.numberFormat = style.numberFormat;
  if (!style.locked) target.locked = false;
}
