import { saveBeside } from "../../app/live/saveBeside";
import type { BesideInputs } from "../../model/inputs";
import type { RawCell } from "../../model/rawCell";
import type { DraftPlace } from "../session/drafts";
import { useChosenCells, type ChosenCells } from "./useChosenCells";
import { useLive } from "./useWorkbook";

export interface BesideState extends ChosenCells<number> {
  /** What stands in the three cells, with what is on its way there. */
  readonly names: readonly RawCell[];
}

/** Whom the workbook sets beside the own municipality. */
export function useBeside(): BesideState {
  const { beside } = useLive().read.inputs;
  const cells = useChosenCells<number, BesideInputs>(saveBeside, beside, placeOf);
  return {
    ...cells,
    names: beside.map((name, place) => {
      const chosen = cells.chosen[place];
      return chosen === undefined ? name : chosen;
    }),
  };
}

function placeOf(field: number): DraftPlace {
  return { kind: "beside", field };
}
