import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { blankAnswer, type Answer } from "../../src/model/answers";
import type { Catalogue } from "../../src/model/catalogue";
import { noPhase } from "../../src/model/phase";
import { blankFilter, noneBeside, type Inputs, type MeasurementRow } from "../../src/model/inputs";
import { noVerdict } from "../../src/model/verdict";

/** Inputs of a new workbook in English, and whatever a test gives on top. */
export function inputsOf(catalogue: Catalogue, more: Partial<Inputs> = {}): Inputs {
  return {
    language: "en",
    municipality: { name: "Testvik", country: "NO", population: 7400 },
    round: { year: 2026, evaluators: ["Kari", "Ola"] },
    phase: noPhase,
    catalogue,
    profile: builtinProfile(more.language ?? "en"),
    answers: {},
    verdict: noVerdict,
    measurements: [],
    filter: blankFilter,
    beside: noneBeside,
    previous: null,
    agreement: null,
    selfAssessment: null,
    accounts: null,
    freeFindings: [],
    targets: {},
    actions: [],
    actionsAsOf: null,
    interviews: [],
    documents: [],
    factChecks: {},
    label: "",
    ...more,
  };
}

/** An answer in which only some fields are given. */
export function answerOf(given: Partial<Answer> = {}): Answer {
  return { ...blankAnswer, ...given };
}

/** Four levels in their order: system, extent, result, evaluation. */
export function levelsOf(levels: readonly Answer["system"][]): Partial<Answer> {
  const [system = null, extent = null, result = null, evaluation = null] = levels;
  return { system, extent, result, evaluation };
}

/** Sound rows of the measurement table, each another municipality, points within every cap. */
export function measurementRows(catalogue: Catalogue, count: number): MeasurementRow[] {
  return Array.from({ length: count }, (_, index) => {
    const areas = catalogue.areas.map(({ cap }, at) =>
      Math.floor((cap * ((index + at) % 10)) / 10),
    );
    return [
      `Kommune ${index + 1}`,
      "NO",
      2015 + (index % 10),
      catalogue.version,
      500 + index * 400,
      null,
      "measurement",
      areas.reduce((sum, points) => sum + points, 0),
      ...areas,
      index % 2 === 0 ? "A source" : null,
    ];
  });
}

/** The value frozen through and through, so that whatever changes it throws. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}
