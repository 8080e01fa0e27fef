import { catalogueCap, type Area } from "../../../model/catalogue";
import { countries } from "../../../model/measurement";
import type { Block, PlanCell } from "../../../model/workbookPlan";
import { absoluteAddress, columnLetters } from "../../a1";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { local, sectionColumns, type AddressBook, type SectionColumn } from "../../refs";

type Column = SectionColumn<"measurements">;

/** Populations at which the bands begin: under 5,000, 5,000–19,999, 20,000 and over. */
const bandStarts = [5000, 20000] as const;

/**
 * What counts of each measurement. Filter first (same country and version, for the population group
 * also the same band), then the latest of each municipality, then the own municipality left out.
 * The last row is the own result, which takes part in the ranking only.
 */
export function measurementBlocks(context: PlanContext): Block[] {
  const { layout, inputs } = context;
  const rows = Array.from({ length: layout.measurementRows }, (_, i) => measurementRow(context, i));
  const fields = ["total", ...inputs.catalogue.areas.map(({ key }) => key)];
  const headers = (["all", "population"] as const).flatMap((group) =>
    fields.map((field) => value(`${group} ${field}`, "calcHeader")),
  );
  return [
    block(layout.calculation.measurements - 1, sectionColumns("measurements").length + 1, [headers]),
    block(layout.calculation.measurements, 1, [...rows, ownRow(context)]),
  ];
}

function measurementRow(context: PlanContext, index: number): PlanCell[] {
  const { inputs, refs, layout } = context;
  const given = (column: string) => refs.measurement(index, column);
  const helper = (column: Column) => local(refs.calculated("measurements", index, column));
  const whole = (column: Column) =>
    local(refs.calculatedRange("measurements", 0, layout.measurementRows, column));
  /** From the header row to the row before: earlier rows of the same year come first. */
  const above = (column: Column) => {
    const at = sectionColumns("measurements").indexOf(column) + 1;
    const top = layout.calculation.measurements - 1;
    return `${absoluteAddress(top, at)}:$${columnLetters(at)}${top + index}`;
  };
  const isLatest = (eligible: Column) =>
    `SUMPRODUCT((${whole("name")}=${helper("name")})*(${whole(eligible)}=1)*(${whole("year")}>${helper("year")}))` +
    `+SUMPRODUCT((${above("name")}=${helper("name")})*(${above(eligible)}=1)*(${above("year")}=${helper("year")}))=0`;
  const counts = (eligible: Column) =>
    `IF(${helper(eligible)}=1,IF(${helper("name")}=TRIM(${refs.overviewInput("municipality")}),0,IF(${isLatest(eligible)},1,0)),0)`;
  const cap = catalogueCap(inputs.catalogue);
  const cells: Record<Column, string> = {
    name: `IFERROR(IF(ISTEXT(${given("municipality")}),TRIM(${given("municipality")}),""),"")`,
    fault: faultFormula(context, index, cap),
    year: `IF(${helper("fault")}=0,${given("year")},0)`,
    eligible: `IF(${helper("fault")}=0,IF(AND(${isMeasurement(context, index)},${given("country")}=${refs.overviewInput("country")},${versionText(given("version"))}=${refs.meta("catalogueVersion")}),1,0),0)`,
    all: counts("eligible"),
    band: `IF(${helper("fault")}=0,${bandFormula(given("population"))},0)`,
    eligibleInGroup: `IF(AND(${helper("eligible")}=1,${helper("band")}>0,${helper("band")}=${local(refs.ownBand())}),1,0)`,
    population: counts("eligibleInGroup"),
    rankingKey: `IF(AND(${helper("all")}=1,${refs.countOf("all")}>=3),${given("total")}-ROW()/1000000,"")`,
    rankingLabel: `IF(${helper("all")}=1,${helper("name")},"")`,
    total: `IF(${helper("all")}=1,${given("total")},"")`,
  };
  const fields = ["total", ...inputs.catalogue.areas.map(({ key }) => key)];
  const groupCells = (["all", "population"] as const).flatMap((group) =>
    fields.map((field) => {
      const points = `IF(ISNUMBER(${given(field)}),${given(field)},"")`;
      return formula(`IF(${helper(group)}=1,${points},"")`, "calc");
    }),
  );
  return [...sectionColumns("measurements").map((c) => formula(cells[c], "calc")), ...groupCells];
}

