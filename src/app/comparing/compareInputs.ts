import { compareWith } from "../../comparison/compareWith";
import { readFilter } from "../../comparison/readFilter";
import type { Assessment } from "../../model/assessment";
import type { Own } from "../../model/comparison";
import type { Inputs } from "../../model/inputs";
import { plainMunicipality } from "../../model/municipalityName";
import { isBlank } from "../../model/rawCell";
import { readMeasurements } from "../../workbook/sheets/comparison/measurementRows";
import type { Comparisons } from "../../reconcile/expectedValues";

/** Compares the own result with the workbook's measurements that pass its filter. */
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
  // If the own country is unknown, no measurement can be the own municipality, and without a
  // country in the filter nothing is comparable.
  const isNowhere = unclear !== undefined && "country" in unclear;
  if (!filter || (isNowhere && isBlank(inputs.filter.country))) return compareWith([], own);
  return compareWith(measurements, isNowhere ? { ...own, municipality: "" } : own, filter);
}
