import { scoreTargets } from "../../engine/scoreTargets";
import { blankAnswer } from "../../model/answers";
import type { Summary } from "../../model/assessment";
import { allCriteria, allQuestions, areaKeysOf, type Catalogue } from "../../model/catalogue";
import type { PreviousAnswer, PreviousInputs, PreviousTargets } from "../../model/inputs";
import type { PreviousRound } from "../../model/rounds";
import { levelOf } from "../../model/sixDecimals";
import { previousActionRows } from "../../workbook/sheets/previous/layout";
import { previousActions } from "./previousActions";

/**
 * The parts of an earlier round that the current catalogue also has. In another catalogue the same
 * id means another question, so only areas are kept, by key.
 */
export function previousInputs(previous: PreviousRound, present: Catalogue): PreviousInputs {
  const { municipality, year, catalogue, label, verdict, assessment } = previous;
  const isSame = catalogue.id === present.id;
  const areaKeys = areaKeysOf(present);
  const criteria = isSame ? allCriteria(present) : [];
  const questions = isSame ? allQuestions(present) : [];
  return {
    municipality: municipality.name,
    year,
    catalogueId: catalogue.id,
    catalogueVersion: catalogue.version,
    label,
    total: assessment.total.reported,
    areas: reportedOf(new Map(assessment.areas.map((area) => [area.key, area])), areaKeys),
    criteria: reportedOf(
      new Map(assessment.criteria.map((criterion) => [criterion.id, criterion])),
      criteria.map(({ id }) => id),
    ),
    targets: targetsOf(previous, areaKeys, new Set(criteria.map(({ id }) => id))),
    actions: previousActions(previous).slice(0, previousActionRows),
    questions: answersOf(previous, new Set(questions.map(({ id }) => id))),
    verdict: { whole: verdict.whole, areas: onlyKeys(verdict.areas, new Set(areaKeys)) },
  };
}

function targetsOf(
  { catalogue, assessment, targets }: PreviousRound,
  areaKeys: readonly string[],
  criteria: ReadonlySet<string>,
): PreviousTargets {
  const found = scoreTargets(catalogue, assessment, targets);
  const known = <Part extends { readonly target: number | null }>(
    parts: readonly Part[],
    keyOf: (part: Part) => string,
    isWanted: (key: string) => boolean,
  ) =>
    Object.fromEntries(
      parts.flatMap((part) =>
        part.target !== null && isWanted(keyOf(part)) ? [[keyOf(part), part.target]] : [],
      ),
    ) as Record<string, number>;
  return {
    total: found.total.target,
    areas: known(
      found.areas,
      ({ key }) => key,
      (key) => areaKeys.includes(key),
    ),
    criteria: known(
      found.criteria,
      ({ id }) => id,
      (id) => criteria.has(id),
    ),
  };
}

function reportedOf(
  results: ReadonlyMap<string, Summary>,
  wanted: readonly string[],
): Record<string, number> {
  return Object.fromEntries(
    wanted.flatMap((key) => {
      const points = results.get(key)?.reported ?? null;
      return points === null ? [] : [[key, points] as const];
    }),
  );
}

function answersOf(
  { answers, assessment }: PreviousRound,
  wanted: ReadonlySet<string>,
): Record<string, PreviousAnswer> {
  const kept = assessment.questions.filter(({ id }) => wanted.has(id));
  return Object.fromEntries(
    kept.map(({ id, state, points, cap }) => {
      // A mistyped level in the earlier round is not a starting point.
      const { system, extent, result, evaluation, direct } = answers[id] ?? blankAnswer;
      const answer: PreviousAnswer = {
        system: levelOf(system),
        extent: levelOf(extent),
        result: levelOf(result),
        evaluation: levelOf(evaluation),
        notApplicable: state === "notApplicable",
        direct: typeof direct === "number" && state !== "invalid" ? direct : null,
        points,
        cap,
      };
      return [id, answer] as const;
    }),
  );
}

function onlyKeys<Value>(
  of: Readonly<Record<string, Value>>,
  keys: ReadonlySet<string>,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(of).filter(([key]) => keys.has(key)));
}
