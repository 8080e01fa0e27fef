import type { AnchorTexts } from "../anchorTexts";

/** One line for each level (index 0–4) of each dimension. */
export const anchors: AnchorTexts = {
  system: [
    "None, or only adopted or planned",
    "In use, but not in writing; depends on individuals",
    "In use and partly in writing; important parts or responsibilities are missing",
    "In use, in writing and complete; responsibility and procedure are laid down",
    "In use, in writing and complete, and built into municipal planning and reporting",
  ],
  extent: [
    "Used in none of the units or cases concerned",
    "Used in less than a third of the units or cases concerned",
    "Used in one third to two thirds of the units or cases concerned",
    "Used in more than two thirds, but not all, of the units or cases concerned",
    "Used in all of the units or cases concerned",
  ],
  result: [
    "Results are not gathered",
    "Results are gathered, but not discussed",
    "Results are discussed, but have led to no change that can be shown",
    "Results are discussed and have led to at least one change that can be shown",
    "Results are discussed, have led to several changes that can be shown, and are shared",
  ],
  evaluation: [
    "Never assessed",
    "Assessed orally or after single events, with no written trace",
    "Assessed in writing, but not developed further in the last four years",
    "Assessed in writing and developed further at least once in the last four years",
    "Assessed in writing to plan and developed further several times in the last four years",
  ],
};
