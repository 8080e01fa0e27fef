import { cap, question } from "./catalogueFunctions";
import { average, band, rank } from "./comparisonFunctions";
import { host } from "./host";
import { control, points, state, summary, warnings } from "./questionFunctions";

/** By the ids in functions.json, which is generated from the functions' comments. */
export const customFunctions = {
  POINTS: points,
  STATE: state,
  WARNINGS: warnings,
  SUMMARY: summary,
  CONTROL: control,
  CAP: cap,
  QUESTION: question,
  BAND: band,
  AVERAGE: average,
  RANK: rank,
};

export function registerFunctions(): void {
  for (const [id, customFunction] of Object.entries(customFunctions)) {
    host().associate(id, customFunction);
  }
}
