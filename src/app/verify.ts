import { compareWith } from "../comparison/compareWith";
import { readFilter } from "../comparison/readFilter";
import { scoreAssessment } from "../engine/scoreAssessment";
import type { Assessment } from "../model/assessment";
import type { Own } from "../model/comparison";
import type { Catalogue } from "../model/catalogue";
import type { Inputs } from "../model/inputs";
import type { Language } from "../model/language";
import { plainMunicipality } from "../model/municipalityName";
import { isBlank } from "../model/rawCell";
import { problem, success, type Outcome, type Problem } from "../model/problem";
import type { RawWorkbook } from "../model/rawWorkbook";
import { ourSheets } from "../readback/ourSheets";
import { readMeasurements } from "../readback/measurementRows";
import type { Difference } from "../verify/difference";
import type { Comparisons } from "../verify/expectedValues";
import { locatePlan } from "../verify/locatedPlan";
import { verifyWorkbook } from "../verify/verifyWorkbook";
import { openWorkbook } from "./openWorkbook";
import type { WorkbookFilePort } from "./ports";

export { groupDifferences } from "../verify/groupDifferences";

export interface Verified {
  readonly language: Language;
  readonly differences: readonly Difference[];
}

/** What in a workbook differs from its plan or from the engine. */
export function verify(bytes: Uint8Array, file: WorkbookFilePort): Outcome<Verified> {
  const opened = openWorkbook(bytes, file);
  if (!opened.ok) return opened;
  const { raw, read } = opened.value;
  const { inputs } = read;
  const assessment = scoreAssessment(inputs);
  const comparisons = compareInputs(inputs, assessment);
  const located = locatePlan(raw, read);
  const differences = verifyWorkbook({ located, assessment, comparisons });
  return success({ language: inputs.language, differences }, [
    ...opened.problems,
    ...notComputed(raw, inputs.catalogue),
  ]);
}

/** Formulas of ours whose values cannot be judged, in one sentence. */
function notComputed(raw: RawWorkbook, catalogue: Catalogue): Problem[] {
  const count = [...ourSheets(raw, catalogue)]
    .map(({ cells }) => [...cells.values()].filter(({ isUncomputed }) => isUncomputed).length)
    .reduce((sum, ofSheet) => sum + ofSheet, 0);
  return count === 0 ? [] : [problem("formulasNotComputed", {}, null, { count })];
}

/** The own result against the measurements that stand in the workbook, within its filter. */
export function compareInputs(inputs: Inputs, assessment: Assessment): Comparisons {
  const { municipality, catalogue, unclear } = inputs;
  const { measurements } = readMeasurements(inputs.measurements, catalogue);
  const own: Own = {
    municipality: plainMunicipality(municipality.name),
    country: municipality.country,
    version: catalogue.version,
    population: municipality.population,
    total: assessment.total.reported,
    areas: Object.fromEntries(assessment.areas.map(({ key, reported }) => [key, reported])),
  };
  const filter = readFilter(inputs.filter, own);
  // Of an unknown country nobody is, and the own municipality is not among those of others.
  const isNowhere = unclear !== undefined && "country" in unclear;
  if (!filter || (isNowhere && isBlank(inputs.filter.country))) return compareWith([], own);
  return compareWith(measurements, isNowhere ? { ...own, municipality: "" } : own, filter);
}
