import { isBuiltinCatalogue } from "../../catalogue/isBuiltinCatalogue";
import { compare } from "../../comparison/compare";
import { distributionOf } from "../../comparison/distribution";
import { filterOf } from "../../comparison/groups";
import { rankingOf } from "../../comparison/ranking";
import { readFilter } from "../../comparison/readFilter";
import { seriesOf } from "../../comparison/series";
import type { Assessment } from "../../model/assessment";
import { catalogueCap } from "../../model/catalogue";
import type {
  Comparison,
  ComparisonGroup,
  DistributionStep,
  Ranking,
} from "../../model/comparison";
import type { FilterInputs } from "../../model/inputs";
import type { Measurement } from "../../model/measurement";
import { plainMunicipality } from "../../model/municipalityName";
import type { OwnRound, SeriesPoint } from "../../model/rounds";
import { tableMeasurements } from "../measurements/tableMeasurements";
import type { LiveWorkbook } from "../opening/liveWorkbook";

/** The own result compared within the workbook's filter, with everything that is shown about it. */
export interface WorkbookComparison {
  readonly own: OwnRound;
  /** null when a cell of the filter is invalid. */
  readonly shown: {
    readonly comparison: Comparison;
    readonly ranking: Ranking;
    readonly distribution: readonly DistributionStep[];
  } | null;
  /** The own rounds, regardless of the filter. */
  readonly series: readonly SeriesPoint[];
  /** The groups and versions present in the measurements. */
  readonly groups: readonly string[];
  readonly versions: readonly string[];
  readonly faulty: number;
  /** True if any compared measurement is marked as fictional in its source. */
  readonly isFictional: boolean;
  /**
   * True if the questions are ours: own and published points then come from different instruments.
   */
  readonly hasOtherInstrument: boolean;
}

/** Compares within `filter`: the values in the filter's cells, or those about to be written. */
export function workbookComparison(
  live: LiveWorkbook,
  assessment: Assessment,
  filter: FilterInputs,
  group: ComparisonGroup,
): WorkbookComparison {
  const own = ownRound(live, assessment);
  const { measurements, faulty } = tableMeasurements(live);
  const chosen = readFilter(filter, own);
  const comparison =
    chosen && compare(measurements, { ...chosen, bands: filterOf(group, own).bands }, own);
  const cap = catalogueCap(live.read.inputs.catalogue);
  return {
    own,
    shown: comparison && {
      comparison,
      ranking: rankingOf(comparison, own),
      distribution: distributionOf(comparison, own, cap),
    },
    series: seriesOf(measurements, own),
    groups: textsIn(measurements.map((measurement) => measurement.group)),
    versions: textsIn([own.version, ...measurements.map(({ version }) => version)]),
    faulty,
    isFictional: (comparison?.compared ?? []).some(isMadeUp),
    hasOtherInstrument: isBuiltinCatalogue(live.read.inputs.catalogue),
  };
}

function ownRound({ read }: LiveWorkbook, { total, areas }: Assessment): OwnRound {
  const { municipality, catalogue, round } = read.inputs;
  return {
    municipality: plainMunicipality(municipality.name),
    country: municipality.country,
    version: catalogue.version,
    population: municipality.population,
    year: round.year,
    total: total.reported,
    areas: Object.fromEntries(areas.map(({ key, reported }) => [key, reported])),
  };
}

/** The distinct texts, sorted; case is ignored. */
function textsIn(all: readonly string[]): string[] {
  const texts = new Map<string, string>();
  for (const text of all) {
    const plain = text.trim();
    const key = plain.toLowerCase();
    if (plain !== "" && !texts.has(key)) texts.set(key, plain);
  }
  return [...texts.values()].sort((a, b) => (a < b ? -1 : 1));
}

/**
 * The fictional data set that comes with Kompassbok says so in every row's source, in Norwegian or
 * English.
 */
function isMadeUp({ source }: Measurement): boolean {
  return /^(?:fiktiv|fictional|fictitious)/i.test(source);
}
