import type {
  CellWrite,
  LiveWorkbookPort,
  RowWrite,
  WorkbookChange,
  WorkbookListener,
  Written,
} from "../../src/app/ports";
import { failure, problem, success, type Outcome, type Problem } from "../../src/model/problem";
import { isBlank, sameCell, type RawCell } from "../../src/model/rawCell";
import type { RawCellContent, RawWorkbook } from "../../src/model/rawWorkbook";
import { cellAddress, parseRange } from "../../src/workbook/a1";

/**
 * How a request to write ends: as asked; not done and no answer; done and no answer; its row was not
 * where it was thought; someone else gave the first cell a value meanwhile, which could not be put back.
 */
export type Ending = "sound" | "lost" | "unheard" | "moved" | "owing";

/** A write to a cell that was done, and what it was written over. */
export interface WroteCell {
  readonly place: string;
  readonly value: RawCell;
  readonly over: RawCell;
}

const lost = problem("excelConnection", {});

/**
 * An Excel that is a map of cells, for tests of what waits, fails and overtakes: each request is done at
 * one step and answered at the next, and changes are told at steps of their own.
 */
export class MemoryExcel {
  /** Requests to write, each by the value of its row's key. */
  readonly asked: { readonly key: string; readonly ending: Ending }[] = [];
  readonly written: WroteCell[] = [];
  /** How many requests there were besides those to write. */
  reads = 0;
  readonly #cells: Map<string, Map<string, RawCellContent>>;
  readonly #raw: RawWorkbook;
  readonly #endings: Ending[] = [];
  #steps: (() => void)[] = [];
  #news: WorkbookChange[] = [];
  readonly #echoes = new Set<WorkbookChange>();
  #owed: CellWrite[] = [];
  #listener: WorkbookListener | null = null;
  #others = 0;

  constructor(raw: RawWorkbook) {
    this.#raw = raw;
    this.#cells = new Map(raw.sheets.map(({ name, cells }) => [name, new Map(cells)]));
  }

