import { isPassing, officeProblem } from "./officeFault";
import { failure, success, type Outcome } from "../model/problem";

/**
 * Runs a batch in a context of its own: `(batch) => batch(new Excel.RequestContext())`. Not
 * `Excel.run`, which asks Excel to keep every range and to let go of it again in a second request; no
 * range of ours outlives its batch.
 */
export type ExcelRun = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Resolves after so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

export interface Office {
  readonly run: ExcelRun;
  readonly wait: Wait;
}

/** Pauses in milliseconds before what Excel refuses for the moment is tried again. */
const pauses = [200, 500, 1000, 2000] as const;

/**
 * Runs a batch of one request. When Excel is busy or a cell is being edited it is tried again, since
 * nothing of it was done; any other fault is a problem in words.
 */
export async function runOnce<T>(
  { run, wait }: Office,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<Outcome<T>> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return success(await run(batch));
    } catch (error) {
      const pause = pauses[attempt];
      if (pause === undefined || !isPassing(error)) return failure(officeProblem(error));
      await wait(pause);
    }
  }
}
