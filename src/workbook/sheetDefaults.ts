import { footerText } from "../model/footerText";
import { currentPhase } from "../model/phase";
import type { PrintPlan, SheetPlan } from "../model/workbookPlan";
import { span } from "./a1";
import type { PlanContext } from "./context";
import { roundTitle } from "./roundTitle";

/** The three parts of a footer together, in characters. */
const footerLimit = 255;
const footerNameLimit = 80;

/**
 * The print settings that all sheets share, from the first cell to the last row and column. The
 * footer names the municipality and the phase, and says what kind of numbers these are.
 */
export function printPlan(
  { inputs, t }: PlanContext,
  lastRow: number,
  lastColumn: number,
  options: Partial<Pick<PrintPlan, "titleRows" | "orientation" | "breaksBefore">> = {},
): PrintPlan {
  const name = shorten(inputs.municipality.name, footerNameLimit);
  const round = roundTitle(name, inputs);
  const { phase } = currentPhase(inputs.phase);
  const about = inputs.label === "" ? t("print.assumption") : inputs.label;
  return {
    area: span(1, 1, lastRow, lastColumn),
    titleRows: options.titleRows ?? null,
    orientation: options.orientation ?? "landscape",
    breaksBefore: options.breaksBefore ?? [],
    footer: {
      left: phase === null ? round : `${round} · ${t(`phase.${phase}`)}`,
      center: shorten(about, footerLimit - footerNameLimit - 60),
      right: t("print.page"),
    },
  };
}

/** Completes a sheet's plan with the defaults. */
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

/** Column widths in characters, starting with the first column. */
export function widths(...characters: readonly number[]): SheetPlan["columns"] {
  return characters.map((width, index) => ({ column: index + 1, width }));
}

/** Shortens a footer's text to `max` characters; an ampersand counts as two. */
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
