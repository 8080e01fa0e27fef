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
 * The margin around a total: the totals 5% below and above it, in whole points, in two cells. Empty if the total is empty.
 * @customfunction BAND
 * @param total A total, or a column of totals
 * @returns The lowest and the highest total that are the same in practice
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
 * The mean of one area's points, or of the totals, over the latest measurement of each municipality. Ignores published averages. #N/A with fewer than three municipalities.
 * @customfunction AVERAGE
 * @param measurements Rows laid out as on the sheet Comparison, without headers, from one country and one version
 * @param area total, an area's number (1–8) or its key (democracy)
 * @param [group] Only measurements with this value in the column Group
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
 * The rank of a total among others: 1 + the number of strictly higher totals. #N/A with fewer than three others.
 * @customfunction RANK
 * @param total The municipality's total, or a range of totals
 * @param totals The totals of the others; blank cells are ignored
 * @returns The rank, 1 for the highest; empty if the total is empty
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

/**
 * The latest measurement of each municipality.
 * @throws Excel's error if countries or versions are mixed
 */
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
