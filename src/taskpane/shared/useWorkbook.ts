import { useCallback, useSyncExternalStore } from "react";
import type { LiveWorkbook } from "../../app/opening/liveWorkbook";
import type { ShownAnswers } from "../../app/answers/previewAnswers";
import { draftKey, type Draft, type DraftPlace } from "../session/drafts";
import type { SessionState } from "../session/sessionState";
import { usePane } from "./PaneContext";

/** A part of what is known of the workbook; only its change is noticed. */
export function useSession<Part>(part: (state: SessionState) => Part): Part {
  const { session } = usePane();
  const read = useCallback(() => part(session.state()), [session, part]);
  return useSyncExternalStore(session.subscribe, read);
}

/** The workbook as last read; where none is open, that is a fault of ours. */
export function useLiveWorkbook(): LiveWorkbook {
  const live = useSession(liveOf);
  if (!live) throw new Error("no workbook is open");
  return live;
}

/** The answers and points that the person sees, with what is not yet written. */
export function useShown(): ShownAnswers {
  const shown = useSession(shownOf);
  if (!shown) throw new Error("no workbook is open");
  return shown;
}

/** What stands in a field and not in its cell; null where nothing does. */
export function useDraftAt(place: DraftPlace): Draft | null {
  const key = draftKey(place);
  return useSession(useCallback(({ drafts }) => drafts.get(key) ?? null, [key]));
}

/** Whether cells can be written. */
export function useCanWrite(): boolean {
  return useSession(canWrite);
}

/** Whether sheets can be made. */
export function useCanMake(): boolean {
  return useSession(canMake);
}

export const liveOf = ({ live }: SessionState) => live;
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
