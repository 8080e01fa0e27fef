import { saveFilter } from "../../app/comparing/saveFilter";
import type { FilterField, FilterInputs } from "../../model/inputs";
import type { DraftPlace } from "../session/drafts";
import { useChosenCells, type ChosenCells } from "../shared/useChosenCells";
import { useLiveWorkbook } from "../shared/useWorkbook";

export interface FilterState extends ChosenCells<FilterField> {
  /** The cells' values, including those that are being written. */
  readonly filter: FilterInputs;
}

/** The workbook's filter, and how to change it. */
export function useFilter(): FilterState {
  const { filter } = useLiveWorkbook().read.inputs;
  const cells = useChosenCells<FilterField, FilterInputs>(saveFilter, filter, placeOf);
  return { ...cells, filter: { ...filter, ...cells.chosen } };
}

function placeOf(field: FilterField): DraftPlace {
  return { kind: "filter", field };
}
