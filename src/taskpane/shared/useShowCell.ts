import { createContext, useCallback, useContext } from "react";
import type { CellPlace } from "../../app/opening/places";
import type { Problem } from "../../model/problem";
import { usePane } from "./PaneContext";

/** Shows problems that belong to no field in the notice at the top of the pane. */
export const NoticeContext = createContext<(problems: readonly Problem[]) => void>(() => undefined);

/** Selects a cell in Excel and reports a problem if Excel cannot. */
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