  readonly port = {
    survey: async () =>
      this.#request(() =>
        success({ sheets: [], hasOurs: true, isLocked: false, isReadOnly: false }),
      ),
    read: async () => this.#request(() => success(this.#now())),
    readRanges: async (places: readonly { sheet: string; range: string }[]) =>
      this.#request(() => success(places.map((place) => this.#contents(place)))),
    write: async (rows: readonly RowWrite[]) => this.#write(rows),
    isOwing: () => this.#owed.length > 0,
    settle: async () => this.#request(() => success(null)),
    watch: async (listener: WorkbookListener) => {
      this.#listener = listener;
      return Promise.resolve(success(async () => Promise.resolve()));
    },
  } as unknown as LiveWorkbookPort;

  /** The next requests to write end so; those after them are sound. */
  end(ending: Ending): void {
    this.#endings.push(ending);
  }

  forgetEndings(): void {
    this.#endings.length = 0;
  }

  value(sheet: string, cell: string): RawCell {
    const value = this.#cells.get(sheet)?.get(cell)?.value ?? null;
    return isBlank(value) ? null : value;
  }

  /** Someone gives a cell a value in the grid: someone else, or the person who has the pane. */
  give(sheet: string, cell: string, value: RawCell, isOwn = false): void {
    this.#put(sheet, cell, value);
    this.#news.push(this.#change(sheet, cell, isOwn));
  }

  /** Never tells of what the pane has written since it told last, as some Excels do not. */
  hush(): void {
    this.#news = this.#news.filter((change) => !this.#echoes.has(change));
  }

  /** Tells what has changed since it told last. */
  tell(): void {
    const news = this.#news;
    this.#news = [];
    if (news.length > 0) this.#listener?.changed(news);
  }

  /** Does the first request that waits, or answers it; false where none waits. */
  async step(): Promise<boolean> {
    const next = this.#steps.shift();
    next?.();
    // What hangs on an answer is done in turns of its own.
    await new Promise((resolve) => setImmediate(resolve));
    return next !== undefined;
  }

  async #request<T>(act: () => Outcome<T>): Promise<Outcome<T>> {
    await this.#turn();
    this.reads += 1;
    if (this.#owed.length > 0 && this.#endings[0] === "lost") {
      this.#endings.shift();
      await this.#turn();
      return failure(lost);
    }
    this.#settle();
    const done = act();
    await this.#turn();
    return done;
  }

  async #turn(): Promise<void> {
    return new Promise((resolve) => this.#steps.push(resolve));
  }

  async #write(rows: readonly RowWrite[]): Promise<Outcome<Written>> {
    await this.#turn();
    const ending = this.#endings.shift() ?? "sound";
    this.asked.push({ key: String(rows[0]?.key?.value), ending });
    const done = this.#done(rows, ending);
    await this.#turn();
    return done;
  }

  #done(rows: readonly RowWrite[], ending: Ending): Outcome<Written> {
    if (ending === "lost") {
      // What happened meanwhile is not told later.
      this.#news = [];
      return failure(lost);
    }
    this.#settle();
    if (ending === "moved") return failure(problem("rowMoved", {}));
    const cells = rows.flatMap((row) => row.cells);
    const [first] = cells;
    if (ending === "owing" && first) {
      this.#others += 1;
      this.give(first.sheet, first.cell, `unseen ${this.#others}`);
    }
    const conflicts = cells.flatMap((write) => {
      const theirs = this.value(write.sheet, write.cell);
      const isAsSeen = sameCell(theirs, write.before) || sameCell(theirs, write.value);
      if (!isAsSeen) return [{ write, theirs }];
      this.#putOurs(write, write.value);
      return [];
    });
    if (ending === "unheard") return failure(lost);
    const owed: Problem[] = [];
    if (ending === "owing" && first) {
      this.#owed = [{ ...first, before: this.value(first.sheet, first.cell) }];
      this.#put(first.sheet, first.cell, first.value);
      owed.push(lost);
    }
    return success({ conflicts, owed });
  }

  /** Puts back what was written over. */
  #settle(): void {
    for (const write of this.#owed) {
      if (sameCell(this.value(write.sheet, write.cell), write.value)) {
        this.#putOurs(write, write.before);
      }
    }
    this.#owed = [];
  }

  #putOurs(write: CellWrite, value: RawCell): void {
    const { sheet, cell } = write;
    const over = this.value(sheet, cell);
    this.written.push({ place: `${sheet}!${cell}`, value, over });
    this.#put(sheet, cell, value);
    const echo = this.#change(sheet, cell, true);
    this.#echoes.add(echo);
    this.#news.push(echo);
  }

  #put(sheet: string, cell: string, value: RawCell): void {
    const cells = this.#cells.get(sheet);
    if (isBlank(value)) cells?.delete(cell);
    else cells?.set(cell, { value, formula: null, isArray: false });
  }

  #change(sheet: string, range: string, isOwn: boolean): WorkbookChange {
    const id = this.#raw.sheets.find(({ name }) => name === sheet)?.id ?? sheet;
    return { sheet: id, range, isStructural: false, isOwn };
  }

  #now(): RawWorkbook {
    const sheets = this.#raw.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(this.#cells.get(sheet.name)),
    }));
    return { ...this.#raw, sheets };
  }

  #contents({ sheet, range }: { readonly sheet: string; readonly range: string }) {
    const { name } = this.#raw.sheets.find((each) => each.name === sheet || each.id === sheet)!;
    const area = parseRange(range)!;
    const cells = new Map<string, RawCellContent>();
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = cellAddress(row, column);
        const content = this.#cells.get(name)?.get(cell);
        if (content) cells.set(cell, content);
      }
    }
    return { sheet: name, range, cells };
  }
}
