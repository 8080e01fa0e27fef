import { useCallback, useSyncExternalStore } from "react";
import type { LiveWorkbook } from "../../app/opening/liveWorkbook";
import type { ShownAnswers } from "../../app/answers/previewAnswers";
import { draftKey, type Draft, type DraftPlace } from "../session/drafts";
import type { SessionState } from "../session/sessionState";
import { usePane } from "./PaneContext";

/** Part of the session's state; rerenders only when that part changes. */
export function useSession<Part>(part: (state: SessionState) => Part): Part {
  const { session } = usePane();
  const read = useCallback(() => part(session.state()), [session, part]);
  return useSyncExternalStore(session.subscribe, read);
}

/**
 * The workbook as last read.
 * @throws Error if none is open
 */
export function useLiveWorkbook(): LiveWorkbook {
  const live = useSession(liveOf);
  if (!live) throw new Error("no workbook is open");
  return live;
}

/**
 * The answers and points shown to the user, including edits that are not written yet.
 * @throws Error if no workbook is open
 */
export function useShown(): ShownAnswers {
  const shown = useSession(shownOf);
  if (!shown) throw new Error("no workbook is open");
  return shown;
}

/** The field's draft, which is not in its cell yet; null if there is none. */
export function useDraftAt(place: DraftPlace): Draft | null {
  const key = draftKey(place);
  return useSession(useCallback(({ drafts }) => drafts.get(key) ?? null, [key]));
}

/** Whether cells can be written. */
export function useCanWrite(): boolean {
  return useSession(canWrite);
}

/** Whether sheets can be added. */
export function useCanMake(): boolean {
  return useSession(canMake);
}

export const liveOf = ({ live }: SessionState) => live;
export const seenChecksOf = ({ seenChecks }: SessionState) => seenChecks;
const shownOf = ({ shown }: SessionState) => shown;
const canWrite = ({ survey }: SessionState) => survey?.isReadOnly !== true;
const canMake = ({ survey }: SessionState) => survey?.isLocked !== true;
export const catalogueOf = ({ live }: SessionState) => live?.read.inputs.catalogue;
export const phaseOf = ({ phase }: SessionState) => phase;
export const surveyOf = ({ survey }: SessionState) => survey;
export const savingOf = ({ saving }: SessionState) => saving;
export const heldOf = ({ saving }: SessionState) => saving.held;
export const conflictsOf = ({ saving }: SessionState) => saving.conflicts;
export const lostOf = ({ lost }: SessionState) => lost;
export const newsOf = ({ news }: SessionState) => news;
export const problemsOf = ({ problems }: SessionState) => problems;
export const unfinishedOf = ({ unfinished }: SessionState) => unfinished;
export const selectedOf = ({ selected }: SessionState) => selected;
