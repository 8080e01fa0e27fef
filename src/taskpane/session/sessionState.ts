import type { LiveWorkbook } from "../../app/opening/liveWorkbook";
import { nothingLost, type LostInputs } from "../../app/answers/lostInputs";
import type { SeenChecks } from "../../app/answers/seenChecks";
import type { ShownAnswers } from "../../app/answers/previewAnswers";
import type { Survey } from "../../app/ports";
import type { Problem } from "../../model/problem";
import { noDrafts, type Drafts, type Unwritten } from "./drafts";
import type { Conflict, ConflictField } from "./edit";

/**
 * `opening` until Excel answers; `blank` if it is not a Kompassbok workbook; `unreadable` if it is
 * one that cannot be read; otherwise `open`.
 */
export type Phase = "opening" | "blank" | "unreadable" | "open";

/** What has not been saved in the workbook yet, and why. */
export interface Saving extends Unwritten {
  /**
   * Number of questions with changes that are not written yet, or that replaced another author's
   * value which has not been restored yet.
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
  /** The parts of a new workbook that Excel refused. */
  readonly unfinished: readonly Problem[];
  /** Contents of fields that are not in their cells. */
  readonly drafts: Drafts;
  /** Inputs lost with deleted sheets or rows, as far as the session knows them. */
  readonly lost: LostInputs;
  /** What was seen of fact checks, to tell which questions changed since. */
  readonly seenChecks: SeenChecks;
  /** The workbook as last read, if nothing of it is left. */
  readonly gone: LiveWorkbook | null;
  /** Fields of the open question that others changed since it was opened. */
  readonly news: News;
  /** The question whose row was selected in Excel; a new object for each selection. */
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
  seenChecks: {},
  gone: null,
  news: noNews,
  selected: null,
};
