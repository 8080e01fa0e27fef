import { useMemo } from "react";
import type { LiveWorkbook } from "../../app/live/liveWorkbook";
import type { ShownAnswers } from "../../app/live/previewAnswers";
import type { Conflict } from "../session/edit";
import { conflictsOf, useCanWrite, useLive, useSession, useShown } from "./useWorkbook";

/** What cards are drawn from. */
export interface KnownAnswers {
  readonly live: LiveWorkbook;
  readonly shown: ShownAnswers;
  readonly conflicts: readonly Conflict[];
  readonly canWrite: boolean;
}

export function useKnownAnswers(): KnownAnswers {
  const live = useLive();
  const shown = useShown();
  const conflicts = useSession(conflictsOf);
  const canWrite = useCanWrite();
  return useMemo(() => ({ live, shown, conflicts, canWrite }), [live, shown, conflicts, canWrite]);
}
