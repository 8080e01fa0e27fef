import {
  allCriteria,
  allQuestions,
  type Area,
  type Catalogue,
  type Criterion,
  type Question,
} from "../model/catalogue";
import { problem, type Problem } from "../model/problem";
import { round } from "../model/rounding";

/** The limits of a catalogue; the workbook's layout depends on them. */
export const catalogueLimits = {
  areas: 20,
  criteriaPerArea: 20,
  questionsPerArea: 100,
  id: 20,
  key: 20,
  title: 120,
  text: 500,
  guidance: 1000,
  cap: 1_000_000,
} as const;

const keyPattern = /^[a-z][a-zA-Z0-9]*$/;
const idPattern = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

/**
 * Returns every error in a catalogue at once: missing, malformed or duplicate ids; caps that are
 * not positive, have too many decimals or do not add up; missing or overlong texts; sizes beyond
 * `catalogueLimits`.
 */
export function checkCatalogue(catalogue: Catalogue): Problem[] {
  return [
    ...checkTexts(
      "catalogue",
      { id: catalogue.id, version: catalogue.version, name: catalogue.name },
      catalogueLimits.title,
    ),
    ...checkCount("areas", "catalogue", catalogue.areas.length, catalogueLimits.areas),
    // Keys become names of tables and cells, which Excel compares without case.
    ...doubled(
      "areaKey",
      catalogue.areas.map((area) => area.key),
      (key) => key.toLowerCase(),
    ),
    ...doubled(
      "areaId",
      catalogue.areas.map(({ id }) => id).filter((id) => id.trim() !== ""),
    ),
    ...doubled(
      "criterionId",
      allCriteria(catalogue).map(({ id }) => id),
    ),
    ...doubled(
      "questionId",
      allQuestions(catalogue).map(({ id }) => id),
    ),
    ...catalogue.areas.flatMap(checkArea),
  ];
}

function checkArea(area: Area): Problem[] {
  const questions = area.criteria.reduce((n, criterion) => n + criterion.questions.length, 0);
  const problems = [
    ...checkTexts(area.key, { id: area.id }, catalogueLimits.id),
    ...checkTexts(area.key, { name: area.name, shortName: area.shortName }, catalogueLimits.title),
    ...checkCount("criteria", area.key, area.criteria.length, catalogueLimits.criteriaPerArea),
    ...checkCount("questions", area.key, questions, catalogueLimits.questionsPerArea),
    ...checkSum(
      area.key,
      area.cap,
      area.criteria.map(({ cap }) => cap),
    ),
  ];
  const isPlainKey = keyPattern.test(area.key) && !(area.key in {});
  if (!isPlainKey || area.key.length > catalogueLimits.key) {
    const max = catalogueLimits.key;
    problems.push(problem("catalogueKey", { field: "area" }, area.key, { max }));
  }
  const ofCriteria = area.criteria.flatMap((criterion) => [
    ...checkId(`${area.key} criterionId`, criterion.id),
    ...checkCriterion(criterion),
  ]);
  return [...problems, ...ofCriteria];
}

function checkCriterion(criterion: Criterion): Problem[] {
  const { id, title, cap, questions } = criterion;
  return [
    ...checkTexts(id, { title }, catalogueLimits.title),
    ...checkCount("questions", id, questions.length, catalogueLimits.questionsPerArea),
    ...checkSum(
      id,
      cap,
      questions.map((question) => question.cap),
    ),
    ...questions.flatMap((question) => checkQuestion(id, question)),
  ];
}

function checkQuestion(criterionId: string, { id, text, guidance, cap }: Question): Problem[] {
  const isTooLong = guidance.length > catalogueLimits.guidance;
  return [
    ...checkId(`${criterionId} questionId`, id),
    ...checkTexts(id, { text }, catalogueLimits.text),
    ...(isTooLong ? [tooLong(id, "guidance", guidance, catalogueLimits.guidance)] : []),
    ...(cap > 0 && isPoints(cap) ? [] : [wrongCap(id, cap)]),
  ];
}

/** Points have at most six decimals, so that all 4s give exactly the cap. */
function isPoints(cap: number): boolean {
  return cap <= catalogueLimits.cap && round(cap, 6) === cap;
}

function wrongCap(of: string, cap: number): Problem {
  return problem("catalogueCap", { field: of }, cap, { max: catalogueLimits.cap });
}

function checkId(field: string, id: string): Problem[] {
  // Requiring a digit keeps ids from colliding with the names of built-in object members.
  return idPattern.test(id) && /\d/.test(id) && id.length <= catalogueLimits.id
    ? []
    : [problem("catalogueId", { field }, id, { max: catalogueLimits.id })];
}

function checkTexts(of: string, texts: Readonly<Record<string, string>>, max: number): Problem[] {
  return Object.entries(texts).flatMap(([name, text]) => {
    if (text.trim() === "") return [problem("catalogueText", { field: `${of} ${name}` })];
    return text.length > max ? [tooLong(of, name, text, max)] : [];
  });
}

function tooLong(of: string, name: string, text: string, max: number): Problem {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return problem("catalogueTextTooLong", { field: `${of} ${name}` }, shown, {
    max,
    length: text.length,
  });
}

function checkCount(what: string, of: string, count: number, max: number): Problem[] {
  if (count === 0) return [problem("catalogueEmpty", { field: of }, null, { what })];
  return count > max ? [problem("catalogueTooMany", { field: of }, count, { what, max })] : [];
}

function checkSum(of: string, cap: number, parts: readonly number[]): Problem[] {
  if (!isPoints(cap)) return [wrongCap(of, cap)];
  const total = parts.reduce((sum, part) => sum + part, 0);
  const sum = round(total, 6);
  return sum === cap ? [] : [problem("catalogueCapSum", { field: of }, cap, { sum })];
}

function doubled(
  what: string,
  ids: readonly string[],
  spelling = (id: string): string => id,
): Problem[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) {
    if (seen.has(spelling(id))) twice.add(id);
    seen.add(spelling(id));
  }
  return [...twice].map((id) => problem("catalogueDoubled", { field: what }, id));
}
