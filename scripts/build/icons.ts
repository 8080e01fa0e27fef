import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** Sizes of the ribbon icons in pixels; the add-in itself also uses 32 and 64. */
const ribbon = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The drawings, with the sizes needed of each. */
const drawings: Readonly<Record<string, readonly number[]>> = {
  kompassbok: [...ribbon, 128, 192],
  outline: [32],
  new: ribbon,
  check: ribbon,
};

export interface Icon {
  /** Path in assets/icons. */
  readonly file: string;
  readonly side: number;
  readonly drawing: string;
}

export const icons: readonly Icon[] = Object.entries(drawings).flatMap(([drawing, sides]) =>
  sides.map((side) => ({ file: `${drawing}-${side}.png`, side, drawing })),
);

/** Renders an icon's SVG as PNG. */
export function renderIcon(root: string, { drawing, side }: Icon): Uint8Array {
  const svg = readFileSync(join(root, "assets", "icons", `${drawing}.svg`), "utf8");
  return new Resvg(svg, { fitTo: { mode: "width", value: side } }).render().asPng();
}
