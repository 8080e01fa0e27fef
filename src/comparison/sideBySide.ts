import type {
  ComparisonFilter,
  NamedMunicipality,
  SideBySide,
  SideBySideColumn,
} from "../model/comparison";
import type { Measurement } from "../model/measurement";
import { isWithinNoise } from "../model/noise";
import { failure, problem, success, type Outcome } from "../model/problem";
import { round } from "../model/round";
import type { OwnRound } from "../model/rounds";
import { filterMeasurements } from "./filterMeasurements";
import { municipalityKey } from "./names";
import { pooledOf } from "./pooled";

/** How many municipalities can stand side by side. */
export const sideBySideCount = { min: 2, max: 4 } as const;

type Column = Omit<SideBySideColumn, "difference" | "isNoise">;

/**
 * Two to four municipalities as they were last measured, in the order in which they are named; of
 * the own one, the result as it is now. The filter's version and years decide what is last.
 */
export function sideBySide(
  measurements: readonly Measurement[],
  named: readonly NamedMunicipality[],
  filter: Pick<ComparisonFilter, "version" | "from" | "to">,
  own: OwnRound,
): Outcome<SideBySide> {
  const wanted = new Map(named.map((each) => [municipalityKey(each), each]));
  const { min, max } = sideBySideCount;
  if (wanted.size < min || wanted.size > max) {
    return failure(problem("sideBySideCount", {}, wanted.size, { min, max }));
  }
  const everyone = { municipality: "", country: own.country };
  const all = { ...filter, country: null, bands: null, group: null };
  const latest = new Map(
    filterMeasurements(measurements, all, everyone).map((measurement) => [
      municipalityKey(measurement),
      measurement,
    ]),
  );
  const ownKey = municipalityKey(own);
  const columns: Column[] = [];
  const missing: NamedMunicipality[] = [];
  for (const [key, name] of wanted) {
    const found = latest.get(key);
    if (key === ownKey) columns.push(columnOf(own, true));
    else if (found) columns.push(columnOf(found, false));
    else missing.push(name);
  }
  if (missing.length > 0) {
    const faults = missing.map(({ municipality }) => problem("notMeasured", {}, municipality));
    return { ok: false, problems: faults };
  }
  const first = columns[0]?.total ?? null;
  return success({
    columns: columns.map((column, index) => ({
      ...column,
      ...against(index === 0 ? null : first, column.total),
    })),
    pooled: pooledOf(columns),
  });
}

function columnOf(result: OwnRound | Measurement, isOwn: boolean): Column {
  const { municipality, country, year, version, total, areas } = result;
  return { municipality, country, year, version, total, areas, isOwn };
}

function against(
  first: number | null,
  total: number | null,
): Pick<SideBySideColumn, "difference" | "isNoise"> {
  if (first === null || total === null) return { difference: null, isNoise: null };
  const difference = round(total - first, 6);
  return { difference, isNoise: isWithinNoise(difference, first) };
}
