import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import { checkText } from "../../app/answers/checkText";
import { saveVerdict } from "../../app/answers/saveVerdict";
import type { Problem } from "../../model/problem";
import { cellText } from "../../model/rawCell";
import { verdictOn, type VerdictPart } from "../../model/verdict";
import { draftKey, type DraftPlace } from "../session/drafts";
import { usePane } from "../shared/PaneContext";
import { useDraftAt, useLiveWorkbook } from "../shared/useWorkbook";

/** Milliseconds without typing before a text is written, and before a failed write is retried. */
const pauses = { typing: 800, retry: 10_000 } as const;

export interface VerdictTextField {
  readonly text: string;
  readonly set: (text: string) => void;
  /** Writes what was typed; it stays a draft until it is in the workbook. */
  readonly save: () => Promise<void>;
  /** Why the text cannot be in a cell, or null. */
  readonly fault: Problem | null;
  /** What someone else wrote since typing began; null if nobody did. */
  readonly theirs: string | null;
  /** Settles such a conflict. */
  readonly settle: (whose: "mine" | "theirs") => void;
  /** Why the last write failed. */
  readonly problems: readonly Problem[];
}

export function verdictPlace(part: VerdictPart): DraftPlace {
  return { kind: "verdict", field: part };
}

/** A text of the verdict: typed, kept as a draft until written, and retried. */
export function useVerdictText(part: VerdictPart): VerdictTextField {
  const { session } = usePane();
  const value = verdictOn(useLiveWorkbook().read.inputs.verdict, part);
  const draft = useDraftAt(verdictPlace(part));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const fault = draft && checkText(draft.text);
  const isOvertaken = draft?.isHeld === true && value !== cellText(draft.base) && !fault;

  const save = useCallback(async (): Promise<void> => {
    const place = verdictPlace(part);
    const key = draftKey(place);
    const typed = () => session.state().drafts.get(key);
    if (!typed()) return;
    const saved = await session.perform(
      async (port, live) => {
        const now = typed();
        if (!now || checkText(now.text)) return null;
        const { text, base } = now;
        return { text, outcome: await saveVerdict(port, live, [{ part, text, seen: base }]) };
      },
      (written) => (written?.outcome.ok ? written.outcome.value.live : null),
    );
    const now = typed();
    if (!saved || !now) return;
    const { text, outcome } = saved;
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok || outcome.value.conflicts.length > 0) {
      session.keep(place, { ...now, isHeld: true });
    } else session.keep(place, now.text === text ? null : { ...now, base: text });
  }, [session, part]);

  useEffect(() => {
    if (!draft || fault || isOvertaken) return undefined;
    const timer = setTimeout(() => void save(), pauses[draft.isHeld ? "retry" : "typing"]);
    return () => clearTimeout(timer);
  }, [draft, fault, isOvertaken, save]);
  useLayoutEffect(() => () => void save(), [save]);

  const keep = (text: string, base = draft?.base ?? value): void => {
    const isHeld = checkText(text) !== null || isOvertaken;
    session.keep(verdictPlace(part), text === value ? null : { text, base, isHeld });
  };
  return {
    text: draft?.text ?? value,
    set: keep,
    save,
    fault,
    theirs: isOvertaken ? value : null,
    settle: (whose) => {
      const mine = whose === "mine" && draft ? { ...draft, base: value, isHeld: false } : null;
      session.keep(verdictPlace(part), mine);
      if (mine) void save();
    },
    problems: draft ? problems : [],
  };
}
