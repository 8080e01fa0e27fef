import { success, type Outcome } from "../model/problem";

/** Restores something in the workbook; can be called again after a failure. */
export type OwedTask = () => Promise<Outcome<null>>;

/**
 * Work that must be done before any other request, because an earlier attempt to restore something
 * failed. Otherwise someone could read or overwrite values that should not be there.
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

  /** Runs the tasks in order; if one fails, it and those after it stay. */
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
