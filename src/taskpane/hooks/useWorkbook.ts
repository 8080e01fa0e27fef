import { useSyncExternalStore } from "react";
import { isOpen, type OpenWorkbook, type SessionState } from "../session/sessionState";
import { usePane } from "./PaneContext";

/** The workbook as it is known now, and what of the person's changes is on its way. */
export function useSession(): SessionState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.state);
}

/** The same, where the workbook is known to be open. */
export function useWorkbook(): OpenWorkbook {
  const state = useSession();
  if (!isOpen(state)) throw new Error("no workbook is open");
  return state;
}

/** Whether anything can be written. */
export function useCanWrite(): boolean {
  return useSession().survey?.isLocked !== true;
}
