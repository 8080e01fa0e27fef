import { useRef, useState } from "react";
import type { Progress } from "../../app/ports";
import { fetchPart } from "../../model/fetchPart";
import type { Problem } from "../../model/problem";
import { requestOf, type NewWorkbook } from "./newWorkbook";
import { usePane } from "../shared/PaneContext";

/** The progress of creating a workbook. */
export type Creation =
  | { readonly step: "idle" }
  | { readonly step: "busy"; readonly progress: Progress | null; readonly isStopping: boolean }
  | { readonly step: "failed"; readonly problems: readonly Problem[] };

export interface CreationActions {
  readonly creation: Creation;
  /** `otherNames` replaces taken sheet names, by planned name. */
  readonly create: (form: NewWorkbook, otherNames: ReadonlyMap<string, string>) => Promise<void>;
  readonly stop: () => void;
}

/** Turns the open workbook into a Kompassbok workbook; the session then reads it. */
export function useCreation(): CreationActions {
  const { session } = usePane();
  const [creation, setCreation] = useState<Creation>({ step: "idle" });
  const stopping = useRef<AbortController | null>(null);
  return {
    creation,
    create: async (form, otherNames) => {
      const stop = new AbortController();
      stopping.current = stop;
      setCreation({ step: "busy", progress: null, isStopping: false });
      // The plan and the catalogue are as large as the rest of the pane, so they are fetched when
      // used.
      const part = await fetchPart(async () => import("../../app/making/createWorkbook"));
      if (!part.ok) {
        setCreation({ step: "failed", problems: part.problems });
        return;
      }
      const created = await session.make(async (port) =>
        part.value.createWorkbook(requestOf(form), port, {
          otherNames,
          signal: stop.signal,
          onProgress: (progress) =>
            setCreation({ step: "busy", progress, isStopping: stop.signal.aborted }),
        }),
      );
      if (!created.ok) {
        setCreation({ step: "failed", problems: created.problems });
        return;
      }
      await session.open();
      setCreation({ step: "idle" });
    },
    stop: () => {
      stopping.current?.abort();
      setCreation((now) => (now.step === "busy" ? { ...now, isStopping: true } : now));
    },
  };
}
