import { mostMeasurements } from "../../model/measurement";
import { problem, type Problem } from "../../model/problem";

/** A problem if there are more measurements than a workbook can compare; otherwise empty. */
export function tooManyMeasurements(count: number): Problem[] {
  if (count <= mostMeasurements) return [];
  return [problem("tooManyMeasurements", {}, null, { count, max: mostMeasurements })];
}
