import { factLimits, limitsOf } from "../../model/factLimits";
import { scoreAssessment } from "../../engine/scoreAssessment";
import type { Municipality } from "../../model/inputs";
import { failure, problem, success, type Outcome, type Problem } from "../../model/problem";
import type { PreviousRound } from "../../model/rounds";
import { previousActionRows } from "../../workbook/sheets/previous/layout";
import { openWorkbook, type OpenedWorkbook } from "../opening/openWorkbook";
import type { WorkbookReader } from "../ports";
import { otherTotalOnSheet } from "../opening/sheetTotal";
import { plainName } from "../opening/municipalitySpelling";

/** The current round, which the earlier one is compared with. */
export interface PresentRound {
  readonly municipality: Municipality;
  readonly year: number;
}

/**
 * Reads an earlier workbook as the previous round: its answers, and the points calculated from
 * them. Fails unless its year is earlier. Another municipality is only a note, since municipalities
 * merge and are renamed; so is anything that could not be read.
 */
export function openPreviousRound(
  bytes: Uint8Array,
  file: WorkbookReader,
  present: PresentRound,
): Outcome<PreviousRound> {
  const opened = openWorkbook(bytes, file);
  if (!opened.ok) return opened;
  const previous = previousRound(opened.value, present);
  if (!previous.ok) return previous;
  return { ...previous, problems: [...opened.problems, ...previous.problems] };
}

/** The same for a workbook that is already open. */
export function previousRound(
  { raw, read: { inputs } }: OpenedWorkbook,
  present: PresentRound,
): Outcome<PreviousRound> {
  const { municipality, round, unclear, catalogue, answers, verdict, targets, actions, label } =
    inputs;
  if (inputs.accounts) return failure(problem("workbookSelfAssessment", {}));
  if (unclear && "year" in unclear) {
    return failure(
      problem("year", { field: "year" }, unclear.year ?? null, limitsOf(factLimits.year)),
    );
  }
  if (round.year >= present.year) {
    return failure(
      problem("previousNotEarlier", { field: "year" }, round.year, { year: present.year }),
    );
  }
  const assessment = scoreAssessment(inputs);
  const { year } = round;
  const previous = {
    municipality,
    round,
    year,
    catalogue,
    answers,
    verdict,
    targets,
    actions,
    label,
  };
  return success({ ...previous, assessment }, [
    ...otherMunicipality(municipality, present.municipality),
    ...otherTotalOnSheet(raw, assessment),
    ...assessment.problems,
    ...actionsLeftOut(actions.length),
  ]);
}

/** A note if the sheet has no room for all actions; open ones come first. */
function actionsLeftOut(count: number): Problem[] {
  const max = previousActionRows;
  return count > max ? [problem("previousActions", {}, null, { count, max })] : [];
}

function otherMunicipality(before: Municipality, now: Municipality): Problem[] {
  const isSame = before.country === now.country && plainName(before.name) === plainName(now.name);
  if (isSame) return [];
  return [
    problem("previousMunicipality", { field: "municipality" }, before.name, { name: now.name }),
  ];
}
