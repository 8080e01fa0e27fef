import { areaKeysOf } from "../../../model/catalogue";
import { capitalize } from "../../capitalize";
import { name } from "../../naming";
import { local } from "../../references";
import type { SheetWith } from "../../sheetModule";
import { overviewInputs, phaseNames } from "./layout";
import { readMunicipality } from "./readMunicipality";
import { readPhase } from "./readPhase";
import { readRound } from "./readRound";

export const overview: SheetWith<"municipality" | "round" | "phase" | "unclear"> = {
  fields: ["municipality", "round", "phase", "unclear"],
  isReadForResult: true,
  isMissed: true,
  harmlessNames: ["Evaluators", ...Object.values(phaseNames)],
  numbered: null,
  names: ({ inputs: { catalogue }, refs: { overview: refs } }) => {
    const keys = areaKeysOf(catalogue);
    const [first, last] = [keys[0] ?? "", keys.at(-1) ?? ""];
    return [
      name("Total", refs.total("points")),
      name("Status", refs.result("status")),
      ...overviewInputs.map((field) => name(capitalize(field), refs.input(field))),
      name("AreaNames", `${refs.area(first, "area")}:${local(refs.area(last, "area"))}`),
    ];
  },
  read: ({ workbook, language }) => {
    const municipality = readMunicipality(workbook);
    const round = readRound(workbook);
    const { phase, problems } = readPhase(workbook, language);
    const unclear = { ...municipality.unclear, ...round.unclear };
    return {
      inputs: {
        municipality: municipality.municipality,
        round: round.round,
        phase,
        ...(Object.keys(unclear).length === 0 ? {} : { unclear }),
      },
      problems: [...municipality.problems, ...round.problems, ...problems],
    };
  },
};
