import { mostMeasurements } from "../../model/measurement";
import { problem, type Problem } from "../../model/problem";

/** The problem of more measurements than one workbook can compare; empty where they fit. */
export function tooManyMeasurements(count: number): Problem[] {
  if (count <= mostMeasurements) return [];
  return [problem("tooManyMeasurements", {}, null, { count, max: mostMeasurements })];
}
