import { useState } from "react";
import { saveFilter } from "../../app/live/saveFilter";
import type { FilterField, FilterInputs } from "../../model/inputs";
import type { Problem } from "../../model/problem";
import { cellText, type RawCell } from "../../model/rawCell";
import { usePane } from "./PaneContext";
import { useLive } from "./useWorkbook";

export interface FilterState {
  /** What stands in the cells, with what is on its way there. */
  readonly filter: FilterInputs;
  readonly problems: readonly Problem[];
  /** What someone else chose meanwhile. */
  readonly theirs: string | null;
  readonly choose: (field: FilterField, value: RawCell) => void;
}

/** The workbook's filter. A choice shows at once, and is written at once against what was seen. */
export function useFilter(): FilterState {
  const { session } = usePane();
  const { filter: standing } = useLive().read.inputs;
  const [chosen, setChosen] = useState<Partial<FilterInputs>>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [theirs, setTheirs] = useState<string | null>(null);
  const filter = { ...standing, ...chosen };

  const save = async (field: FilterField, value: RawCell, seen: FilterInputs): Promise<void> => {
    const saved = await session.perform(
      async (port, live) => saveFilter(port, live, { [field]: value }, seen),
      (outcome) => (outcome.ok ? outcome.value.live : null),
    );
    setChosen((now) => (now[field] === value ? without(now, field) : now));
    setProblems(saved && !saved.ok ? saved.problems : []);
    const [conflict] = saved?.ok ? saved.value.conflicts : [];
    setTheirs(conflict ? cellText(conflict.theirs) : null);
  };
  return {
    filter,
    problems,
    theirs,
    choose: (field, value) => {
      setChosen((now) => ({ ...now, [field]: value }));
      void save(field, value, standing);
    },
  };
}

function without(chosen: Partial<FilterInputs>, field: FilterField): Partial<FilterInputs> {
  return Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== field));
}
