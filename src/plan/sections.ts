/**
 * Helper sections and their columns, in order. A section stands on the sheet whose cells it works
 * with, beside them and out of print, so that its formulas name no other sheet: such formulas are
 * stored once for a whole column.
 */
const sections = {
  lists: [
    "levels",
    "shares",
    "mark",
    "countries",
    "kinds",
    "signOffStatuses",
    "actionStatuses",
    "weights",
    "numbers",
    "states",
    "statuses",
    "findingKinds",
    "subtitle",
  ],
  /** On each area sheet, beside the question table. */
  questions: ["state", "warning", "findingColumn", "findingKey", "findingText"],
  areas: ["key", "exact", "cap", "applicableCap", "answered", "open", "invalid", "blank", "status"],
  freeFindings: ["findingColumn", "findingKey", "findingText"],
  /** Right below key and text of the free findings: one table to look up in. */
  questionFindings: ["findingKey", "findingText"],
  findingStarts: ["key", "name", "strengths", "challenges", "weaknesses", "rows", "start"],
  findingList: ["key"],
  measurements: [
    "use",
    "fault",
    "year",
    "eligible",
    "all",
    "eligibleInGroup",
    "population",
    "rankingKey",
    "name",
  ],
  extremes: ["share", "all", "population", "name"],
  chartAreas: ["label", "own", "all", "population", "ownShare", "allShare"],
  chartCriteria: ["label", "cap", "points"],
  chartRanking: ["label", "others", "own", "position", "middle"],
} as const;

export type Section = keyof typeof sections;

/** Sections with one place; the questions' is on every area sheet. */
export type PlacedSection = Exclude<Section, "questions">;

export type SectionColumn<S extends Section> = (typeof sections)[S][number];

export function sectionColumns<S extends Section>(section: S): readonly SectionColumn<S>[] {
  return sections[section];
}

/**
 * Cells of other sheets that an area sheet's and the comparison's helper formulas need, copied beside
 * them.
 */
export const areaCopies = [
  "system",
  "extent",
  "result",
  "evaluation",
  "weightTotal",
  "weightsLegal",
  "strength",
  "challenge",
  "weakness",
  "goldStar",
] as const;

export type AreaCopy = (typeof areaCopies)[number];

export const comparisonCopies = [
  "municipality",
  "country",
  "version",
  "ownBand",
  "measurement",
  "average",
  "NO",
  "SE",
  "DK",
  "filterCountry",
  "filterVersion",
  "filterGroup",
  "filterFrom",
  "filterTo",
  "filterFault",
  "basis",
] as const;

export type ComparisonCopy = (typeof comparisonCopies)[number];
