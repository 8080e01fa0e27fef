import { isPassing, officeProblem } from "./officeFault";
import { failure, success, type Outcome } from "../model/problem";

/**
 * Runs a batch in a new context: `(batch) => batch(new Excel.RequestContext())`. Not `Excel.run`,
 * which tracks every range and needs a second request to untrack them; our ranges never outlive
 * their batch.
 */
export type ExcelRun = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Resolves after the given number of milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

export interface Office {
  readonly run: ExcelRun;
  readonly wait: Wait;
}

/** Milliseconds to wait before each retry. */
const pauses = [200, 500, 1000, 2000] as const;

/**
 * Runs a batch as one request. Retries while Excel is busy or a cell is being edited, since nothing
 * was done then; any other error becomes a problem.
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
