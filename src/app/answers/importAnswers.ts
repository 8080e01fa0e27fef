import { parseAnswersFile, type AnswersFile } from "../../files/answersFile";
import {
  blankAnswer,
  isBlankAnswer,
  judgedFields,
  textFields,
  type Answer,
  type Finding,
} from "../../model/answers";
import { questionsOf } from "../../model/catalogue";
import { failure, success, type Outcome, type Problem } from "../../model/problem";
import { isBlank, sameCell } from "../../model/rawCell";
import type { LiveWorkbookPort, WriteConflict } from "../ports";
import { verdictOn, verdictParts } from "../../model/verdict";
import { saveVerdict, type VerdictText } from "./saveVerdict";
import { changedAnswer, differingFields, type AnswerChange } from "./answerChange";
import { answerWrites } from "./answerWrites";
import type { LiveWorkbook } from "../opening/liveWorkbook";
import { reopen } from "../opening/reopen";
import { writeInputs, type WrittenInputs } from "../opening/writeInputs";

/** A fact on which the file and the workbook disagree. */
export interface Differing {
  readonly field: "municipality" | "year";
  readonly workbook: string;
  readonly file: string;
}

/** A question whose answer the import would change. */
export interface ImportedQuestion {
  readonly id: string;
  readonly areaKey: string;
  readonly change: AnswerChange;
  readonly now: Answer;
  readonly then: Answer;
  /** True if the import would replace an existing value. */
  readonly replaces: boolean;
}

/** A text of the verdict that the import would change. */
export interface ImportedText extends VerdictText {
  readonly seen: string;
}

export interface ImportPreview {
  readonly differing: readonly Differing[];
  readonly questions: readonly ImportedQuestion[];
  readonly texts: readonly ImportedText[];
  /** The number of answers that the workbook already has. */
  readonly same: number;
  /** The number of findings without a question, which are not imported. */
  readonly freeFindings: number;
  /** The number of targets that the workbook does not have, which are not imported. */
  readonly targets: number;
}

/** Shows what an answers file would change, question by question. Writes nothing. */
export function previewImport(live: LiveWorkbook, text: string): Outcome<ImportPreview> {
  const { inputs } = live.read;
  const parsed = parseAnswersFile(text, inputs.catalogue);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  const questions = inputs.catalogue.areas.flatMap((area) =>
    questionsOf(area).flatMap(({ id }): ImportedQuestion[] => {
      const given = file.answers[id];
      if (!given) return [];
      const now = inputs.answers[id] ?? blankAnswer;
      const change = changeTo(given, now);
      const then = changedAnswer(now, change);
      const replaces = isReplaced(now, then);
      return isSame(now, then) ? [] : [{ id, areaKey: area.key, change, now, then, replaces }];
    }),
  );
  return success({
    differing: differences(live, file),
    questions,
    texts: verdictParts(inputs.catalogue).flatMap((part): ImportedText[] => {
      const [seen, text] = [verdictOn(inputs.verdict, part), verdictOn(file.verdict, part)];
      return text === "" || text === seen ? [] : [{ part, text, seen }];
    }),
    same: Object.keys(file.answers).length - questions.length,
    freeFindings: file.freeFindings.length,
    targets: Object.entries(file.targets).filter(
      ([id, target]) => !sameCell(target, inputs.targets[id] ?? null),
    ).length,
  });
}

export interface ImportedAnswers {
  readonly live: LiveWorkbook;
  /** The number of questions that now have every chosen value. */
  readonly written: number;
  readonly conflicts: readonly WriteConflict[];
  /** Why the remaining questions were not written. */
  readonly problems: readonly Problem[];
}

