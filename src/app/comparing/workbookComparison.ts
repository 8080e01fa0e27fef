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

/** The own result against whom the workbook's filter says, with all that is shown of it. */
export interface WorkbookComparison {
  readonly own: OwnRound;
  /** Null where a cell of the filter is wrong. */
  readonly shown: {
    readonly comparison: Comparison;
    readonly ranking: Ranking;
    readonly distribution: readonly DistributionStep[];
  } | null;
  /** The own rounds, whatever the filter. */
  readonly series: readonly SeriesPoint[];
  /** Named groups and versions that occur. */
  readonly groups: readonly string[];
  readonly versions: readonly string[];
  readonly faulty: number;
  /** Some of what is compared with was made up, and says so in its source. */
  readonly isFictional: boolean;
  /** The questions are ours: own points and published ones come from two instruments. */
  readonly hasOtherInstrument: boolean;
}

/** `filter` is what stands in the filter's cells, or is about to. */
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

/** Different ones, in order; case does not tell them apart. */
function textsIn(all: readonly string[]): string[] {
  const texts = new Map<string, string>();
  for (const text of all) {
    const plain = text.trim();
    const key = plain.toLowerCase();
    if (plain !== "" && !texts.has(key)) texts.set(key, plain);
  }
  return [...texts.values()].sort((a, b) => (a < b ? -1 : 1));
}

/** The made-up set that comes with Kompassbok says so in each row's source, in Norwegian or English. */
function isMadeUp({ source }: Measurement): boolean {
  return /^(?:fiktiv|fictional|fictitious)/i.test(source);
}
