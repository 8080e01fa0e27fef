import { useMemo } from "react";
import type { LiveWorkbook } from "../../app/opening/liveWorkbook";
import type { ShownAnswers } from "../../app/answers/previewAnswers";
import type { Conflict } from "../session/edit";
import type { News } from "../session/sessionState";
import {
  conflictsOf,
  newsOf,
  useCanWrite,
  useLiveWorkbook,
  useSession,
  useShown,
} from "../shared/useWorkbook";

/** What cards are drawn from. */
export interface KnownAnswers {
  readonly live: LiveWorkbook;
  readonly shown: ShownAnswers;
  readonly conflicts: readonly Conflict[];
  /** What others have changed of the open question. */
  readonly news: News;
  readonly canWrite: boolean;
}

export function useKnownAnswers(): KnownAnswers {
  const live = useLiveWorkbook();
  const shown = useShown();
  const conflicts = useSession(conflictsOf);
  const news = useSession(newsOf);
  const canWrite = useCanWrite();
  return useMemo(
    () => ({ live, shown, conflicts, news, canWrite }),
    [live, shown, conflicts, news, canWrite],
  );
}
