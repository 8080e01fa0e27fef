import type { Dimension } from "../../model/profile";

/** One line for each level 0–4 of each dimension. */
export type AnchorTexts = Readonly<Record<Dimension, readonly string[]>>;
