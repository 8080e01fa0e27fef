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
    "contradictions",
    "omissions",
    "subtitle",
  ],
  /** On each area sheet, beside the question table. */
  questions: ["state", "contradiction", "omission", "findingColumn", "findingKey", "findingText"],
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
    "order",
    "key",
    "eligible",
    "all",
    "eligibleInGroup",
    "population",
    "number",
    "group",
    "besideNumber",
    "roundKey",
    "version",
    "points",
    "rankingKey",
    "name",
  ],
  extremes: ["share", "all", "population", "name"],
  /** What people choose the filter's groups and versions from. */
  filterLists: ["groups", "versions"],
  chartTitles: ["chart", "title"],
  chartAreas: [
    "label",
    "own",
    "all",
    "population",
    "ownShare",
    "allShare",
    "populationShare",
    "previousShare",
  ],
  chartCriteria: ["label", "cap", "points"],
  chartRanking: ["label", "others", "own", "position", "middle"],
  chartDistribution: ["label", "own", "others", "from", "below", "isOwn", "count", "name"],
  chartSeries: ["label", "total", "newVersion", "key", "version"],
} as const;

export type Section = keyof typeof sections;

/** Sections with one place; the questions' is on every area sheet. */
export type PlacedSection = Exclude<Section, "questions">;

export type SectionColumn<S extends Section> = (typeof sections)[S][number];

export function sectionColumns<S extends Section>(section: S): readonly SectionColumn<S>[] {
  return sections[section];
}

/** The number of a measurements' helper column, counted from another, as VLOOKUP counts. */
export function columnAfter(
  first: SectionColumn<"measurements">,
  column: SectionColumn<"measurements">,
): number {
  const columns = sectionColumns("measurements");
  return columns.indexOf(column) - columns.indexOf(first) + 1;
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
  "year",
  "beside1",
  "beside2",
  "beside3",
  "otherMeasurement",
  "otherAverage",
] as const;

export type ComparisonCopy = (typeof comparisonCopies)[number];
