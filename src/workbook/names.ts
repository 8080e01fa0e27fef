import { filterFields } from "../model/inputs";
import { countries } from "../model/measurement";
import { dimensions } from "../model/profile";
import type { NamePlan } from "../model/workbookPlan";
import type { PlanContext } from "./context";
import { actionStatuses, signOffStatuses } from "./lists";
import { actionColumns, fixedSheets, interviewColumns, previousSheetKey } from "./layout";
import { capitalize } from "./capitalize";
import {
  actionHeaders,
  freeFindingHeaders,
  interviewHeaders,
  measurementHeaders,
  questionHeaders,
  type Headers,
} from "./headers";
import { statusNumbers } from "./states";
import { absolute, local, metaFields, overviewInputs } from "./refs";

/**
 * The defined names, the same in every language. Formulas use them, people can, and the readers
 * find renamed sheets and moved columns by them.
 */
export function buildNames(context: PlanContext): NamePlan[] {
  return [
    ...resultNames(context),
    ...inputNames(context),
    ...listNames(context),
    ...places(context),
    ...(context.inputs.previous ? previousNames(context) : []),
  ];
}

function name(of: string, refersTo: string, sheet: string | null = null): NamePlan {
  return { name: `Kompass.${of}`, sheet, refersTo: absolute(refersTo) };
}

function resultNames({ inputs, refs }: PlanContext): NamePlan[] {
  return [
    name("Total", refs.overviewTotal("points")),
    name("Status", refs.overviewResult("status")),
    ...inputs.catalogue.areas.map(({ key }) =>
      name(`Area.${key}.Points`, refs.areaSum(key, "points")),
    ),
    name("CountAll", refs.countOf("all")),
    name("CountGroup", refs.countOf("population")),
    name("OwnBand", refs.ownBand()),
  ];
}

function inputNames({ refs }: PlanContext): NamePlan[] {
  return [
    ...overviewInputs.map((field) => name(capitalize(field), refs.overviewInput(field))),
    ...filterFields.map((field) => name(`Filter.${capitalize(field)}`, refs.filter(field))),
    ...([1, 2, 3] as const).map((slot) => name(`Beside${slot}`, refs.besideName(slot))),
    ...dimensions.map((d) => name(`Weight.${capitalize(d)}`, refs.weight(d))),
    name("WeightsLegal", refs.weightsLegal()),
    name("WeightSum", refs.weightTotal()),
    name("Anchors", refs.anchors()),
    ...metaFields.map((field) => name(metaName(field), refs.meta(field))),
  ];
}

/** The label, the catalogue's version and so on have names that formulas read well with. */
function metaName(field: (typeof metaFields)[number]): string {
  return field === "layout" ? "LayoutVersion" : capitalize(field);
}

function listNames({ inputs, layout, refs }: PlanContext): NamePlan[] {
  const areas = inputs.catalogue.areas;
  const first = areas[0]?.key ?? "";
  const last = areas.at(-1)?.key ?? "";
  const areaNames = `${refs.overviewArea(first, "area")}:${local(refs.overviewArea(last, "area"))}`;
  return [
    name("Levels", refs.listRange("levels", 5)),
    name("Shares", refs.listRange("shares", 5)),
    name("States", refs.listRange("states", 6)),
    name("Statuses", refs.listRange("statuses", 4)),
    name("Words", refs.wordTable()),
    name("Status.NotFinal", refs.listItem("statuses", statusNumbers["not final"])),
    name("Status.Complete", refs.listItem("statuses", statusNumbers.complete)),
    name("Mark", refs.listRange("mark", 1)),
    name("FindingKinds", refs.listRange("findingKinds", 4)),
    name("Countries", refs.listRange("countries", 3)),
    name("FilterCountries", refs.listRange("countries", countries.length + 1)),
    name("FilterGroups", refs.filterList("groups")),
    name("FilterVersions", refs.filterList("versions")),
    name("Measured", refs.measurementColumnRange("municipality")),
    name("Kinds", refs.listRange("kinds", 2)),
    name("SignOffStatuses", refs.listRange("signOffStatuses", signOffStatuses.length)),
    name("ActionStatuses", refs.listRange("actionStatuses", actionStatuses.length)),
    name("AreaNames", areaNames),
    name("Findings", refs.findingTable()),
    name("Ranking", refs.rankingTable()),
    name("RankingKeys", refs.rankingKeys()),
    name("FreeFindings", refs.freeFindings()),
    name("PrintedFindings", refs.printedFindings()),
    name("Actions", refs.numberedTable("Actions", layout.actionRows, actionColumns.length)),
    name(
      "Interviews",
      refs.numberedTable("Interviews", layout.interviewRows, interviewColumns.length),
    ),
    name("Measurements", refs.measurementTable()),
    name("CatalogueTable", refs.catalogueTable()),
    ...areas.map(({ key }) => name(`SignOff.${key}`, refs.signOffRange(key))),
  ];
}

function previousNames({ refs }: PlanContext): NamePlan[] {
  return [
    name(`Sheet.${previousSheetKey}`, refs.sheetHome(previousSheetKey)),
    name("Previous", refs.previousTable()),
    name("PreviousFacts", refs.previousFacts()),
  ];
}

/** Where the sheets are, and the columns of the tables that people fill in. */
function places({ inputs, refs }: PlanContext): NamePlan[] {
  const areas = inputs.catalogue.areas;
  return [
    ...fixedSheets.map((key) => name(`Sheet.${key}`, refs.sheetHome(key))),
    ...areas.map(({ key }) =>
      name(`Sheet.${refs.areaSheet(key)}`, refs.sheetHome(refs.areaSheet(key))),
    ),
    ...areas.flatMap(({ key }) =>
      columnNames(refs.areaSheet(key), questionHeaders, (_, column) =>
        refs.areaHeader(key, column),
      ),
    ),
    ...columnNames("Findings", freeFindingHeaders, refs.freeFindingHeader),
    ...columnNames("Actions", actionHeaders, (at) => refs.numberedHeader("Actions", at)),
    ...columnNames("Interviews", interviewHeaders, (at) => refs.numberedHeader("Interviews", at)),
    ...columnNames("Comparison", measurementHeaders(inputs.catalogue), refs.measurementHeader),
  ];
}

/** A name for each column of a table, by which a reader knows it whatever its header says. */
function columnNames<Key extends string>(
  sheet: string,
  { keys }: Headers<Key>,
  headerOf: (index: number, key: Key) => string,
): NamePlan[] {
  return keys.map((key, index) => name(`Col.${key}`, headerOf(index, key), sheet));
}
