import { isBlankAnswer, type Answer, type Answers } from "../model/answers";
import { allQuestions, areaKeysOf, type Catalogue } from "../model/catalogue";
import { dateOfCell, noPhase, phases, type PhaseInputs } from "../model/phase";
import type { FreeFinding, Municipality, Round, Targets } from "../model/inputs";
import { failure, success, type Outcome } from "../model/problem";
import { isBlank, type RawCell } from "../model/rawCell";
import type { Verdict } from "../model/verdict";
import { answersFormat, answersSchema } from "./answersSchema";
import { readJson } from "./readJson";

/** The inputs of one evaluation, without the workbook. */
export interface AnswersFile {
  readonly municipality: Municipality;
  readonly round: Round;
  readonly phase: PhaseInputs;
  /** Says what the numbers are if they are not an evaluation; otherwise "". */
  readonly label: string;
  readonly answers: Answers;
  readonly verdict: Verdict;
  /** Findings that belong to an area, not to a question. */
  readonly freeFindings: readonly FreeFinding[];
  readonly targets: Targets;
}

/**
 * Parses an answers file ("kompassbok-answers/1") made for this catalogue. Any error makes it fail,
 * so that no answer is lost; all errors are reported. The four levels, direct and notApplicable are
 * kept as they are, valid or not.
 */
export function parseAnswersFile(content: string, catalogue: Catalogue): Outcome<AnswersFile> {
  const { value, problems } = readJson(content, answersFormat, answersSchema(catalogue));
  if (value === null || problems.length > 0) return failure(problems);
  const { municipality, round, phase, label, answers, findings, verdict, targets } = value;
  return success({
    municipality,
    round: { ...round, evaluators: round.evaluators.filter((name) => name.trim() !== "") },
    phase: { ...noPhase, ...phase },
    label,
    answers: Object.fromEntries(
      Object.entries(answers).filter(([, answer]) => !isBlankAnswer(answer)),
    ),
    freeFindings: findings
      .map(({ area, kind, text }) => ({ areaKey: area, kind, text }))
      .filter(isGiven),
    verdict: { ...verdict, areas: givenTexts(verdict.areas) },
    targets: Object.fromEntries(Object.entries(targets).filter(([, target]) => !isBlank(target))),
  });
}

/**
 * Writes an answers file as JSON, in the catalogue's order, without blanks. Parsing it gives the
 * same result, with two exceptions: unknown finding kinds and answers to questions outside the
 * catalogue are written as they are, so that parsing reports them.
 */
export function serializeAnswersFile(file: AnswersFile, catalogue: Catalogue): string {
  const { municipality, round, phase, label, answers, freeFindings, verdict, targets } = file;
  const content = {
    format: answersFormat,
    municipality: withoutBlanks({ ...municipality }),
    round: withoutBlanks({ ...round }),
    catalogue: { id: catalogue.id, version: catalogue.version },
    ...withoutBlanks({ label, phase: phaseContent(phase) }),
    answers: Object.fromEntries(
      idsInOrder(answers, catalogue).flatMap((id) => {
        const answer = answers[id];
        return answer && !isBlankAnswer(answer) ? [[id, answerContent(answer)]] : [];
      }),
    ),
    ...withoutBlanks({
      findings: freeFindings.filter(isGiven).map(findingContent),
      verdict: verdictContent(verdict, catalogue),
      targets: withoutBlanks(targets),
    }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Dates as text (2026-11-30); anything else as it is, so that parsing reports it. */
function phaseContent({ current, ...dates }: PhaseInputs): object {
  const texts = phases.map((phase) => [phase, dateOfCell(dates[phase]) ?? dates[phase]] as const);
  return withoutBlanks({ current, ...Object.fromEntries(texts) });
}

function idsInOrder(answers: Answers, catalogue: Catalogue): readonly string[] {
  const ids = allQuestions(catalogue).map(({ id }) => id);
  return [...new Set([...ids, ...Object.keys(answers)])];
}

function answerContent(answer: Answer): object {
  const { kind, text } = answer.finding;
  return withoutBlanks({
    system: answer.system,
    extent: answer.extent,
    result: answer.result,
    evaluation: answer.evaluation,
    direct: answer.direct,
    notApplicable: markContent(answer.notApplicable),
    evidence: answer.evidence,
    comment: answer.comment,
    finding: withoutBlanks({ kind: typeof kind === "object" ? kind.unknown : kind, text }),
    remark: answer.remark,
    reply: answer.reply,
  });
}

/**
 * TRUE is invalid in the cell, but true in the file means "x". Writing it as text keeps it invalid.
 */
function markContent(cell: RawCell): RawCell {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
}

function findingContent({ areaKey, kind, text }: FreeFinding): object {
  return withoutBlanks({ area: areaKey, kind, text });
}

/** Area texts in the catalogue's order. */
function verdictContent({ whole, areas }: Verdict, catalogue: Catalogue): object {
  const texts = areaKeysOf(catalogue).map((key) => [key, areas[key] ?? ""] as const);
  return withoutBlanks({ whole, areas: givenTexts(Object.fromEntries(texts)) });
}

function givenTexts(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
}

function isGiven({ kind, text }: FreeFinding): boolean {
  return !isBlank(kind) || text !== "";
}

/** The non-blank fields; empty lists and objects count as blank. */
function withoutBlanks(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => holdsSomething(field)));
}

function holdsSomething(field: unknown): boolean {
  if (typeof field === "object" && field !== null) return Object.keys(field).length > 0;
  return field !== null && field !== "";
}