/** Writes the chosen questions area by area, then the texts; stops at the first error. */
export async function importAnswers(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  questions: readonly ImportedQuestion[],
  texts: readonly VerdictText[] = [],
): Promise<ImportedAnswers> {
  let result: ImportedAnswers = { live, written: 0, conflicts: [], problems: [] };
  for (const { key } of live.read.inputs.catalogue.areas) {
    const ofArea = questions.filter(({ areaKey }) => areaKey === key);
    if (ofArea.length === 0) continue;
    const written = await writeArea(port, result.live, ofArea);
    if (!written.ok) return afterFault(port, result, questions, written.problems);
    const { conflicts, live: now } = written.value;
    result = {
      live: now,
      written: result.written + ofArea.filter((question) => isIn(now, question)).length,
      conflicts: [...result.conflicts, ...conflicts],
      problems: [],
    };
  }
  return texts.length === 0
    ? result
    : withWritten(result, await saveVerdict(port, result.live, texts));
}

/** Adds the outcome of another write. */
export function withWritten(
  result: ImportedAnswers,
  saved: Outcome<WrittenInputs>,
): ImportedAnswers {
  if (!saved.ok) return { ...result, problems: saved.problems };
  const { live, conflicts } = saved.value;
  return { ...result, live, conflicts: [...result.conflicts, ...conflicts] };
}

/**
 * Re-reads the workbook to count what was written: a request may have succeeded even if its
 * response was lost.
 */
async function afterFault(
  port: LiveWorkbookPort,
  result: ImportedAnswers,
  questions: readonly ImportedQuestion[],
  problems: readonly Problem[],
): Promise<ImportedAnswers> {
  const after = await reopen(port, result.live);
  if (!after.ok) return { ...result, problems };
  const written = questions.filter((question) => isIn(after.value, question)).length;
  return { ...result, live: after.value, written, problems };
}

function isIn({ read }: LiveWorkbook, { id, change }: ImportedQuestion): boolean {
  const answer = read.inputs.answers[id] ?? blankAnswer;
  return isSame(answer, changedAnswer(answer, change));
}

async function writeArea(
  port: LiveWorkbookPort,
  live: LiveWorkbook,
  questions: readonly ImportedQuestion[],
): Promise<Outcome<WrittenInputs>> {
  const rows = questions.map(({ id, change, now }) => answerWrites(live, id, change, now));
  const problems = rows.flatMap((row) => (row.ok ? [] : row.problems));
  if (problems.length > 0) return failure(problems);
  return writeInputs(
    port,
    live,
    rows.flatMap((row) => (row.ok ? [row.value] : [])),
  );
}

/**
 * Levels, not applicable and direct points are imported together: if the file has any of them, it
 * replaces all of them. A blank text in the file deletes nothing.
 */
function changeTo(given: Answer, now: Answer): AnswerChange {
  const isJudged = judgedFields.some((field) => !isBlank(given[field]));
  const judged = Object.fromEntries(judgedFields.map((field) => [field, given[field]]));
  const texts = textFields.filter((field) => given[field] !== "");
  const finding: Finding = {
    kind: given.finding.kind === "" ? now.finding.kind : given.finding.kind,
    text: given.finding.text === "" ? now.finding.text : given.finding.text,
  };
  return {
    ...(isJudged ? judged : {}),
    ...Object.fromEntries(texts.map((field) => [field, given[field]])),
    finding,
  };
}

function isSame(now: Answer, then: Answer): boolean {
  return differingFields(now, then).length === 0;
}

function isReplaced(now: Answer, then: Answer): boolean {
  if (isBlankAnswer(now)) return false;
  const isOther = (field: (typeof judgedFields)[number]) =>
    !isBlank(now[field]) && !sameCell(now[field], then[field]);
  const isOtherText = (was: string, is: string) => was !== "" && was !== is;
  return (
    judgedFields.some(isOther) ||
    textFields.some((field) => isOtherText(now[field], then[field])) ||
    isOtherText(now.finding.text, then.finding.text) ||
    (now.finding.kind !== "" && now.finding.kind !== then.finding.kind)
  );
}

function differences({ read }: LiveWorkbook, file: AnswersFile): Differing[] {
  const { municipality, round } = read.inputs;
  const found: Differing[] = [
    { field: "municipality", workbook: municipality.name, file: file.municipality.name },
    { field: "year", workbook: String(round.year), file: String(file.round.year) },
  ];
  return found.filter((differing) => differing.workbook !== differing.file);
}
