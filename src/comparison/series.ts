import type { Measurement } from "../model/measurement";
import { isWithinNoise } from "../model/noise";
import { roundFigure } from "../model/rounding";
import type { OwnRound, SeriesPoint } from "../model/rounds";
import { isSameVersion, municipalityKey } from "./names";

type Point = Pick<SeriesPoint, "year" | "version" | "total" | "areas" | "isOwn">;

/**
 * The municipality's own rounds by year, in any version, with the current round in its current
 * state. In the same year and version, the current round wins over measurements, the first
 * measurement over later ones, and an imported earlier round comes last. A year measured in two
 * versions appears twice.
 */
export function seriesOf(
  measurements: readonly Measurement[],
  own: OwnRound,
  earlier: EarlierRound | null = null,
): SeriesPoint[] {
  const key = municipalityKey(own);
  const points: Point[] = ownPoint(own);
  for (const measurement of measurements) {
    const { kind, year, version, total, areas } = measurement;
    if (kind !== "measurement" || municipalityKey(measurement) !== key) continue;
    add(points, { year, version, total, areas });
  }
  if (earlier?.total != null) add(points, { ...earlier, total: earlier.total });
  // The sort is stable: measurements keep their order within a year, with the own result last.
  points.sort((a, b) => a.year - b.year || Number(a.isOwn) - Number(b.isOwn));
  return points.map((point, index) => ({ ...point, ...since(points[index - 1], point) }));
}

/** What the series needs from a round imported from its workbook. */
export interface EarlierRound extends Pick<SeriesPoint, "year" | "version" | "areas"> {
  readonly total: number | null;
}

function add(points: Point[], { year, version, total, areas }: Omit<Point, "isOwn">): void {
  const isKnown = points.some(
    (point) => point.year === year && isSameVersion(point.version, version),
  );
  if (!isKnown) points.push({ year, version, total, areas, isOwn: false });
}

function ownPoint({ year, version, total, areas }: OwnRound): Point[] {
  if (total === null) return [];
  const given = Object.entries(areas).flatMap(([key, points]) =>
    points === null ? [] : [[key, points] as const],
  );
  return [{ year, version, total, areas: Object.fromEntries(given), isOwn: true }];
}

function since(
  before: Point | undefined,
  { version, total }: Point,
): Pick<SeriesPoint, "isNewVersion" | "change" | "isNoise"> {
  if (!before) return { isNewVersion: false, change: null, isNoise: null };
  const change = roundFigure(total - before.total);
  return {
    isNewVersion: !isSameVersion(before.version, version),
    change,
    isNoise: isWithinNoise(change, total),
  };
}
