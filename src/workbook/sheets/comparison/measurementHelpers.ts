import { areaKeysOf, catalogueCap, type Area } from "../../../model/catalogue";
import { fewestCompared, populationBandStarts } from "../../../model/comparison";
import { factLimits } from "../../../model/factLimits";
import { countries } from "../../../model/measurement";
import { municipalityWords, oddSpaces } from "../../../model/municipalityName";
import type { Block, PlanCell } from "../../../model/workbookPlan";
import { absoluteAddress, columnLetters } from "../../a1";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { isFromZero, quoteText, sixDecimalsOf } from "../../formulas";
import { absolute, local, slidingColumn } from "../../references";
import { firstCopyRow } from "../../sections";
import { totalPart } from "../previous/previousRows";
import { filterCopies, filterTest, versionText } from "./filterFormulas";
import {
  comparisonCopies,
  comparisonSections,
  type ComparisonCopy,
  type MeasurementHelper,
} from "./layout";

type Column = MeasurementHelper;

/** More than a worksheet has rows, so that the year outweighs the row. */
const rowsPerYear = 10_000_000;

/**
 * The helpers next to the measurements, which decide what counts: they apply the filter (for the
 * population group also the band), take the latest measurement of each municipality, and leave out
 * the own one. `key` is country and name, because municipalities in two countries can share a name.
 * Of the two extra rows at the end, the own result takes part in the ranking and in the own series,
 * the previous round only in the series.
 */
export function measurementHelperBlocks(context: PlanContext): Block[] {
  const { layout, inputs, refs, t } = context;
  const { row, column } = layout.comparison.sections.measurements;
  const rows = Array.from({ length: layout.comparison.rows }, (_, i) => measurementRow(context, i));
  const fields = ["total", ...areaKeysOf(inputs.catalogue)];
  const headers = [
    value(t("measurement.use"), "tableHeader"),
    ...comparisonSections.measurements.slice(1).map((name) => value(name, "calcHeader")),
    ...(["all", "population"] as const).flatMap((group) =>
      fields.map((field) => value(`${group} ${field}`, "calcHeader")),
    ),
  ];
  const sources: Record<ComparisonCopy, string> = {
    ...filterCopies(context),
    municipality: plainName(refs.overview.input("municipality")),
    country: `TRIM(${refs.overview.input("country")})`,
    version: refs.method.meta("catalogueVersion"),
    ownBand: ownBandFormula(refs.overview.input("population")),
    measurement: refs.calculation.listItem("kinds", 1),
    average: refs.calculation.listItem("kinds", 2),
    otherMeasurement: refs.calculation.listItem("kinds", 3),
    otherAverage: refs.calculation.listItem("kinds", 4),
    NO: refs.calculation.listItem("countries", 1),
    SE: refs.calculation.listItem("countries", 2),
    DK: refs.calculation.listItem("countries", 3),
    year: refs.overview.input("year"),
    beside1: besideName(context, 1),
    beside2: besideName(context, 2),
    beside3: besideName(context, 3),
  };
  const copies = comparisonCopies.map((copy) => [
    value(copy, "calcText"),
    formula(sources[copy], "calc"),
  ]);
  return [
    block(firstCopyRow - 1, column, [[value(t("calculation.helpers"), "calcHeading")]]),
    block(firstCopyRow, column, copies),
    block(row - 1, column, [headers, ...rows, ownRow(context), previousRow(context)]),
  ];
}

