import { wordTranslator } from "../../i18n/wordTranslator";
import type { Agreement, AgreementInputs } from "../../model/agreement";
import { blankAnswer, textFields, type Answers } from "../../model/answers";
import { questionsOf } from "../../model/catalogue";
import type { Inputs } from "../../model/inputs";
import { success, type Outcome, type Problem } from "../../model/problem";
import { sameContent } from "../../model/sameContent";
import { verdictOn, verdictParts } from "../../model/verdict";
import { changedAnswer, type AnswerChange } from "../answers/answerChange";
import {
  importAnswers,
  type ImportedAnswers,
  type ImportedQuestion,
} from "../answers/importAnswers";
import type { GivenFile } from "../opening/givenFile";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import type { LiveWorkbookPort, WorkbookReader } from "../ports";
import { bringInSheet, removeSheet } from "../rounds/broughtSheet";
import { agree } from "./agree";
import { checkEvaluations, checkFiles } from "./checkEvaluations";
import { evaluationIn, openEvaluations } from "./evaluation";

/** What the files of evaluators would add to the open workbook. */
export interface AgreementPreview {
  readonly agreement: AgreementInputs;
  readonly figures: Agreement;
  /** Evidence, comments and findings for questions that have none of the kind yet. */
  readonly texts: readonly ImportedQuestion[];
  /** The number of findings and verdicts, which belong to no question and are not added. */
  readonly left: number;
}

/**
 * Reads the evaluators' files, which must evaluate the same as the open workbook. Writes nothing.
 * All problems at once, each with its file.
 */
export function previewAgreement(
  live: LiveWorkbook,
  files: readonly GivenFile[],
  reader: WorkbookReader,
): Outcome<AgreementPreview> {
  const { inputs } = live.read;
  const faults = checkFiles(files);
  const opened = openEvaluations(files, reader, inputs.catalogue);
  if (!opened.ok) return { ok: false, problems: [...faults, ...opened.problems] };
  const present = evaluationIn(
    wordTranslator(inputs.language)("agreement.openWorkbook"),
    live.read,
  );
  const others = checkEvaluations([present, ...opened.value]);
  if (faults.length + others.length > 0) {
    return { ok: false, problems: [...faults, ...opened.problems, ...others] };
  }
  const agreed = agree(opened.value, inputs);
  if (!agreed.ok) return { ok: false, problems: [...opened.problems, ...agreed.problems] };
  const { inputs: together, agreement: figures } = agreed.value;
  return success(
    {
      agreement: together.agreement,
      figures,
      texts: newTexts(live, together.answers),
      left: together.freeFindings.length + verdictsIn(together),
    },
    opened.problems,
  );
}

function verdictsIn({ catalogue, verdict }: Inputs): number {
  return verdictParts(catalogue).filter((part) => verdictOn(verdict, part) !== "").length;
}

function newTexts({ read }: LiveWorkbook, together: Answers): ImportedQuestion[] {
  const { catalogue, answers } = read.inputs;
  return catalogue.areas.flatMap((area) =>
    questionsOf(area).flatMap(({ id }): ImportedQuestion[] => {
      const now = answers[id] ?? blankAnswer;
      const theirs = together[id] ?? blankAnswer;
      const fields = textFields.filter((field) => now[field] === "" && theirs[field] !== "");
      const isNewFinding =
        sameContent(now.finding, blankAnswer.finding) &&
        !sameContent(theirs.finding, blankAnswer.finding);
      if (fields.length === 0 && !isNewFinding) return [];
      const change: AnswerChange = {
        ...Object.fromEntries(fields.map((field) => [field, theirs[field]])),
        ...(isNewFinding ? { finding: theirs.finding } : {}),
      };
      const then = changedAnswer(now, change);
      return [{ id, areaKey: area.key, change, now, then, replaces: false }];
    }),
  );
}

export interface BroughtAgreement {
  readonly live: LiveWorkbook;
  readonly texts: ImportedAnswers;
  readonly problems: readonly Problem[];
}

/**
 * Adds the sheet with what each evaluator gave, all or nothing; then the texts, of which what could
 * not be written is told.
 */
export async function bringInAgreement(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  { agreement, texts }: AgreementPreview,
): Promise<Outcome<BroughtAgreement>> {
  const added = await bringInSheet(port, live, "agreement", agreement);
  if (!added.ok) return added;
  const written = await importAnswers(port, added.value, texts);
  const { problems } = added;
  return success({ live: written.live, texts: written, problems }, problems);
}

/** Removes that sheet with its notes; answers stay. */
export async function removeAgreement(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
): Promise<Outcome<LiveWorkbook>> {
  return removeSheet(port, live, "agreement");
}
