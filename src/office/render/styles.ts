import type { CellStyle } from "../../model/workbookPlan";
import { hex } from "./sheetRendering";

/** What the plan's styles are called among the workbook's cell styles. */
export function styleName(style: string): string {
  return `Kompassbok ${style}`;
}

/** Colour of the thin lines around cells, RRGGBB. */
const borderColor = "BFBFBF";

const sides = {
  none: [],
  bottom: ["EdgeBottom"],
  box: ["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"],
} as const;

const horizontal = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center" } as const;

/**
 * Adds the plan's styles as cell styles of the workbook, so that a range gets its whole look in one
 * action. Styles that are there already are set anew.
 */
export function addStyles(
  workbook: Excel.Workbook,
  styles: Readonly<Record<string, CellStyle>>,
  present: ReadonlySet<string>,
): void {
  for (const [key, style] of Object.entries(styles)) {
    const name = styleName(key);
    if (!present.has(name)) workbook.styles.add(name);
    setStyle(workbook.styles.getItem(name), style);
  }
}

function setStyle(target: Excel.Style, style: CellStyle): void {
  target.font.size = style.fontSize;
  target.font.bold = style.bold;
  target.font.italic = style.italic;
  target.font.color = hex(style.color);
  if (style.fill === null) target.fill.clear();
  else target.fill.color = hex(style.fill);
  for (const side of sides[style.border]) {
    const border = target.borders.getItem(side);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = hex(borderColor);
  }
  target.horizontalAlignment = horizontal[style.horizontal];
  target.verticalAlignment = vertical[style.vertical];
  target.wrapText = style.wrap;
  if (style.indent > 0) target.indentLevel = style.indent;
  target.numberFormat = style.numberFormat;
  target.locked = style.locked;
}
