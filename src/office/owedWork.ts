import { success, type Outcome } from "../model/problem";

/** Puts something back in the workbook; it can be called again after a failure. */
export type OwedTask = () => Promise<Outcome<null>>;

/**
 * What must be put back in the workbook and could not be yet. It is done before anything else is
 * asked of Excel, so that nobody reads, or writes over, what should not be there.
 */
export class OwedWork {
  readonly #tasks: OwedTask[] = [];
  #settling: Promise<Outcome<null>> | null = null;

  get isOwing(): boolean {
    return this.#tasks.length > 0;
  }

  owe(task: OwedTask): void {
    this.#tasks.push(task);
  }

  /** Does the tasks in their order; one that fails stays, and so do those after it. */
  async settle(): Promise<Outcome<null>> {
    this.#settling ??= this.#settleAll().finally(() => (this.#settling = null));
    return this.#settling;
  }

  async #settleAll(): Promise<Outcome<null>> {
    for (let task = this.#tasks[0]; task; task = this.#tasks[0]) {
      const done = await task();
      if (!done.ok) return done;
      this.#tasks.shift();
    }
    return success(null);
  }
}