function measurementRow(context: PlanContext, index: number): PlanCell[] {
  const { inputs, refs, layout, t } = context;
  const given = (column: string) => local(refs.comparison.measurement(index, column));
  const copy = (name: ComparisonCopy) => local(refs.comparison.copy(name));
  const helper = (column: Column) => local(refs.comparison.helper("measurements", index, column));
  const whole = (column: Column) =>
    local(refs.comparison.helperRange("measurements", 0, layout.comparison.rows, column));
  /** The column from the header to the previous row, because earlier rows win within a year. */
  const above = (column: Column) => {
    const { row, column: first } = layout.comparison.sections.measurements;
    const at = first + comparisonSections.measurements.indexOf(column);
    const top = row - 1;
    return `${absoluteAddress(top, at)}:$${columnLetters(at)}${top + index}`;
  };
  const isOwn = `AND(${helper("name")}=${copy("municipality")},${given("country")}=${copy("country")})`;
  /**
   * Excel's SUMIFS matches at most 255 characters, so longer keys need SUMPRODUCT. SUMIFS rather
   * than COUNTIFS, because IronCalc scans the whole sheet for each COUNTIFS.
   */
  const isLatest = (eligible: Column) => {
    const [keys, orders] = [whole("key"), whole("order")];
    const product = `SUMPRODUCT((${keys}=${helper("key")})*(${whole(eligible)}=1)*(${orders}>${helper("order")}))`;
    const sum = `SUMIFS(${whole(eligible)},${keys},"="&${helper("key")},${orders},">"&${helper("order")})`;
    return `IF(LEN(${helper("key")})>255,${product},${sum})=0`;
  };
  const counts = (eligible: Column) => `IF(${isOwn},0,IF(${isLatest(eligible)},1,0))`;
  const cap = catalogueCap(inputs.catalogue);
  const totals = local(refs.comparison.groupValues("all", "total"));
  const words = [t("measurement.counts"), t("measurement.countsNot"), t("measurement.faulty")];
  const [counted, left, faulty] = words.map(quoteText);
  const cells: Record<Column, string> = {
    use: `IF(${helper("fault")}="","",IF(${helper("fault")}=1,${faulty},IF(${helper("all")}=1,${counted},${left})))`,
    name: `IFERROR(IF(ISTEXT(${given("municipality")}),${plainName(given("municipality"))},""),"")`,
    fault: faultFormula(context, index, cap),
    year: `IF(${helper("fault")}=0,ROUND(${given("year")},0),0)`,
    // Orders by year; within a year, the earlier row is higher.
    order: `IF(${helper("fault")}=0,${helper("year")}*${rowsPerYear}-ROW(),0)`,
    key: `IF(${helper("fault")}=0,${given("country")}&" "&${withoutWildcards(helper("name"))},"")`,
    eligible: `IF(${helper("fault")}=0,IF(AND(${isMeasurement(context, index)},${filterTest(context, index)}),1,0),0)`,
    all: `IF(${helper("eligible")}=1,${counts("eligible")},0)`,
    eligibleInGroup: `IF(AND(${helper("eligible")}=1,${copy("ownBand")}>0),IF(${bandFormula(given("population"))}=${copy("ownBand")},1,0),0)`,
    // The latest of all is also the latest in its group, which saves a search.
    population: `IF(${helper("eligibleInGroup")}=1,IF(${helper("all")}=1,1,${counts("eligibleInGroup")}),0)`,
    number: rowNumber(context),
    group: `IF(${helper("fault")}=0,IF(ISTEXT(${given("group")}),TRIM(${given("group")}),""),"")`,
    besideNumber: `IF(IF(${helper("all")}=1,${given("country")}=${copy("country")},FALSE),IF(${helper("name")}=${copy("beside1")},1,IF(${helper("name")}=${copy("beside2")},2,IF(${helper("name")}=${copy("beside3")},3,0))),0)`,
    roundKey: `IF(IF(${helper("fault")}=0,AND(${helper("name")}=${copy("municipality")},${given("country")}=${copy("country")}),FALSE),IF(OR(NOT(${isMeasurement(context, index)}),${isOwnRound(context, helper)},${isKnownRound(helper, above)}),0,${helper("year")}+ROW()/1000000),0)`,
    version: `IF(${helper("fault")}=0,${versionText(given("version"))},"")`,
    points: `IF(${helper("roundKey")}>0,${given("total")},"")`,
    // Twice the rank leaves room for the own result between two others; the row breaks ties.
    rankingKey: `IF(AND(${helper("all")}=1,${local(refs.comparison.countOf("all"))}>=${fewestCompared}),-2*RANK(${local(refs.comparison.groupValue(index, "all", "total"))},${totals})-ROW()/1000000,"")`,
  };
  const fields = ["total", ...areaKeysOf(inputs.catalogue)];
  const groupCells = (["all", "population"] as const).flatMap((group) =>
    fields.map((field) => {
      const cell = slidingColumn(given(field));
      // Rounds off binary noise at nine decimals, because the formulas compare these numbers.
      const points = `IF(ISNUMBER(${cell}),ROUND(${cell},9),"")`;
      return formula(`IF(${helper(group)}=1,${points},"")`, "calc");
    }),
  );
  const helpers = comparisonSections.measurements.map((column) =>
    formula(cells[column], column === "use" ? "state" : "calc"),
  );
  return [...helpers, ...groupCells];
}

