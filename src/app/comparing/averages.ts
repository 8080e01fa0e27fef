import { fewestCompared } from "../../model/comparison";
import { compareInputs } from "./compareInputs";
import type { LiveWorkbook } from "../opening/liveWorkbook";

/** What the profile is drawn beside: the average of all that can be compared. */
export interface Averages {
  readonly n: number;
  /** Points by area key. */
  readonly areas: Readonly<Record<string, number>>;
}

/** Null where there are too few measurements to say anything. */
export function averagesOf({ read, assessment }: LiveWorkbook): Averages | null {
  const all = compareInputs(read.inputs, assessment).all;
  if (all.total.n < fewestCompared) return null;
  const means = Object.entries(all.areas).flatMap(([key, { mean }]) =>
    mean === null ? [] : [[key, mean] as const],
  );
  return { n: all.total.n, areas: Object.fromEntries(means) };
}
