import { wordTranslator } from "../../../i18n/wordTranslator";
import type { Language } from "../../../model/language";
import { dateOfCell, phases, type PhaseInputs } from "../../../model/phase";
import { problem, type Problem } from "../../../model/problem";
import { isBlank, type RawCell } from "../../../model/rawCell";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { missingName, placeOf } from "../../reading/named";
import { phaseNames } from "./layout";

/** Reads the phase and its dates. Invalid ones are reported, and kept as they are. */
export function readPhase(
  workbook: FoundWorkbook,
  language: Language,
): { readonly phase: PhaseInputs; readonly problems: readonly Problem[] } {
  const cellOf = (name: string): RawCell => {
    const cell = workbook.value(`Kompass.${name}`);
    return isBlank(cell) ? null : cell;
  };
  const current = phaseOfWord(cellOf(phaseNames.current), language);
  const dates = phases.map((phase) => [phase, cellOf(phaseNames[phase])] as const);
  const t = wordTranslator(language);
  const isPhase = current === null || phases.some((phase) => phase === current);
  const allowed = phases.map((phase) => t(`phase.${phase}`)).join(", ");
  return {
    phase: { current, ...(Object.fromEntries(dates) as Omit<PhaseInputs, "current">) },
    problems: [
      ...Object.values(phaseNames).flatMap((name) => missingName(workbook, name)),
      ...(isPhase
        ? []
        : [problem("phase", placeOf(workbook, phaseNames.current), current, { allowed })]),
      ...dates.flatMap(([phase, cell]) =>
        cell === null || dateOfCell(cell) !== null
          ? []
          : [problem("phaseDate", placeOf(workbook, phaseNames[phase]), cell)],
      ),
    ],
  };
}

/** The phase that a cell's word stands for, in any case, or else its raw value. */
function phaseOfWord(cell: RawCell, language: Language): RawCell {
  if (typeof cell !== "string") return cell;
  const t = wordTranslator(language);
  const text = cell.toLowerCase();
  return phases.find((phase) => t(`phase.${phase}`).toLowerCase() === text) ?? cell;
}
