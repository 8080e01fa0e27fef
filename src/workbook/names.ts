import { filterFields } from "../model/inputs";
import { countries } from "../model/measurement";
import { dimensions } from "../model/profile";
import type { NamePlan } from "../model/workbookPlan";
import { capitalize } from "./capitalize";
import type { PlanContext } from "./context";
import {
  actionHeaders,
  freeFindingHeaders,
  interviewHeaders,
  measurementHeaders,
  questionHeaders,
  type Headers,
} from "./headers";
import { actionStatuses, signOffStatuses } from "./lists";
import { absolute, homeOf, local } from "./references";
import { fixedSheets } from "./sheetKeys";
import { areaSheetKey } from "./sheets/areas/layout";
import { metaFields } from "./sheets/method/layout";
import { overviewInputs } from "./sheets/overview/layout";
import { previousSheetKey } from "./sheets/previous/layout";
import { statusNumbers } from "./states";

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
    name("Total", refs.overview.total("points")),
    name("Status", refs.overview.result("status")),
    ...inputs.catalogue.areas.map(({ key }) =>
      name(`Area.${key}.Points`, refs.areas.sum(key, "points")),
    ),
    name("CountAll", refs.comparison.countOf("all")),
    name("CountGroup", refs.comparison.countOf("population")),
    name("OwnBand", refs.comparison.ownBand()),
  ];
}

function inputNames({ refs }: PlanContext): NamePlan[] {
  return [
    ...overviewInputs.map((field) => name(capitalize(field), refs.overview.input(field))),
    ...filterFields.map((field) =>
      name(`Filter.${capitalize(field)}`, refs.comparison.filter(field)),
    ),
    ...([1, 2, 3] as const).map((slot) => name(`Beside${slot}`, refs.comparison.besideName(slot))),
    ...dimensions.map((d) => name(`Weight.${capitalize(d)}`, refs.method.weight(d))),
    name("WeightsLegal", refs.calculation.weightsLegal()),
    name("WeightSum", refs.calculation.weightTotal()),
    name("Anchors", refs.method.anchors()),
    ...metaFields.map((field) => name(metaName(field), refs.method.meta(field))),
  ];
}

/** The label, the catalogue's version and so on have names that formulas read well with. */
function metaName(field: (typeof metaFields)[number]): string {
  return field === "layout" ? "LayoutVersion" : capitalize(field);
}

function listNames({ inputs, refs }: PlanContext): NamePlan[] {
  const areas = inputs.catalogue.areas;
  const first = areas[0]?.key ?? "";
  const last = areas.at(-1)?.key ?? "";
  const areaNames = `${refs.overview.area(first, "area")}:${local(refs.overview.area(last, "area"))}`;
  return [
    name("Levels", refs.calculation.listRange("levels", 5)),
    name("Shares", refs.calculation.listRange("shares", 5)),
    name("States", refs.calculation.listRange("states", 6)),
    name("Statuses", refs.calculation.listRange("statuses", 4)),
    name("Words", refs.calculation.wordTable()),
    name("Status.NotFinal", refs.calculation.listItem("statuses", statusNumbers["not final"])),
    name("Status.Complete", refs.calculation.listItem("statuses", statusNumbers.complete)),
    name("Mark", refs.calculation.listRange("mark", 1)),
    name("FindingKinds", refs.calculation.listRange("findingKinds", 4)),
    name("Countries", refs.calculation.listRange("countries", 3)),
    name("FilterCountries", refs.calculation.listRange("countries", countries.length + 1)),
    name("FilterGroups", refs.comparison.filterList("groups")),
    name("FilterVersions", refs.comparison.filterList("versions")),
    name("Measured", refs.comparison.measurementColumn("municipality")),
    name("Kinds", refs.calculation.listRange("kinds", 2)),
    name("SignOffStatuses", refs.calculation.listRange("signOffStatuses", signOffStatuses.length)),
    name("ActionStatuses", refs.calculation.listRange("actionStatuses", actionStatuses.length)),
    name("AreaNames", areaNames),
    name("Findings", refs.findings.findingTable()),
    name("Ranking", refs.comparison.rankingTable()),
    name("RankingKeys", refs.comparison.rankingKeys()),
    name("FreeFindings", refs.findings.freeFindings()),
    name("PrintedFindings", refs.findings.printed()),
    name("Actions", refs.actions.table()),
    name("Interviews", refs.interviews.table()),
    name("Measurements", refs.comparison.measurementTable()),
    name("CatalogueTable", refs.catalogue.table()),
    ...areas.map(({ key }) => name(`SignOff.${key}`, refs.areas.signOffRange(key))),
  ];
}

function previousNames({ refs }: PlanContext): NamePlan[] {
  return [
    name(`Sheet.${previousSheetKey}`, homeOf(previousSheetKey)),
    name("Previous", refs.previous.table()),
    name("PreviousFacts", refs.previous.facts()),
  ];
}

/** Where the sheets are, and the columns of the tables that people fill in. */
function places({ inputs, refs }: PlanContext): NamePlan[] {
  const areas = inputs.catalogue.areas;
  return [
    ...fixedSheets.map((key) => name(`Sheet.${key}`, homeOf(key))),
    ...areas.map(({ key }) => name(`Sheet.${areaSheetKey(key)}`, homeOf(areaSheetKey(key)))),
    ...areas.flatMap(({ key }) =>
      columnNames(areaSheetKey(key), questionHeaders, (_, column) =>
        refs.areas.header(key, column),
      ),
    ),
    ...columnNames("Findings", freeFindingHeaders, refs.findings.header),
    ...columnNames("Actions", actionHeaders, (at) => refs.actions.header(at)),
    ...columnNames("Interviews", interviewHeaders, (at) => refs.interviews.header(at)),
    ...columnNames(
      "Comparison",
      measurementHeaders(inputs.catalogue),
      refs.comparison.measurementHeader,
    ),
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
