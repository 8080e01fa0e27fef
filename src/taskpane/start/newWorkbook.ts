import { checkName } from "../../app/making/checkMunicipality";
import type { InputRequest } from "../../app/making/gatherInputs";
import { decimalSign } from "../../model/decimalSign";
import { factLimits } from "../../model/factLimits";
import type { Language } from "../../model/language";

import type { Country } from "../../model/measurement";
import { numberReadings, parseWhole } from "../../model/numberReadings";
import { problem, type Problem } from "../../model/problem";
import { dimensions, type Dimension } from "../../model/profile";
import { isWeightSum } from "../../model/weights";

export interface FormFile {
  readonly name: string;
  readonly text: string;
}

/** The contents of the form for a new workbook, as typed and chosen. */
export interface NewWorkbook {
  readonly municipality: string;
  readonly country: Country;
  readonly population: string;
  readonly year: string;
  readonly evaluators: string;
  readonly language: Language;
  readonly catalogue: FormFile | null;
  readonly weights: Readonly<Record<Dimension, string>>;
  readonly answers: FormFile | null;
  readonly measurements: FormFile | null;
  /** For the municipality to describe itself in before the visit. */
  readonly isSelfAssessment: boolean;
}

export function newWorkbook(year: number, language: Language): NewWorkbook {
  return {
    municipality: "",
    country: "NO",
    population: "",
    year: String(year),
    evaluators: "",
    language,
    catalogue: null,
    weights: equalWeights(language),
    answers: null,
    measurements: null,
    isSelfAssessment: false,
  };
}

function equalWeights(language: Language): NewWorkbook["weights"] {
  const weight = `0${decimalSign(language)}25`;
  return { system: weight, extent: weight, result: weight, evaluation: weight };
}

/** Problems in the form, by field. */
export type FormFaults = Readonly<
  Partial<Record<"municipality" | "year" | "population" | "weights", Problem>>
>;

/**
 * Checks the form. An answers file has its municipality and year, so both may then be left blank.
 */
export function checkForm(form: NewWorkbook): FormFaults {
  const { answers } = form;
  const name = form.municipality.trim();
  const [nameFault] = name === "" && answers ? [] : checkName(name);
  const { year, population } = factLimits;
  const isBlankYear = form.year.trim() === "" && answers !== null;
  const yearFault = isBlankYear ? null : wholeFault(form.year, year);
  const populationFault =
    form.population.trim() === "" ? null : wholeFault(form.population, population);
  const weightsFault = faultOfWeights(form.weights);
  return {
    ...(nameFault ? { municipality: nameFault } : {}),
    ...(yearFault ? { year: yearFault } : {}),
    ...(populationFault ? { population: populationFault } : {}),
    ...(weightsFault ? { weights: weightsFault } : {}),
  };
}

/** Converts a form without problems into a request. */
export function requestOf(form: NewWorkbook): InputRequest {
  const { answers, catalogue, measurements } = form;
  const name = form.municipality.trim();
  return {
    municipality: name === "" ? null : name,
    year: parseWhole(form.year, factLimits.year),
    country: form.country,
    population: parseWhole(form.population, factLimits.population),
    evaluators: form.evaluators
      .split(/[;,\n]/)
      .map((evaluator) => evaluator.trim())
      .filter(Boolean),
    language: form.language,
    answers: answers?.text ?? null,
    measurements: measurements?.text ?? null,
    catalogue: catalogue && {
      kind: catalogue.name.toLowerCase().endsWith(".csv") ? "csv" : "json",
      text: catalogue.text,
      name: catalogue.name.replace(/\.\w+$/, ""),
    },
    profile: profileOf(form),
    isSelfAssessment: form.isSelfAssessment,
    files: {
      answers: answers?.name,
      catalogue: catalogue?.name,
      measurements: measurements?.name,
    },
  };
}

/** A profile with the form's weights; null if all are the default 0.25. */
function profileOf({ weights }: NewWorkbook): string | null {
  const numbers = dimensions.map((dimension) => [dimension, weightOf(weights[dimension])] as const);
  if (numbers.every(([, weight]) => weight === 0.25)) return null;
  return JSON.stringify({
    format: "kompassbok-profile/1",
    id: "own-weights",
    version: "1",
    weights: Object.fromEntries(numbers),
  });
}

function faultOfWeights(weights: NewWorkbook["weights"]): Problem | null {
  const numbers = dimensions.map((dimension) => weightOf(weights[dimension]));
  const wrong = dimensions.find((_, index) => Number.isNaN(numbers[index]));
  if (wrong) return problem("profileWeight", {}, weights[wrong]);
  const sum = numbers.reduce((whole, weight) => whole + weight, 0);
  return isWeightSum(sum) ? null : problem("profileWeightSum", {}, Math.round(sum * 1e9) / 1e9);
}

function weightOf(text: string): number {
  const [weight = NaN] = numberReadings(text);
  return weight >= 0 ? weight : NaN;
}

function wholeFault(text: string, [min, max]: readonly [number, number]): Problem | null {
  return parseWhole(text, [min, max]) === null ? problem("notWhole", {}, text, { min, max }) : null;
}
