import type { LiveWorkbook } from "../../app/opening/liveWorkbook";
import type { CellWrite, WorkbookChange } from "../../app/ports";

/** How long Excel may take to report our own writes, in milliseconds. */
const patience = 5000;

/**
 * Recognizes the change events that our own writes cause, since reading those cells again would
 * only cost a request.
 */
export class Echoes {
  readonly #expected = new Map<string, number>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  expect(live: LiveWorkbook, cells: readonly CellWrite[]): void {
    const ids = new Map(live.raw.sheets.map(({ id, name }) => [name, id ?? name]));
    for (const { sheet, cell } of cells) {
      this.#expected.set(`${ids.get(sheet) ?? sheet}!${cell}`, this.#now() + patience);
    }
  }

  /** Returns the changes that are not echoes of our own writes. */
  without(changes: readonly WorkbookChange[]): readonly WorkbookChange[] {
    return changes.filter(({ sheet, range, isOwn, isStructural }) => {
      const key = `${sheet ?? ""}!${range ?? ""}`;
      const until = this.#expected.get(key);
      if (!isOwn || isStructural || until === undefined) return true;
      this.#expected.delete(key);
      return until < this.#now();
    });
  }
}