/** A formula: 0 for a valid row, 1 for an invalid one, empty text for a blank one. */
function faultFormula(context: PlanContext, index: number, cap: number): string {
  const { refs, inputs } = context;
  const given = (column: string) => local(refs.comparison.measurement(index, column));
  const copy = (known: ComparisonCopy) => local(refs.comparison.copy(known));
  const name = local(refs.comparison.helper("measurements", index, "name"));
  const isNumber = (cell: string) => `NOT(ISLOGICAL(${cell})),ISNUMBER(${cell})`;
  const population = given("population");
  const [measurement, average] = kindTests(context, given("kind"));
  const { areas } = inputs.catalogue;
  const points = `${given(areas[0]?.key ?? "")}:${local(given(areas.at(-1)?.key ?? ""))}`;
  const isLogical = areas.map(({ key }) => `ISLOGICAL(${given(key)})`).join(",");
  const sound = [
    `${name}<>""`,
    isNumber(given("year")),
    ...wholeTests(given("year"), factLimits.year),
    isNumber(given("total")),
    isFromZero(given("total")),
    isUpTo(given("total"), cap),
    `OR(${countries.map((known) => `${given("country")}=${copy(known)}`).join(",")})`,
    `NOT(ISLOGICAL(${given("version")}))`,
    `${versionText(given("version"))}<>""`,
    `OR(${given("kind")}="",${measurement},${average})`,
    `IF(ISLOGICAL(${population}),FALSE,IF(ISNUMBER(${population}),${isPopulation(population)},${population}=""))`,
    `NOT(OR(${isLogical}))`,
    `COUNT(${points})+COUNTBLANK(${points})=${areas.length}`,
    isFromZero(`MIN(${points})`),
    ...capTests(areas, given),
  ];
  return `IF(COUNTA(${local(refs.comparison.measurementRow(index))})=0,"",IF(IFERROR(AND(${sound.join(",")}),FALSE),0,1))`;
}

/** Whether points are at most a cap when rounded to six decimals. */
function isUpTo(points: string, cap: number): string {
  return `${sixDecimalsOf(points, cap + 1)}<=${cap}`;
}

/**
 * A single test if all areas have the same cap, because their columns are adjacent; otherwise one
 * per area.
 */
function capTests(areas: readonly Area[], given: (column: string) => string): string[] {
  const caps = new Set(areas.map(({ cap }) => cap));
  const first = given(areas[0]?.key ?? "");
  const last = local(given(areas.at(-1)?.key ?? ""));
  if (caps.size === 1) return [isUpTo(`MAX(${first}:${last})`, [...caps][0] ?? 0)];
  return areas.map(({ key, cap }) => `IF(ISNUMBER(${given(key)}),${isUpTo(given(key), cap)},TRUE)`);
}

/**
 * Arguments for OR. They accept our other language too, because users paste rows from workbooks in
 * it.
 */
function kindTests({ refs }: PlanContext, cell: string): [measurement: string, average: string] {
  const is = (word: ComparisonCopy) => `${cell}=${local(refs.comparison.copy(word))}`;
  return [
    `${is("measurement")},${is("otherMeasurement")}`,
    `${is("average")},${is("otherAverage")}`,
  ];
}

/** A formula for the number of the measurement's row in the table, from 1. */
function rowNumber({ layout }: PlanContext): string {
  const { row, column } = layout.comparison.sections.measurements;
  return `ROW()-ROW(${absoluteAddress(row - 1, column)})`;
}

/** Replaces the characters that are special in SUMIFS, so that different texts stay different. */
function withoutWildcards(text: string): string {
  return ["_", "*", "?", "~"].reduce(
    (replaced, sign, index) => `SUBSTITUTE(${replaced},"${sign}","_${index}")`,
    text,
  );
}

function isMeasurement(context: PlanContext, index: number): string {
  const kind = local(context.refs.comparison.measurement(index, "kind"));
  return `OR(${kind}="",${kindTests(context, kind)[0]})`;
}

/** A formula for the band of a valid population: 1, 2 or 3; 0 if it is blank. */
function bandFormula(population: string): string {
  const [second, third] = populationBandStarts;
  const whole = `ROUND(${population},0)`;
  return `IF(ISNUMBER(${population}),IF(${whole}<${second},1,IF(${whole}<${third},2,3)),0)`;
}

/** Like `bandFormula`, for any cell value; 0 if it is not a valid population. */
function ownBandFormula(population: string): string {
  const isSound = `IF(ISNUMBER(${population}),${isPopulation(population)},FALSE)`;
  return `IF(ISLOGICAL(${population}),0,IF(${isSound},${bandFormula(population)},0))`;
}

