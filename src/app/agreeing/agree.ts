import { agreedAnswers, answerIn } from "../../agreement/agreedAnswers";
import { mergeTexts } from "../../agreement/mergeTexts";
import { agreementOf } from "../../agreement/agreementOf";
import { scoreAssessment } from "../../engine/scoreAssessment";
import { wordTranslator } from "../../i18n/wordTranslator";
import type {
  Agreement,
  AgreementInputs,
  AgreementQuestion,
  Recorded,
} from "../../model/agreement";
import type { Answer, Answers } from "../../model/answers";
import type { Assessment } from "../../model/assessment";
import { allQuestions } from "../../model/catalogue";
import type { FreeFinding, Inputs, Targets } from "../../model/inputs";
import { problem, success, type Outcome, type Problem } from "../../model/problem";
import { recordedAnswer } from "../../model/recordedCell";
import { cellTextLimit } from "../../model/textRule";
import {
  theWhole,
  verdictOn,
  verdictParts,
  type Verdict,
  type VerdictPart,
} from "../../model/verdict";
import { tooManyMeasurements } from "../measurements/tooManyMeasurements";
import { capacityFor, largestCapacity, type Capacity } from "../../workbook/capacity";
import { gatherInputs } from "../making/gatherInputs";
import { loadCatalogue, loadProfile, type CatalogueSource } from "../making/loadCatalogue";
import { makeWorkbook } from "../making/makeWorkbook";
import type { GivenFile } from "../opening/givenFile";
import type { CalculatorPort, WorkbookFilePort, WorkbookReader } from "../ports";
import type { Language } from "../../model/language";
import { checkEvaluations, checkFiles } from "./checkEvaluations";
import { openEvaluations, type Evaluation } from "./evaluation";
import { evaluatorNames } from "./evaluatorNames";
import { mergeFindings, mergeInputs } from "./mergeInputs";

/** What follows from several evaluators' files. */
export interface Agreed {
  /** The inputs of the agreed workbook. */
  readonly inputs: Inputs & { readonly agreement: AgreementInputs };
  readonly agreement: Agreement;
  /** Of the agreed answers. */
  readonly assessment: Assessment;
  /** Room in the tables, at least as in any of the workbooks. */
  readonly capacity: Capacity;
}

export interface AgreeRequest {
  readonly files: readonly GivenFile[];
  /** The language of a workbook made from answers files alone. */
  readonly language: Language;
  /** For answers files alone: a catalogue and the text of a profile; null for the built-in ones. */
  readonly catalogue: CatalogueSource | null;
  readonly profile: string | null;
}

/** Reads evaluators' files and brings them together. All problems at once, each with its file. */
export function agreeFiles(request: AgreeRequest, reader: WorkbookReader): Outcome<Agreed> {
  const { files, language, profile } = request;
  const catalogue = loadCatalogue(request.catalogue, language);
  const scale = loadProfile(profile, language);
  if (!catalogue.ok) return catalogue;
  if (!scale.ok) return scale;
  const faults = checkFiles(files);
  const opened = openEvaluations(files, reader, catalogue.value);
  if (!opened.ok) return { ok: false, problems: [...faults, ...opened.problems] };
  const [first] = opened.value;
  const others = checkEvaluations(opened.value);
  if (!first || faults.length + others.length > 0) {
    return { ok: false, problems: [...faults, ...opened.problems, ...others] };
  }
  const blank = gatherInputs({
    municipality: first.municipality.name,
    year: first.round.year,
    country: first.municipality.country,
    population: null,
    language,
    answers: null,
    measurements: null,
    catalogue: request.catalogue,
    profile,
  });
  if (!blank.ok) return blank;
  const agreed = agree(opened.value, blank.value);
  return { ...agreed, problems: [...opened.problems, ...agreed.problems] };
}

/** Makes the agreed workbook, with tables as large as the largest of the evaluators'. */
export async function makeAgreed(
  { inputs, capacity }: Agreed,
  ports: { file: WorkbookFilePort; calculator: CalculatorPort },
): Promise<Uint8Array> {
  return makeWorkbook(inputs, ports, capacity);
}

/**
 * Brings evaluations together: takes what all agree on, leaves the rest blank, keeps everything
 * that anyone wrote, and records who answered what. `blank` gives what no file has: a new
 * workbook's inputs, used where none of the files is a workbook. Fails if a text would become too
 * long for its cell.
 */
