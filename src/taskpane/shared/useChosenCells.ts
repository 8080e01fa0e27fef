import { useRef, useState } from "react";
import type { LiveWorkbook } from "../../app/opening/liveWorkbook";
import type { WrittenInputs } from "../../app/opening/writeInputs";
import type { LiveWorkbookPort } from "../../app/ports";
import type { Outcome, Problem } from "../../model/problem";
import { cellText, type RawCell } from "../../model/rawCell";
import { draftKey, type DraftPlace } from "../session/drafts";
import { usePane } from "./PaneContext";

export type Choice<Key extends string | number> = Partial<Record<Key, RawCell>>;

export interface ChosenCells<Key extends string | number> {
  /** Choices that are being written. */
  readonly chosen: Choice<Key>;
  readonly problems: readonly Problem[];
  /** What someone else chose meanwhile; null if nobody did. */
  readonly theirs: string | null;
  /** `seen` is what the cell held when the choice was made, if that was before now. */
  readonly choose: (key: Key, value: RawCell, seen?: RawCell) => void;
}

type Standing<Key extends string | number> = Readonly<Record<Key, RawCell>>;

type Save<Key extends string | number, Seen> = (
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  choice: Choice<Key>,
  seen: Seen,
) => Promise<Outcome<WrittenInputs>>;

/**
 * Choices stored in cells. Each is shown immediately, and written if the cell has not changed since
 * it was seen. One that cannot be written stays in its field as a draft in the session.
 */
export function useChosenCells<Key extends string | number, Seen extends Standing<Key>>(
  save: Save<Key, Seen>,
  standing: Seen,
  placeOf: (key: Key) => DraftPlace,
): ChosenCells<Key> {
  const { session } = usePane();
  const [chosen, setChosen] = useState<Choice<Key>>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [theirs, setTheirs] = useState<string | null>(null);
  const latest = useRef(new Map<Key, RawCell>());

  const write = async (key: Key, value: RawCell, before: RawCell): Promise<void> => {
    const place = placeOf(key);
    session.keep(place, null);
    latest.current.set(key, value);
    const choice = { [key]: value } as Choice<Key>;
    const saved = await session.perform(
      async (port, live) => save(port, live, choice, { ...standing, [key]: before }),
      (outcome) => (outcome.ok ? outcome.value.live : null),
    );
    setChosen((now) => (now[key] === value ? without(now, key) : now));
    const isLatest =
      latest.current.get(key) === value && !session.state().drafts.has(draftKey(place));
    if (!saved?.ok && isLatest) {
      session.keep(place, { text: cellText(value), base: before, isHeld: true });
    }
    setProblems(saved?.problems ?? []);
    const [conflict] = saved?.ok ? saved.value.conflicts : [];
    setTheirs(conflict ? cellText(conflict.theirs) : null);
  };
  return {
    chosen,
    problems,
    theirs,
    choose: (key, value, seen = standing[key]) => {
      setChosen((now) => ({ ...now, [key]: value }));
      void write(key, value, seen);
    },
  };
}

function without<Key extends string | number>(chosen: Choice<Key>, key: Key): Choice<Key> {
  return Object.fromEntries(
    Object.entries(chosen).filter(([other]) => other !== String(key)),
  ) as Choice<Key>;
}