function isPopulation(number: string): string {
  return `AND(${wholeTests(number, factLimits.population).join(",")})`;
}

/** Tests for a whole number (to six decimals) within limits, as arguments for AND. */
function wholeTests(number: string, [min, max]: readonly [number, number]): string[] {
  const rounded = `ROUND(${number},6)`;
  return [`${rounded}>=${min}`, `${rounded}<=${max}`, `${rounded}=ROUND(${number},0)`];
}

/** Whether a round has the own result's year and version, if that has points. */
function isOwnRound(
  { layout, refs }: PlanContext,
  of: (column: "year" | "version") => string,
): string {
  const own = (column: Column) =>
    absolute(local(refs.comparison.helper("measurements", layout.comparison.rows, column)));
  return `AND(${own("roundKey")}>0,${of("year")}=${own("year")},${of("version")}=${own("version")})`;
}

/** Whether an earlier row has a round with the same year and version. */
function isKnownRound(
  of: (column: "year" | "version") => string,
  above: (column: "roundKey" | "year" | "version") => string,
): string {
  const same = (column: "year" | "version") => `(${above(column)}=${of(column)})`;
  return `SUMPRODUCT((${above("roundKey")}>0)*${same("year")}*${same("version")})>0`;
}

/** The own result, in the columns that the ranking and the series look up. */
function ownRow({ layout, refs }: PlanContext): PlanCell[] {
  const own = (column: Column) =>
    local(refs.comparison.helper("measurements", layout.comparison.rows, column));
  const total = refs.overview.total("points");
  const year = local(refs.comparison.copy("year"));
  const isYear = `IF(ISNUMBER(${year}),AND(${wholeTests(year, factLimits.year).join(",")}),FALSE)`;
  const others = local(refs.comparison.groupValues("all", "total"));
  const cells: Partial<Record<Column, string>> = {
    name: local(refs.comparison.copy("municipality")),
    // Ranks after others with the same total.
    rankingKey: `IF(${total}="","",-2*COUNTIF(${others},">="&${total})-1)`,
    year: `IF(${isYear},ROUND(${year},0),0)`,
    version: versionText(local(refs.comparison.copy("version"))),
    // Sorts after all measurements of the same year.
    roundKey: `IF(${own("rankingKey")}="",0,IF(${own("year")}>0,${own("year")}+0.999,0))`,
    points: total,
  };
  return [...helperRow(cells), formula(total, "calc")];
}

/** The imported earlier round, unless the measurements contain it too. */
function previousRow(context: PlanContext): PlanCell[] {
  const { inputs, layout, refs } = context;
  if (!inputs.previous) return helperRow({});
  const last = layout.comparison.rows;
  const here = (column: Column) => local(refs.comparison.helper("measurements", last + 1, column));
  const whole = (column: Column) =>
    local(refs.comparison.helperRange("measurements", 0, last + 1, column));
  const total = refs.previous.part(totalPart, "before");
  return helperRow({
    year: refs.previous.fact("year"),
    version: versionText(refs.previous.fact("catalogueVersion")),
    roundKey: `IF(${total}="",0,IF(${isKnownRound(here, whole)},0,${here("year")}+0.998))`,
    points: `IF(${here("roundKey")}>0,${total},"")`,
  });
}

function helperRow(cells: Readonly<Partial<Record<Column, string>>>): PlanCell[] {
  return comparisonSections.measurements.map((column) => {
    const text = cells[column];
    return text === undefined ? value(null, "calc") : formula(text, "calc");
  });
}

/** A formula for a chosen name, in the form in which names are compared. */
function besideName({ refs }: PlanContext, slot: 1 | 2 | 3): string {
  const cell = local(refs.comparison.besideName(slot));
  return `IF(ISTEXT(${cell}),${plainName(cell)},"")`;
}

/**
 * A formula for a name with plain spaces, without a word for municipality at the end, like
 * `plainMunicipality`.
 */
function plainName(cell: string): string {
  const without = (text: string, piece: string, instead = '""') =>
    `SUBSTITUTE(${text},${quoteText(piece)},${instead})`;
  const spaced = oddSpaces.reduce((text, space) => without(text, space, '" "'), cell);
  const ended = `TRIM(${spaced})&"|"`;
  return without(
    municipalityWords.reduce((text, word) => without(text, `${word}|`), ended),
    "|",
  );
}
