import { comparedIn } from "../comparison/groups";
import { rankAmong, statisticsOf } from "../comparison/statistics";
import { noiseBand } from "../model/noise";
import { fewestCompared } from "../model/comparison";
import type { Measurement } from "../model/measurement";
import { cellText, isBlank, trimSpaces, type RawCell } from "../model/rawCell";
import { gridOf, mapCells, singleCell } from "./cells";
import { excelError } from "./excelError";
import { measuredArea, measurementsIn } from "./measurementRows";

/**
 * The margin around a total: the totals 5% below and above it, in whole points, side by side. Empty where the total is.
 * @customfunction BAND
 * @param total A total, or a column of totals
 * @returns Lowest and highest total that are the same in practice
 */
export function band(total: unknown[][]): unknown[][] {
  const totals = gridOf(total);
  if (totals.some((row) => row.length !== 1)) {
    throw excelError("invalidValue", "function.oneColumn");
  }
  const side = (at: 0 | 1) =>
    mapCells([totals], (cell = null) => {
      if (isBlank(cell)) return "";
      return isPoints(cell) ? noiseBand(cell)[at] : notPoints(cell);
    });
  const highest = side(1);
  return side(0).map((row, index) => [...row, ...(highest[index] ?? [])]);
}

/**
 * Mean of one area's points, or of the totals, over the latest measurement of each municipality; published averages are left out. #N/A with fewer than three.
 * @customfunction AVERAGE
 * @param measurements Rows as on the sheet Comparison, without headers, of one country and one version
 * @param area total, an area's number (1–8) or its key (democracy)
 * @param [group] Only measurements with this in the column Group
 * @returns Points, with six decimals
 */
export function average(measurements: unknown[][], area: unknown, group?: unknown): unknown {
  const wanted = trimSpaces(cellText(singleCell(group))).toLowerCase();
  const key = measuredArea(singleCell(area));
  const rows = measurementsIn(gridOf(measurements)).filter(
    ({ group: own, kind }) =>
      kind === "measurement" && (wanted === "" || trimSpaces(own).toLowerCase() === wanted),
  );
  const values = latestOf(rows).flatMap(({ total, areas }) => {
    const points = key === null ? total : areas[key];
    return points === undefined ? [] : [points];
  });
  const { mean, n } = statisticsOf(values, null);
  if (mean === null) throw tooFew(n);
  return mean;
}

/**
 * Rank of a total among others: 1 + the number that are strictly higher. #N/A with fewer than three others.
 * @customfunction RANK
 * @param total The municipality's total, or a range of totals
 * @param totals The totals of the others; blank cells are left out
 * @returns The rank, 1 for the highest; empty where the total is
 */
export function rank(total: unknown[][], totals: unknown[][]): unknown[][] {
  const others = gridOf(totals)
    .flat()
    .filter((cell) => !isBlank(cell))
    .map((cell) => {
      if (!isPoints(cell)) throw notPoints(cell);
      return cell;
    });
  return mapCells([gridOf(total)], (own = null) => {
    if (isBlank(own)) return "";
    if (!isPoints(own)) return notPoints(own);
    return rankAmong(others, own) ?? tooFew(others.length);
  });
}

/** Of one country and version, or it is an error: nothing is pooled unawares. */
function latestOf(measurements: readonly Measurement[]): Measurement[] {
  const [first] = measurements;
  if (!first) return [];
  const { country, version } = first;
  const of = { municipality: "", country, version, population: null, total: null, areas: {} };
  const isOther = (other: Measurement) => comparedIn("all", [other], of).length === 0;
  if (measurements.some(isOther)) throw excelError("invalidValue", "function.pooled");
  return comparedIn("all", measurements, of);
}

function isPoints(cell: RawCell): cell is number {
  return typeof cell === "number" && cell >= 0 && Number.isFinite(cell);
}

function notPoints(value: RawCell): Error {
  const name = typeof value === "number" ? "invalidNumber" : "invalidValue";
  return excelError(name, "function.total", { value });
}

function tooFew(count: number): Error {
  return excelError("notAvailable", "function.tooFew", { count, least: fewestCompared });
}
