import { createContext, useCallback, useContext } from "react";
import type { CellPlace } from "../../app/opening/places";
import type { Problem } from "../../model/problem";
import { usePane } from "./PaneContext";

/** Where faults are told that belong to no field: the bar on top of the pane. */
export const NoticeContext = createContext<(problems: readonly Problem[]) => void>(() => undefined);

/** Leads to a cell in Excel; says so when Excel cannot. */
export function useShowCell(): (place: CellPlace) => void {
  const { session } = usePane();
  const notify = useContext(NoticeContext);
  return useCallback(
    (place) => {
      void session.select(place).then((shown) => notify(shown.ok ? [] : shown.problems));
    },
    [session, notify],
  );
}