export function agree(evaluations: readonly Evaluation[], blank: Inputs): Outcome<Agreed> {
  const merged = baseOf(evaluations, blank);
  const { catalogue, profile, language } = merged;
  const names = evaluatorNames(evaluations);
  const named = evaluations.map((each, index) => ({ ...each, name: names[index] ?? each.file }));
  const t = wordTranslator(language);
  const answers = agreedAnswers(catalogue, named, (kind) => t(`findingKind.${kind}`));
  const freeFindings = mergeFindings(
    named.map(({ name, freeFindings: findings }) => ({ name, findings })),
  );
  const verdict = mergeVerdicts(named, verdictParts(catalogue));
  const tooLong = [
    ...verdictParts(catalogue).flatMap((part) =>
      tooLongFor(verdictOn(verdict, part), {
        field: part === theWhole ? "verdict" : `verdict ${part}`,
      }),
    ),
    ...longAnswers(answers),
    ...longFindings(freeFindings),
    ...tooManyMeasurements(merged.measurements.length),
  ];
  if (tooLong.length > 0) return { ok: false, problems: tooLong };
  const given = recorded(
    named,
    allQuestions(catalogue).map(({ id }) => id),
  );
  const agreement = agreementOf({ catalogue, profile, given });
  const questions = agreement.questions.map(({ id }): AgreementQuestion => ({
    id,
    given: given[id] ?? [],
    note: "",
  }));
  const people = evaluations.flatMap(({ round }) => round.evaluators);
  const inputs = {
    ...merged,
    round: { ...merged.round, evaluators: [...new Set(people)] },
    answers,
    verdict,
    freeFindings,
    targets: firstTargets(evaluations),
    agreement: { evaluators: names, questions },
  };
  const capacity = evaluations.reduce(
    (most, { workbook }) => (workbook ? largestCapacity(most, workbook.capacity) : most),
    capacityFor(inputs),
  );
  const assessment = scoreAssessment(inputs);
  return success({ inputs, agreement, assessment, capacity }, assessment.problems);
}

/** Of each criterion the target of the first file that has one. */
function firstTargets(evaluations: readonly Evaluation[]): Targets {
  return evaluations.reduceRight<Targets>((later, { targets }) => ({ ...later, ...targets }), {});
}

/** The workbooks' inputs, or a new workbook's with the facts of the first answers file. */
function baseOf(evaluations: readonly Evaluation[], blank: Inputs): Inputs {
  const [first, ...others] = evaluations.flatMap(({ workbook }) => workbook?.inputs ?? []);
  const base = first ? mergeInputs([first, ...others]) : blank;
  const [municipality] = evaluations.map((each) => each.municipality);
  const population = evaluations.map((each) => each.municipality.population);
  const [round] = evaluations.map((each) => each.round);
  return {
    ...base,
    municipality: {
      ...(municipality ?? base.municipality),
      population: population.find((inhabitants) => inhabitants !== null) ?? null,
    },
    round: round ?? base.round,
    label: evaluations.find(({ label }) => label !== "")?.label ?? "",
  };
}

/** Each text once if all wrote the same, otherwise everyone's with the author's name. */
function mergeVerdicts(
  evaluators: readonly { readonly name: string; readonly verdict: Verdict }[],
  parts: readonly VerdictPart[],
): Verdict {
  const texts = parts.map((part) => {
    const given = evaluators.map(({ name, verdict }) => ({
      author: name,
      text: verdictOn(verdict, part),
    }));
    return [part, mergeTexts(given)] as const;
  });
  const areas = texts.filter(([part, text]) => part !== theWhole && text !== "");
  const whole = texts.find(([part]) => part === theWhole)?.[1] ?? "";
  return { whole, areas: Object.fromEntries(areas) };
}

function recorded(
  evaluators: readonly { readonly answers: Answers }[],
  ids: readonly string[],
): Record<string, readonly Recorded[]> {
  return Object.fromEntries(
    ids.map((id) => [id, evaluators.map(({ answers }) => recordedOf(answerIn(answers, id)))]),
  );
}

function recordedOf(answer: Answer): Recorded {
  return recordedAnswer((field) => answer[field]);
}

function longAnswers(answers: Answers): Problem[] {
  return Object.entries(answers).flatMap(([question, { finding, ...fields }]) => {
    const texts = { ...fields, findingText: finding.text };
    return Object.entries(texts).flatMap(([field, text]) =>
      typeof text === "string" ? tooLongFor(text, { question, field }) : [],
    );
  });
}

function longFindings(findings: readonly FreeFinding[]): Problem[] {
  return findings.flatMap(({ areaKey, text }) => tooLongFor(text, { field: areaKey }));
}

function tooLongFor(text: string, place: Problem["place"]): Problem[] {
  const { length } = text;
  if (length <= cellTextLimit) return [];
  return [problem("textTooLong", place, null, { length, max: cellTextLimit })];
}
