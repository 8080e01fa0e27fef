import { scaleOf } from "../engine/scale";
import type {
  Agreement,
  AgreementFigures,
  AgreementWord,
  ApartCounts,
  GivenByQuestion,
  QuestionAgreement,
} from "../model/agreement";
import { allQuestions, type Catalogue } from "../model/catalogue";
import { highest, lowest } from "../model/extremes";
import { dimensions, type Dimension, type Level, type Profile } from "../model/profile";
import { round } from "../model/rounding";
import { isSameForAll, judgementOf, type Judgement } from "./judgement";
import { ordinalAlpha } from "./ordinalAlpha";
import { stakeOf } from "./stake";

export interface Comparable {
  readonly catalogue: Catalogue;
  readonly profile: Profile;
  readonly given: GivenByQuestion;
}

/**
 * Compares what evaluators gave for every question of the catalogue. Pure and total; the order of
 * the evaluators changes nothing but the order of `states`.
 */
export function agreementOf({ catalogue, profile, given }: Comparable): Agreement {
  const scale = scaleOf(profile);
  const judged = allQuestions(catalogue).map((question) => {
    const cells = Object.hasOwn(given, question.id) ? (given[question.id] ?? []) : [];
    const judgements = cells.map((each) => judgementOf(question, each, scale));
    const differences = differencesOf(judgements);
    const known = dimensions.flatMap((dimension) => differences[dimension] ?? []);
    const result: QuestionAgreement = {
      id: question.id,
      states: judgements.map(({ state }) => state),
      differences,
      apart: known.length === 0 ? null : highest(known),
      stake: stakeOf(question.cap, judgements, scale),
      isSame: isSameForAll(question, cells),
    };
    return { result, judgements };
  });
  const questions = judged.map(({ result }) => result);
  const unitsOf = (dimension: Dimension): number[][] =>
    judged.map(({ judgements }) => levelsIn(judgements, dimension));
  const units = {
    system: unitsOf("system"),
    extent: unitsOf("extent"),
    result: unitsOf("result"),
    evaluation: unitsOf("evaluation"),
  };
  return {
    all: figuresOf(dimensions.flatMap((dimension) => units[dimension])),
    dimensions: {
      system: figuresOf(units.system),
      extent: figuresOf(units.extent),
      result: figuresOf(units.result),
      evaluation: figuresOf(units.evaluation),
    },
    counts: countsOf(questions),
    questions: byStake(questions),
  };
}

function levelsIn(judgements: readonly Judgement[], dimension: Dimension): Level[] {
  return judgements.flatMap(({ levels }) => levels[dimension] ?? []);
}

function differencesOf(judgements: readonly Judgement[]): QuestionAgreement["differences"] {
  const of = (dimension: Dimension): number | null => {
    const levels = levelsIn(judgements, dimension);
    return levels.length < 2 ? null : spreadOf(levels);
  };
  return {
    system: of("system"),
    extent: of("extent"),
    result: of("result"),
    evaluation: of("evaluation"),
  };
}

function spreadOf(values: readonly number[]): number {
  return highest(values) - lowest(values);
}

function figuresOf(units: readonly (readonly number[])[]): AgreementFigures {
  const paired = units.filter(({ length }) => length > 1);
  const shareWithin = (most: number): number | null => {
    const within = paired.filter((unit) => spreadOf(unit) <= most);
    return paired.length === 0 ? null : round(within.length / paired.length, 6);
  };
  const alpha = ordinalAlpha(paired);
  const shown = alpha === null ? null : threeDecimals(alpha);
  return {
    units: paired.length,
    identical: shareWithin(0),
    withinOne: shareWithin(1),
    alpha: shown,
    word: shown === null ? null : wordFor(shown),
  };
}

/** Adding 0 makes 0 of -0. */
function threeDecimals(value: number): number {
  return round(value * 100, 1) / 100 + 0;
}

/** Judges the alpha as it is shown, so that number and word never contradict each other. */
function wordFor(alpha: number): AgreementWord {
  if (alpha < 0.667) return "low";
  return alpha < 0.8 ? "fair" : "good";
}

function countsOf(questions: readonly QuestionAgreement[]): ApartCounts {
  const counts = { same: 0, one: 0, twoOrMore: 0, other: 0 };
  for (const { isSame, apart } of questions) {
    if (isSame) counts.same += 1;
    else if (apart === 1) counts.one += 1;
    else if (apart !== null && apart > 1) counts.twoOrMore += 1;
    else counts.other += 1;
  }
  return counts;
}

/** Most at stake first; among equals those that differ, the furthest apart first. */
function byStake(questions: readonly QuestionAgreement[]): QuestionAgreement[] {
  return [...questions].sort(
    (a, b) =>
      (b.stake ?? 0) - (a.stake ?? 0) ||
      Number(a.isSame) - Number(b.isSame) ||
      (b.apart ?? 0) - (a.apart ?? 0),
  );
}
