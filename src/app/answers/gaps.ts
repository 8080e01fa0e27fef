import { largestGaps, type Gap } from "../../engine/largestGaps";
import type { Assessment } from "../../model/assessment";
import { listedGaps } from "../../workbook/sheets/overview/layout";

export type { Gap } from "../../engine/largestGaps";

/** The questions with most points to gain, as many as the workbook lists. */
export function gapsOf(assessment: Assessment): Gap[] {
  return largestGaps(assessment, listedGaps);
}
