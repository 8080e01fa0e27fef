import type { Host } from "../standin";

/**
 * Notifies the grid that the workbook may have changed. The grid updates after the pane: results
 * are calculated only when the pane has shown the user's action.
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

  /** For changes made by the grid itself. */
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
