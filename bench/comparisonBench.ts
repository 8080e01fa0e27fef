import { compare } from "../src/comparison/compare";
import { distributionOf } from "../src/comparison/distribution";
import { rankingOf } from "../src/comparison/ranking";
import { catalogueCap, type Catalogue } from "../src/model/catalogue";
import type { ComparisonFilter, Own } from "../src/model/comparison";
import type { Measurement } from "../src/model/measurement";
import { timeInTurns } from "./timing";

/** As many as Norway, Sweden and Denmark have together, over twenty years. */
const municipalities = 745;
const rounds = 10;

export interface ComparisonTimes {
  readonly measurements: number;
  /** Milliseconds. */
  readonly one: number;
  /** With ten times as many municipalities. */
  readonly ten: number;
}

/** Statistics, ranking and distribution over every municipality's latest measurement. */
export async function timeComparison(catalogue: Catalogue): Promise<ComparisonTimes> {
  const [few, many] = [1, 10].map((times) => measurementsOf(catalogue, municipalities * times));
  const everyone: ComparisonFilter = {
    country: "NO",
    version: catalogue.version,
    bands: null,
    group: null,
    from: null,
    to: null,
  };
  const own: Own = {
    municipality: "Kommune 7",
    country: "NO",
    version: catalogue.version,
    population: 5000,
    total: 400,
    areas: Object.fromEntries(catalogue.areas.map(({ key, cap }) => [key, cap / 2])),
  };
  const all = (measurements: readonly Measurement[] = []) => {
    const comparison = compare(measurements, everyone, own);
    rankingOf(comparison, own);
    distributionOf(comparison, own, catalogueCap(catalogue));
    return comparison;
  };
  if (all(few).total.n !== municipalities - 1) throw new Error("not all were compared");
  const [one = NaN, ten = NaN] = await timeInTurns([() => all(few), () => all(many)], {
    rounds: 15,
    calls: 3,
    warmUp: 5,
  });
  return { measurements: few?.length ?? 0, one, ten };
}

function measurementsOf({ version, areas }: Catalogue, count: number): Measurement[] {
  return Array.from({ length: count * rounds }, (_, at): Measurement => {
    const points = areas.map(({ key, cap }, n) => [key, (at * 7 + n * 13) % (cap + 1)] as const);
    return {
      municipality: `Kommune ${at % count}`,
      country: "NO",
      year: 2004 + 2 * Math.floor(at / count),
      version,
      population: 500 + ((at * 37) % 60_000),
      group: "",
      kind: "measurement",
      total: points.reduce((sum, [, value]) => sum + value, 0),
      areas: Object.fromEntries(points),
      source: "",
    };
  });
}
