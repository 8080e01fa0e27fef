import { footerText } from "../model/footerText";
import type { PrintPlan, SheetPlan } from "../model/workbookPlan";
import { span } from "./a1";
import type { PlanContext } from "./context";
import { roundTitle } from "./roundTitle";

/** Excel counts a footer's three parts together. */
const footerLimit = 255;
const footerNameLimit = 80;

/**
 * The print set-up that all sheets share, from the first cell to a last row and column; the footer
 * says whose numbers these are and what they are.
 */
export function printPlan(
  { inputs, t }: PlanContext,
  lastRow: number,
  lastColumn: number,
  options: Partial<Pick<PrintPlan, "titleRows" | "orientation" | "breaksBefore">> = {},
): PrintPlan {
  const name = shorten(inputs.municipality.name, footerNameLimit);
  const about = inputs.label === "" ? t("print.assumption") : inputs.label;
  return {
    area: span(1, 1, lastRow, lastColumn),
    titleRows: options.titleRows ?? null,
    orientation: options.orientation ?? "landscape",
    breaksBefore: options.breaksBefore ?? [],
    footer: {
      left: roundTitle(name, inputs),
      center: shorten(about, footerLimit - footerNameLimit - 60),
      right: t("print.page"),
    },
  };
}

export function sheet(
  parts: Pick<SheetPlan, "key" | "name" | "blocks" | "columns" | "print"> & Partial<SheetPlan>,
): SheetPlan {
  return {
    tabColor: "1F3864",
    rows: [],
    frozen: { rows: 0, columns: 0 },
    rules: [],
    highlights: [],
    tables: [],
    charts: [],
    isProtected: true,
    ...parts,
  };
}

/** Column widths from the first column on, in characters. */
export function widths(...characters: readonly number[]): SheetPlan["columns"] {
  return characters.map((width, index) => ({ column: index + 1, width }));
}

/** At most so many characters of a footer, in which an ampersand takes two. */
function shorten(text: string, max: number): string {
  if (footerText(text).length <= max) return text;
  let short = "";
  let length = 1;
  for (const character of text) {
    length += footerText(character).length;
    if (length > max) break;
    short += character;
  }
  return `${short}…`;
}
