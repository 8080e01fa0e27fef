import { isPassing, officeProblem } from "./officeFault";
import { failure, success, type Outcome } from "../model/problem";

/** Excel's own `Excel.run`, or that of another client of the same library. */
export type ExcelRun = <T>(
  options: Excel.RunOptions,
  batch: (context: Excel.RequestContext) => Promise<T>,
) => Promise<T>;

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
      return success(await run({ delayForCellEdit: true }, batch));
    } catch (error) {
      const pause = pauses[attempt];
      if (pause === undefined || !isPassing(error)) return failure(officeProblem(error));
      await wait(pause);
    }
  }
}
