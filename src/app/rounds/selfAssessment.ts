import { blankAnswer, type Answers } from "../../model/answers";
import { allCriteria, allQuestions, type Catalogue } from "../../model/catalogue";
import type { Inputs } from "../../model/inputs";
import { failure, problem, success, type Outcome } from "../../model/problem";
import { dimensions } from "../../model/profile";
import type { Accounts, SelfAssessment, SelfLevels } from "../../model/selfAssessment";
import { levelOf } from "../../model/sixDecimals";
import { plainName } from "../opening/municipalitySpelling";
import { openWorkbook, type OpenedWorkbook } from "../opening/openWorkbook";
import type { WorkbookReader } from "../ports";

/** The evaluation that a self-assessment belongs to. */
export type PresentEvaluation = Pick<Inputs, "municipality" | "round" | "catalogue">;

/** Reads a self-assessment from the municipality's workbook. */
export function openSelfAssessment(
  bytes: Uint8Array,
  file: WorkbookReader,
  present: PresentEvaluation,
): Outcome<SelfAssessment> {
  const opened = openWorkbook(bytes, file);
  if (!opened.ok) return opened;
  const found = selfAssessmentOf(opened.value, present);
  return { ...found, problems: [...opened.problems, ...found.problems] };
}

/**
 * The same for a workbook that is already open. Fails unless it is a self-assessment with the same
 * catalogue. Another municipality or year is only a note, and levels that are none are left out.
 */
export function selfAssessmentOf(
  { read: { inputs } }: OpenedWorkbook,
  present: PresentEvaluation,
): Outcome<SelfAssessment> {
  const { municipality, round, catalogue, answers, accounts } = inputs;
  if (!accounts) return failure(problem("notSelfAssessment", {}));
  if (catalogue.id !== present.catalogue.id) {
    const expected = present.catalogue.id;
    return failure(
      problem("selfAssessmentCatalogue", { field: "catalogue" }, catalogue.id, { expected }),
    );
  }
  const { name } = present.municipality;
  const { year } = present.round;
  const isSame =
    municipality.country === present.municipality.country &&
    plainName(municipality.name) === plainName(name);
  return success(
    {
      municipality: municipality.name,
      year: round.year,
      catalogueId: catalogue.id,
      catalogueVersion: catalogue.version,
      accounts: ofCriteria(accounts, present.catalogue),
      levels: levelsOf(answers, present.catalogue),
    },
    [
      ...(isSame
        ? []
        : [
            problem("selfAssessmentMunicipality", { field: "municipality" }, municipality.name, {
              name,
            }),
          ]),
      ...(round.year === year
        ? []
        : [problem("selfAssessmentYear", { field: "year" }, round.year, { year })]),
    ],
  );
}

function ofCriteria(accounts: Accounts, catalogue: Catalogue): Accounts {
  const ids = new Set(allCriteria(catalogue).map(({ id }) => id));
  return Object.fromEntries(Object.entries(accounts).filter(([id]) => ids.has(id)));
}

function levelsOf(answers: Answers, catalogue: Catalogue): SelfAssessment["levels"] {
  return Object.fromEntries(
    allQuestions(catalogue).flatMap(({ id }) => {
      const answer = answers[id] ?? blankAnswer;
      const levels = dimensions.map((each) => [each, levelOf(answer[each])] as const);
      const isGiven = levels.some(([, level]) => level !== null);
      return isGiven ? [[id, Object.fromEntries(levels) as unknown as SelfLevels] as const] : [];
    }),
  );
}
