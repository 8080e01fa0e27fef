import { fewestCompared } from "../../model/comparison";
import { compareInputs } from "./compareInputs";
import type { LiveWorkbook } from "../opening/liveWorkbook";

/** The average of all comparable municipalities, shown next to the own profile. */
export interface Averages {
  readonly n: number;
  /** Points by area key. */
  readonly areas: Readonly<Record<string, number>>;
}

/** null when there are too few measurements. */
export function averagesOf({ read, assessment }: LiveWorkbook): Averages | null {
  const all = compareInputs(read.inputs, assessment).all;
  if (all.total.n < fewestCompared) return null;
  const means = Object.entries(all.areas).flatMap(([key, { mean }]) =>
    mean === null ? [] : [[key, mean] as const],
  );
  return { n: all.total.n, areas: Object.fromEntries(means) };
}
