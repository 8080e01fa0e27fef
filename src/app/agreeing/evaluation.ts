import { decodeText } from "../../files/decodeText";
import { parseAnswersFile, type AnswersFile } from "../../files/answersFile";
import type { Catalogue } from "../../model/catalogue";
import type { Inputs } from "../../model/inputs";
import { failure, problem, success, type Outcome } from "../../model/problem";
import type { Capacity } from "../../workbook/capacity";
import type { ReadWorkbook } from "../../workbook/reading/readInputs";
import { unreadable } from "../making/unreadable";
import { readGiven, type GivenFile } from "../opening/givenFile";
import { inFile } from "../opening/inFile";
import { openWorkbook } from "../opening/openWorkbook";
import type { WorkbookReader } from "../ports";

/** What one evaluator, or several together, gave in a file of their own. */
export interface Evaluation extends AnswersFile {
  readonly file: string;
  readonly catalogue: Catalogue;
  /** Everything in the workbook; null for an answers file. */
  readonly workbook: { readonly inputs: Inputs; readonly capacity: Capacity } | null;
}

/**
 * Reads the files of evaluators, workbooks before answers files, which are parsed with the
 * workbooks' catalogue or else with `catalogue`. Fails if any file cannot be read completely; all
 * problems name their file.
 */
export function openEvaluations(
  files: readonly GivenFile[],
  reader: WorkbookReader,
  catalogue: Catalogue,
): Outcome<readonly Evaluation[]> {
  const workbooks = files.map((file) => (isAnswers(file) ? null : openOne(file, reader)));
  const first = workbooks.find((opened) => opened?.ok);
  const known = first?.ok ? first.value.catalogue : catalogue;
  const opened = files.map((file, index) => workbooks[index] ?? parseOne(file, known));
  const problems = opened.flatMap((each) => each.problems);
  const evaluations = opened.flatMap((each) => (each.ok ? [each.value] : []));
  return evaluations.length < files.length
    ? { ok: false, problems }
    : success(evaluations, problems);
}

function isAnswers({ name }: GivenFile): boolean {
  return name.toLowerCase().endsWith(".json");
}

function openOne(file: GivenFile, reader: WorkbookReader): Outcome<Evaluation> {
  const opened = readGiven(file, (bytes) => openWorkbook(bytes, reader));
  if (!opened.ok) return opened;
  if (unreadable(opened.problems).length > 0) return { ok: false, problems: opened.problems };
  return success(evaluationIn(file.name, opened.value.read), opened.problems);
}

/** The evaluation in a workbook. */
export function evaluationIn(
  file: string,
  { inputs, capacity }: Pick<ReadWorkbook, "inputs" | "capacity">,
): Evaluation {
  return { ...inputs, file, workbook: { inputs, capacity } };
}

function parseOne(given: GivenFile, catalogue: Catalogue): Outcome<Evaluation> {
  const { name } = given;
  const text = readGiven(given, decodeText);
  if (!text.ok) return text;
  if (text.problems.length > 0) return failure(problem("wrongEncoding", { file: name }));
  const parsed = inFile(name, parseAnswersFile(text.value, catalogue));
  if (!parsed.ok) return parsed;
  return success({ ...parsed.value, file: name, catalogue, workbook: null }, parsed.problems);
}
