import type { AnchorTexts } from "../anchorTexts";

/** One line for each level (index 0–4) of each dimension. */
export const anchors: AnchorTexts = {
  system: [
    "Does not exist, or is only adopted or planned",
    "In use by habit or by individuals, with nothing in writing",
    "In use and in writing, but goals, responsibility or procedure are missing",
    "In use and in writing, with goals, responsibility and procedure",
    "As level 3, and also tied to the municipality’s plans, budget or reporting",
  ],
  extent: [
    "Used nowhere that it applies",
    "Used in under a third of the units, cases or groups concerned",
    "Used in one to two thirds of the units, cases or groups concerned",
    "Used in over two thirds, but not all, of the units, cases or groups concerned",
    "Used in all of the units, cases or groups concerned",
  ],
  result: [
    "No figures, feedback or experience are gathered",
    "Figures, feedback or experience are gathered, but not discussed",
    "What is gathered is discussed, but no change can be shown",
    "What is gathered is discussed and has led to at least one change that can be shown",
    "Discussed regularly, has led to several changes that can be shown, shared by units",
  ],
  evaluation: [
    "The arrangement itself has never been assessed",
    "Only assessed orally or after single events, and not changed",
    "Either assessed in writing or improved in the last four years, but not both",
    "Assessed in writing, then improved or kept for stated reasons, in the last four years",
    "Assessed in writing to a fixed plan at least twice, and improved, in the last four years",
  ],
};
