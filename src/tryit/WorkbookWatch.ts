import type { Host } from "../standin";

/**
 * Tells the grid that the workbook may have changed. The grid comes after the pane: what a change
 * gives is computed only when the pane has shown what the person did.
 */
export class WorkbookWatch {
  readonly #listeners = new Set<() => void>();
  #version = 0;
  #isDue = false;

  constructor(host: Host, afterPaint: (task: () => void) => void) {
    host.watch(() => {
      if (this.#isDue) return;
      this.#isDue = true;
      afterPaint(() => {
        this.#isDue = false;
        this.tell();
      });
    });
  }

  /** For what the grid does itself. */
  tell(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly version = (): number => this.#version;
}
