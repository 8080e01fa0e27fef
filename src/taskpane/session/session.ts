import type { AnswerChange } from "../../app/answers/answerChange";
import { changedAnswer, differingFields } from "../../app/answers/answerChange";
import { openLiveWorkbook, type LiveWorkbook } from "../../app/opening/liveWorkbook";
import { refreshLiveWorkbook, rereadLiveWorkbook } from "../../app/opening/refreshLiveWorkbook";
import {
  cellsAround,
  isOthers,
  placeOfQuestion,
  questionAt,
  type CellPlace,
} from "../../app/opening/places";
import { seenChecks } from "../../app/answers/seenChecks";
import { hasLost, lostInputs, nothingLost } from "../../app/answers/lostInputs";
import { previewAnswers } from "../../app/answers/previewAnswers";
import { saveAnswer, type SavedAnswer } from "../../app/answers/saveAnswer";
import { standardAreaKeys } from "../../app/making/standardAreaKeys";
import type { LiveWorkbookPort, RangePlace, WorkbookChange } from "../../app/ports";
import { blankAnswer, type Answers } from "../../model/answers";
import { areaKeysOf } from "../../model/catalogue";
import { fetchPart } from "../../model/fetchPart";
import { failure, severityOf, success, type Outcome, type Problem } from "../../model/problem";
import type { ProblemCode } from "../../model/problemKinds";
import { isOfPart, missingParts } from "../../model/workbookPart";
import { noDrafts, unwritten, withDraft, type Draft, type DraftPlace, type Drafts } from "./drafts";
import { Echoes } from "./echoes";
import { partOf, putBack, touches, unsettled, withEdit, withoutEdit } from "./edit";
import type { Conflict, Edit, Edits } from "./edit";
import { makingPort } from "./makingPort";
import { noNews, opening, type Saving, type SessionState } from "./sessionState";

/** The timing functions that a session needs. */
export interface Clock {
  now(): number;
  /** Resolves after this many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** Resolves when changes have been painted, so that the screen updates before the workbook. */
  painted(): Promise<void>;
}

/** Shows the workbook's current state. */
export type ShowLive = (live: LiveWorkbook) => void;

/** Pauses before a failed write is retried, in milliseconds; the last one repeats. */
const pauses = [1000, 3000, 10_000, 30_000] as const;

/** Milliseconds before registering for Excel's events is retried. */
const watchPause = 10_000;

/** Problems that occur when cells moved or a sheet was renamed, which Excel does not report. */
const moved: ReadonlySet<ProblemCode> = new Set(["rowMoved", "cellMoved", "excelMissing"]);

/** How many times to search for moved cells before reporting the problem. */
const searches = 2;

/**
 * The open workbook and the user's changes to it. Changes are shown immediately and written one by
 * one; those that cannot be written are kept, shown and retried. Requests never overlap, so no
 * answer from Excel is older than what is already known.
 */
export class Session {
  readonly #port: LiveWorkbookPort;
  readonly #clock: Clock;
  readonly #echoes: Echoes;
  readonly #listeners = new Set<() => void>();
  #state: SessionState = opening;
  #edits: Edits = new Map();
  #writing: Edit | null = null;
  /** Questions whose write replaced another author's value, which is not back in its cell yet. */
  #owing: ReadonlySet<string> = new Set();
  /** The edits that are included in `shown`. */
  #overlaid: readonly Edit[] = [];
  #isSaving = false;
  #isMaking = false;
  #isClosed = false;
  #wake: () => void = () => undefined;
  #last: Promise<unknown> = Promise.resolve();
  #isWatching = false;
  #stopWatching: (() => Promise<void>) | null = null;
  /** Resolves when Excel's events are unregistered; new registrations wait for it. */
  #stopped: Promise<void> | null = null;
  #selection: CellPlace | null = null;
  /** The id of the open question. */
  #attended: string | null = null;
  /** Ranges that the selection has left and that have not been read again. */
  #left: RangePlace[] = [];

  constructor(port: LiveWorkbookPort, clock: Clock) {
    this.#port = makingPort(port, (problems) => this.#set({ unfinished: problems }));
    this.#clock = clock;
    this.#echoes = new Echoes(() => clock.now());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): SessionState => this.#state;

  /** Surveys the workbook, reads it if it is a Kompassbok workbook, and listens to its changes. */
  async open(): Promise<void> {
    this.#isClosed = false;
    if (this.#state.phase !== "open") this.#set({ phase: "opening", problems: [] });
    await this.#alone(async () => {
      const surveyed = await this.#port.survey();
      if (!surveyed.ok) {
        this.#set({ phase: "unreadable", problems: surveyed.problems });
        return;
      }
      this.#set({ survey: surveyed.value });
      const { live, gone } = this.#state;
      if (!surveyed.value.hasOurs) {
        this.#set({ phase: "blank", live: null, shown: null, gone: live ?? gone });
      } else this.#adopt(await openLiveWorkbook(this.#port, this.#areaKeys()));
    });
    void this.#watch();
  }

