import { saveSideBySide } from "../../app/comparing/saveSideBySide";
import type { BesideInputs } from "../../model/inputs";
import type { RawCell } from "../../model/rawCell";
import type { DraftPlace } from "../session/drafts";
import { useChosenCells, type ChosenCells } from "../shared/useChosenCells";
import { useLiveWorkbook } from "../shared/useWorkbook";

export interface BesideState extends ChosenCells<number> {
  /** The three cells' values, including those that are being written. */
  readonly names: readonly RawCell[];
}

/** The municipalities that the workbook compares side by side with the own one. */
export function useSideBySide(): BesideState {
  const { beside } = useLiveWorkbook().read.inputs;
  const cells = useChosenCells<number, BesideInputs>(saveSideBySide, beside, placeOf);
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