/** 0 a sound row, 1 a row with a fault, empty text for a row without anything. */
function faultFormula({ refs, inputs }: PlanContext, index: number, cap: number): string {
  const given = (column: string) => refs.measurement(index, column);
  const name = local(refs.calculated("measurements", index, "name"));
  const isNumber = (cell: string) => `NOT(ISLOGICAL(${cell})),ISNUMBER(${cell})`;
  const population = given("population");
  const [measurement, average] = kindTests(refs, given("kind"));
  const { areas } = inputs.catalogue;
  const points = `${given(areas[0]?.key ?? "")}:${local(given(areas.at(-1)?.key ?? ""))}`;
  const isLogical = areas.map(({ key }) => `ISLOGICAL(${given(key)})`).join(",");
  const sound = [
    `${name}<>""`,
    isNumber(given("year")),
    `${given("year")}>=1990`,
    `${given("year")}<=2100`,
    `${given("year")}=ROUND(${given("year")},0)`,
    isNumber(given("total")),
    `${given("total")}>=0`,
    `${given("total")}<=${cap}`,
    `OR(${countries.map((_, i) => `${given("country")}=${local(refs.listItem("countries", i + 1))}`).join(",")})`,
    `${versionText(given("version"))}<>""`,
    `OR(${given("kind")}="",${measurement},${average})`,
    `IF(ISLOGICAL(${population}),FALSE,IF(ISNUMBER(${population}),${population}>0,${population}=""))`,
    `NOT(OR(${isLogical}))`,
    `COUNT(${points})+COUNTBLANK(${points})=${areas.length}`,
    `COUNTIF(${points},"<0")=0`,
    ...capTests(areas, given),
  ];
  return `IF(COUNTA(${refs.measurementRow(index)})=0,"",IF(IFERROR(AND(${sound.join(",")}),FALSE),0,1))`;
}

/** One test for areas of the same cap, which are neighbours, else one for each. */
function capTests(areas: readonly Area[], given: (column: string) => string): string[] {
  const caps = new Set(areas.map(({ cap }) => cap));
  const first = given(areas[0]?.key ?? "");
  const last = local(given(areas.at(-1)?.key ?? ""));
  if (caps.size === 1) return [`COUNTIF(${first}:${last},">${[...caps][0] ?? 0}")=0`];
  return areas.map(({ key, cap }) => `COUNTIF(${given(key)},">${cap}")=0`);
}

function kindTests(refs: AddressBook, cell: string): [measurement: string, average: string] {
  const is = (number: number) => `${cell}=${local(refs.listItem("kinds", number))}`;
  return [is(1), is(2)];
}

function isMeasurement({ refs }: PlanContext, index: number): string {
  const kind = refs.measurement(index, "kind");
  return `OR(${kind}="",${kindTests(refs, kind)[0]})`;
}

/** A version as text: 2.1 may have been typed as a number, which shows a comma in Nordic Excel. */
function versionText(cell: string): string {
  return `SUBSTITUTE(TRIM(${cell}&""),",",".")`;
}

/** 1, 2 or 3 for the population band; 0 when the population is not known. */
export function bandFormula(population: string): string {
  const band = `IF(${population}<${bandStarts[0]},1,IF(${population}<${bandStarts[1]},2,3))`;
  return `IF(ISLOGICAL(${population}),0,IF(ISNUMBER(${population}),IF(${population}>0,${band},0),0))`;
}

function ownRow({ refs, layout }: PlanContext): PlanCell[] {
  const own = (column: Column) => local(refs.calculated("measurements", layout.measurementRows, column));
  const cells: Partial<Record<Column, string>> = {
    name: `TRIM(${refs.overviewInput("municipality")})`,
    band: bandFormula(refs.overviewInput("population")),
    rankingKey: refs.overviewTotal("points"),
    rankingLabel: own("name"),
    total: refs.overviewTotal("points"),
  };
  return sectionColumns("measurements").map((column) => {
    const text = cells[column];
    return text === undefined ? value(null, "calc") : formula(text, "calc");
  });
}