  /** Shows and writes a change; `seen` is what the fields contained when typing began. */
  change(id: string, change: AnswerChange, seen: AnswerChange = {}): void {
    const { live, saving } = this.#state;
    if (!live) return;
    this.#edits = withEdit(this.#edits, id, change, this.#answersBeneath(live), seen);
    const { news } = this.#state;
    const left = [...news].filter((field) => id !== this.#attended || !touches(change, field));
    if (left.length < news.size) this.#set({ news: new Set(left) });
    this.#show({ conflicts: unsettled(saving.conflicts, id, change) });
    void this.#save();
  }

  /**
   * Marks a question as open, or none; from then on, others' changes to it are reported as news.
   */
  attend(id: string | null): void {
    if (id === this.#attended) return;
    this.#attended = id;
    if (this.#state.news.size > 0) this.#set({ news: noNews });
  }

  /** Reads the selected cells again, since not every Excel reports a choice from a list. */
  lookAgain(): void {
    const { live } = this.#state;
    const around = live && this.#selection && cellsAround(live, this.#selection);
    if (around) this.#lookAt(around);
  }

  /** Keeps a draft even while its field is hidden; null discards it. */
  keep(place: DraftPlace, draft: Omit<Draft, "place"> | null): void {
    const { drafts } = this.#state;
    const now = withDraft(drafts, place, draft && { ...draft, place });
    if (now !== drafts) this.#setDrafts(now);
  }

  /** Whether closing the pane would lose anything. */
  hasUnsaved(): boolean {
    const { saving, drafts, lost, gone } = this.#state;
    const isLost = hasLost(lost) || gone !== null;
    return isLost || saving.waiting > 0 || saving.conflicts.length > 0 || drafts.size > 0;
  }

  /** Discards everything that is not in the workbook. */
  forgetUnsaved(): void {
    this.#edits = new Map();
    this.#setDrafts(noDrafts);
    this.forgetLost();
    this.#show({ problems: none, conflicts: none });
  }

  /** Discards lost inputs, so that they are not written back. */
  forgetLost(): void {
    this.#set({ lost: nothingLost, gone: null });
  }

  /** Retries failed writes immediately. */
  retry(): void {
    this.#wake();
    void this.#save();
  }

  /** Settles a conflict: keeps theirs, or writes mine unless the cell has changed again. */
  settle(conflict: Conflict, whose: "mine" | "theirs"): void {
    const conflicts = this.#state.saving.conflicts.filter((other) => other !== conflict);
    this.#show({ conflicts });
    if (whose === "mine") this.change(conflict.id, conflict.change);
  }

  /**
   * Runs a longer task exclusively and shows the workbook that results from it; null if none is
   * open.
   */
  async perform<T>(
    task: (port: LiveWorkbookPort, live: LiveWorkbook, show: ShowLive) => Promise<T>,
    liveOf: (result: T) => LiveWorkbook | null,
  ): Promise<T | null> {
    return this.#alone(async () => {
      const { live } = this.#state;
      if (!live) return null;
      const result = await task(this.#port, live, (now) => this.#show({}, now));
      const after = liveOf(result);
      if (after) this.#show({}, after);
      else this.#show({});
      if (this.#port.isOwing()) void this.#save();
      return result;
    });
  }

  /**
   * Runs a task that creates sheets. Excel's events are ignored meanwhile, since the workbook is
   * incomplete.
   */
  async make<T>(task: (port: LiveWorkbookPort) => Promise<T>): Promise<T> {
    this.#isMaking = true;
    try {
      return await this.#alone(async () => task(this.#port));
    } finally {
      this.#isMaking = false;
    }
  }

  /** Tries to add the parts that are missing from a new workbook. */
  async complete(): Promise<void> {
    const { unfinished } = this.#state;
    const parts = missingParts(unfinished);
    const part = await fetchPart(async () => import("../../app/making/completeWorkbook"));
    const completed = part.ok
      ? await this.perform(
          async (port, live) => part.value.completeWorkbook(port, live, parts),
          () => null,
        )
      : part;
    if (!completed) return;
    const left = completed.ok ? [] : unfinished.filter(isOfPart);
    this.#set({ unfinished: [...completed.problems, ...left] });
  }

  /** Leaves the new workbook without its missing parts. */
  leaveUnfinished(): void {
    this.#set({ unfinished: [] });
  }

  async select(place: CellPlace): Promise<Outcome<null>> {
    return this.#port.select(place);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const stop = this.#stopWatching;
    if (stop) {
      this.#stopWatching = null;
      this.#isWatching = false;
      this.#stopped = stop();
    }
    await this.#stopped;
  }

  #hasClosed(): boolean {
    return this.#isClosed;
  }

  /** Registers for Excel's events, and retries until it succeeds. */
  async #watch(): Promise<void> {
    if (this.#isWatching) return;
    this.#isWatching = true;
    if (this.#stopped) await Promise.race([this.#stopped, this.#clock.wait(watchPause)]);
    while (!this.#isClosed && !this.#stopWatching) {
      const watched = await this.#port.watch({
        changed: (changes) => {
          if (!this.#isMaking) void this.#refresh(changes);
        },
        selected: (place) => this.#select(place),
      });
      if (watched.ok) this.#stopWatching = watched.value;
      else {
        await this.#clock.wait(watchPause);
        if (this.#state.live) await this.#readAgain();
      }
    }
    // The pane may have been closed meanwhile.
    if (this.#hasClosed()) {
      this.#isWatching = false;
      await this.close();
    }
  }

  #select(place: CellPlace): void {
    const { live } = this.#state;
    const left = live && this.#selection && cellsAround(live, this.#selection);
    this.#selection = place;
    if (left) this.#lookAt(left);
    const id = live && questionAt(live, place);
    if (id) this.#set({ selected: { id } });
  }

  /**
   * Reads cells that the selection has left: Excel on the web does not report a choice from a list.
   */
  #lookAt(left: RangePlace): void {
    this.#left.push(left);
    if (this.#left.length > 1) return;
    void this.#alone(async () => {
      const places = this.#left.splice(0);
      const { live, phase } = this.#state;
      if (!live || phase !== "open") return;
      const read = await rereadLiveWorkbook(this.#port, live, places);
      if (read) this.#adopt(read);
    });
  }

  async #refresh(changes: readonly WorkbookChange[]): Promise<void> {
    await this.#alone(async () => {
      const { live, phase } = this.#state;
      if (phase === "opening") return;
      const news = this.#echoes.without(changes);
      if (!live || news.length === 0) return;
      this.#adopt(await refreshLiveWorkbook(this.#port, live, news));
      this.#tellNews(live, news);
    });
    // Sheets were added: someone else may be creating a Kompassbok workbook.
    if (this.#state.phase !== "blank" || changes.every(({ sheet }) => sheet !== null)) return;
    const surveyed = await this.#alone(async () => this.#port.survey());
    if (surveyed.ok) this.#set({ survey: surveyed.value });
  }

  #adopt(opened: Outcome<LiveWorkbook>): void {
    if (opened.ok) {
      const isBehind = this.#edits.size > 0 || this.#port.isOwing();
      this.#show(isBehind ? {} : { problems: none }, opened.value);
      this.#set({ phase: "open", problems: [], gone: null });
    } else if (this.#state.live && this.#state.phase === "open" && isPassing(opened.problems)) {
      this.#show({ problems: opened.problems });
    } else {
      this.#set({ phase: "unreadable", problems: opened.problems });
    }
  }

  async #save(): Promise<void> {
    if (this.#isSaving) return;
    this.#isSaving = true;
    await this.#clock.painted();
    for (let failures = 0, moves = 0; ;) {
      const written = await this.#writeNext();
      if (written === null) break;
      if (written.ok) {
        if (failures > 0) await this.#readAgain();
        [failures, moves] = [0, 0];
      } else if (written.problems.some(({ code }) => moved.has(code)) && moves < searches) {
        moves += 1;
        await this.#readAgain();
      } else {
        this.#show({ problems: written.problems });
        const pause = pauses[Math.min(failures, pauses.length - 1)] ?? 0;
        failures += 1;
        await Promise.race([
          this.#clock.wait(pause),
          new Promise<void>((resolve) => (this.#wake = resolve)),
        ]);
      }
    }
    this.#isSaving = false;
    this.#show({});
  }

  /**
   * Writes the next edit; if there is none, restores other authors' values that a write replaced.
   * null if there is nothing to do. A failed edit is put back.
   */
  async #writeNext(): Promise<Outcome<null> | null> {
    return this.#alone(async () => {
      const [edit] = this.#edits.values();
      const { live } = this.#state;
      if (!edit || !live) return this.#port.isOwing() ? this.#settle() : null;
      this.#edits = withoutEdit(this.#edits, edit.id);
      this.#writing = edit;
      const { id, change, seen } = edit;
      const saved = await saveAnswer(this.#port, live, id, change, seen);
      this.#writing = null;
      if (!saved.ok) {
        this.#edits = putBack(this.#edits, edit);
        return saved;
      }
      this.#accept(edit, saved.value);
      const { owed } = saved.value;
      return owed.length > 0 ? failure(owed) : success(null);
    });
  }

  async #settle(): Promise<Outcome<null>> {
    const settled = await this.#port.settle();
    if (settled.ok) this.#show({ problems: none });
    return settled;
  }

  #accept({ id, change }: Edit, { live, cells, conflicts, owed }: SavedAnswer): void {
    // A conflict's cell was not written, so the next change there is not an echo.
    const ours = cells.filter((cell) => conflicts.every(({ write }) => write !== cell));
    this.#echoes.expect(live, ours);
    if (owed.length > 0) this.#owing = new Set([...this.#owing, id]);
    const { saving } = this.#state;
    const fresh = conflicts.map(({ write, theirs }): Conflict => {
      const { column, value } = write;
      return { id, field: column, change: partOf(change, column), mine: value, theirs };
    });
    const kept = unsettled(saving.conflicts, id, change);
    const settled = fresh.length === 0 ? kept : [...kept, ...fresh];
    this.#show({ problems: none, conflicts: settled }, live);
  }

  async #readAgain(): Promise<void> {
    await this.#alone(async () => {
      const { live } = this.#state;
      this.#adopt(await openLiveWorkbook(this.#port, this.#areaKeys()));
      if (live) this.#tellNews(live, null);
    });
  }

  /**
   * Marks fields of the open question that others changed; null `changes` means all changes are
   * theirs.
   */
  #tellNews(before: LiveWorkbook, changes: readonly WorkbookChange[] | null): void {
    const { live, news } = this.#state;
    const id = this.#attended;
    if (!live || id === null) return;
    const [then, now] = [before, live].map(({ read }) => read.inputs.answers[id] ?? blankAnswer);
    const pending = this.#edits.get(id)?.change ?? {};
    const fields = differingFields(then ?? blankAnswer, now ?? blankAnswer).filter(
      (field) =>
        !touches(pending, field) &&
        (changes === null || isOthers(live, placeOfQuestion(live, id, field), changes)),
    );
    if (fields.length > 0) this.#set({ news: new Set([...news, ...fields]) });
  }

  #areaKeys(): readonly string[] {
    const { live } = this.#state;
    return live ? areaKeysOf(live.read.inputs.catalogue) : standardAreaKeys;
  }

  /** The answers including the edit that is being written. */
  #answersBeneath({ read }: LiveWorkbook): Answers {
    const { answers } = read.inputs;
    const edit = this.#writing;
    if (!edit) return answers;
    return {
      ...answers,
      [edit.id]: changedAnswer(answers[edit.id] ?? blankAnswer, edit.change),
    };
  }

  /** Updates what is shown: the workbook plus pending edits. */
  #show(saving: Partial<Saving>, live: LiveWorkbook | null = this.#state.live): void {
    const edits = [...(this.#writing ? [this.#writing] : []), ...this.#edits.values()];
    const isOwing = this.#port.isOwing();
    if (!isOwing) this.#owing = new Set();
    const unsaved = new Set([...this.#owing, ...edits.map(({ id }) => id)]).size;
    const waiting = isOwing ? Math.max(1, unsaved) : unsaved;
    const now = { ...this.#state.saving, ...saving, waiting };
    const isKnown =
      live === this.#state.live &&
      edits.length === this.#overlaid.length &&
      edits.every(({ change }, index) => change === this.#overlaid[index]?.change);
    this.#overlaid = edits;
    const changes = edits.map(({ id, change }) => [id, change] as const);
    const shown = isKnown ? this.#state.shown : live && previewAnswers(live, changes);
    const isSame = isKnown && sameSaving(now, this.#state.saving) && shown === this.#state.shown;
    if (isSame) return;
    const { lost: then, seenChecks: seen, live: before } = this.#state;
    const isNew = live && live !== before;
    const lost = isNew ? lostInputs(then, before, live) : then;
    this.#set({
      live,
      shown,
      saving: now,
      lost,
      seenChecks: isNew ? seenChecks(seen, live) : seen,
    });
  }

  #setDrafts(drafts: Drafts): void {
    const { saving } = this.#state;
    this.#set({ drafts, saving: { ...saving, ...unwritten(drafts, saving) } });
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Runs tasks one by one, in the order of the calls. */
  async #alone<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(task, task);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

const none: readonly never[] = [];

/** Whether the problems only concern the connection, so that what was read remains valid. */
function isPassing(problems: readonly Problem[]): boolean {
  return problems.every((found) => severityOf(found) === "host");
}

function sameSaving(one: Saving, other: Saving): boolean {
  return (
    one.waiting === other.waiting &&
    one.problems === other.problems &&
    one.conflicts === other.conflicts
  );
}
