import { scoreAssessment } from "../../engine/scoreAssessment";
import { parseAnswersFile } from "../../files/answersFile";
import type { Assessment } from "../../model/assessment";
import type { Catalogue } from "../../model/catalogue";
import type { Municipality, Round } from "../../model/inputs";
import type { Language } from "../../model/language";
import { currentPhase, type CurrentPhase } from "../../model/phase";
import { success, type Outcome, type Place, type Problem } from "../../model/problem";
import type { JudgedField } from "../../model/answers";
import { placeOf, type QuestionRow } from "../../workbook/sheets/areas/readAnswers";
import type { InputRequest } from "../making/gatherInputs";
import { inFile } from "../opening/inFile";
import { loadCatalogue, loadProfile, type CatalogueSource } from "../making/loadCatalogue";
import { openWorkbook } from "../opening/openWorkbook";
import type { WorkbookFilePort } from "../ports";
import { otherTotalOnSheet } from "../opening/sheetTotal";

export interface Scored {
  readonly catalogue: Catalogue;
  readonly municipality: Municipality;
  readonly round: Round;
  readonly phase: CurrentPhase;
  readonly label: string;
  readonly language: Language;
  readonly assessment: Assessment;
}

/** Scores a workbook file; problems with answers name their cells. */
export function scoreWorkbook(bytes: Uint8Array, file: WorkbookFilePort): Outcome<Scored> {
  const opened = openWorkbook(bytes, file);
  if (!opened.ok) return opened;
  const { inputs, rows } = opened.value.read;
  const assessment = scoreAssessment(inputs);
  const problems = assessment.problems.map((found) => inWorkbook(found, rows));
  const { catalogue, municipality, round, label, language } = inputs;
  const phase = currentPhase(inputs.phase);
  return success(
    {
      catalogue,
      municipality,
      round,
      phase,
      label,
      language,
      assessment: { ...assessment, problems },
    },
    [...opened.problems, ...otherTotalOnSheet(opened.value.raw, assessment), ...problems],
  );
}

/** Scores an answers file. */
export function scoreAnswersFile(
  text: string,
  options: {
    catalogue: CatalogueSource | null;
    profile: string | null;
    language: Language;
    files?: InputRequest["files"];
  },
): Outcome<Scored> {
  const { language, files = {} } = options;
  const catalogue = inFile(files.catalogue, loadCatalogue(options.catalogue, language));
  const profile = inFile(files.profile, loadProfile(options.profile, language));
  if (!catalogue.ok) return catalogue;
  if (!profile.ok) return profile;
  const answers = inFile(files.answers, parseAnswersFile(text, catalogue.value));
  if (!answers.ok) return answers;
  const assessment = scoreAssessment({
    catalogue: catalogue.value,
    profile: profile.value,
    answers: answers.value.answers,
  });
  const { municipality, round, label } = answers.value;
  const phase = currentPhase(answers.value.phase);
  const scored = {
    catalogue: catalogue.value,
    municipality,
    round,
    phase,
    label,
    language,
    assessment,
  };
  return success(scored, [...catalogue.problems, ...assessment.problems]);
}

function inWorkbook(found: Problem, rows: ReadonlyMap<string, QuestionRow>): Problem {
  const { question, field } = found.place;
  const at = question === undefined ? undefined : rows.get(question);
  if (!at) return found;
  const place: Place = {
    ...found.place,
    ...placeOf(at.table, at.row, (field ?? "state") as JudgedField),
  };
  return { ...found, place };
}
