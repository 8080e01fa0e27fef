import type { LiveWorkbook } from "../../app/opening/liveWorkbook";
import { nothingLost, type LostInputs } from "../../app/answers/lostInputs";
import type { ShownAnswers } from "../../app/answers/previewAnswers";
import type { Survey } from "../../app/ports";
import type { Problem } from "../../model/problem";
import { noDrafts, type Drafts, type Unwritten } from "./drafts";
import type { Conflict, ConflictField } from "./edit";

/**
 * `opening` until Excel has answered; `blank` when the workbook has no Kompassbok; `unreadable` when
 * it has one that cannot be read; `open` when it can.
 */
export type Phase = "opening" | "blank" | "unreadable" | "open";

/** How far what the person did has come into the workbook. */
export interface Saving extends Unwritten {
  /**
   * Questions with changes that are not in the workbook yet, or are in it over what someone else gave
   * and could not be put back yet.
   */
  readonly waiting: number;
  /** Why the last attempt failed; empty once one succeeds. */
  readonly problems: readonly Problem[];
  readonly conflicts: readonly Conflict[];
}

export type News = ReadonlySet<ConflictField>;

export const noNews: News = new Set();

export interface SessionState {
  readonly phase: Phase;
  readonly survey: Survey | null;
  /** Why the workbook could not be read. */
  readonly problems: readonly Problem[];
  readonly live: LiveWorkbook | null;
  readonly shown: ShownAnswers | null;
  readonly saving: Saving;
  /** What Excel refused of the workbook's parts when they were made. */
  readonly unfinished: readonly Problem[];
  /** What stands in fields and not in their cells. */
  readonly drafts: Drafts;
  /** What went with sheets or rows of ours, and is known here still. */
  readonly lost: LostInputs;
  /** The workbook as it was last, where nothing of it is left. */
  readonly gone: LiveWorkbook | null;
  /** What others have changed of the question that the person has open, since it was opened. */
  readonly news: News;
  /** The question whose row was selected in Excel; a new object each time. */
  readonly selected: { readonly id: string } | null;
}

export const opening: SessionState = {
  phase: "opening",
  survey: null,
  problems: [],
  live: null,
  shown: null,
  unfinished: [],
  saving: { waiting: 0, problems: [], conflicts: [], held: [], isTyping: false },
  drafts: noDrafts,
  lost: nothingLost,
  gone: null,
  news: noNews,
  selected: null,
};
