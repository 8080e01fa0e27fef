import { factLimits } from "../../../model/factLimits";
import { anyOfThem, type FilterField } from "../../../model/inputs";
import { countries } from "../../../model/measurement";
import type { PlanContext } from "../../context";
import { quoteText, sentence } from "../../formulas";
import { local } from "../../references";
import type { ComparisonCopy } from "./layout";

type FilterCopy = "basis" | `filter${"Country" | "Version" | "Group" | "From" | "To" | "Fault"}`;

/** Stand for a missing bound; years in a valid filter are within narrower limits. */
const noYear = { from: 0, to: 9999 } as const;

const all = quoteText(anyOfThem);

/**
 * Formulas for the filter's values, its error flag (1 or 0), and the sentence that describes it.
 */
export function filterCopies(context: PlanContext): Record<FilterCopy, string> {
  const { refs, t } = context;
  const cell = (field: FilterField) => local(refs.comparison.filter(field));
  const text = (field: FilterField) => `TRIM(${cell(field)}&"")`;
  const any = quoteText(t("filter.any"));
  const chosen = (field: FilterField, own: string, given: string) =>
    `IFERROR(IF(${text(field)}="",${own},IF(OR(${text(field)}=${any},${text(field)}=${all}),${all},${given})),"")`;
  return {
    filterCountry: chosen("country", `TRIM(${refs.overview.input("country")})`, text("country")),
    filterVersion: chosen(
      "version",
      refs.method.meta("catalogueVersion"),
      versionText(cell("version")),
    ),
    filterGroup: `IFERROR(${text("group")},"")`,
    filterFrom: yearFormula(cell("from"), noYear.from),
    filterTo: yearFormula(cell("to"), noYear.to),
    filterFault: faultFormula(context),
    basis: basisSentence(context),
  };
}

/** TRUE and FALSE are numbers for LibreOffice. */
function yearFormula(cell: string, none: number): string {
  return `IF(ISLOGICAL(${cell}),${none},IF(ISNUMBER(${cell}),${cell},${none}))`;
}

function faultFormula({ refs }: PlanContext): string {
  const [earliest, latest] = factLimits.year;
  const cell = (field: FilterField) => local(refs.comparison.filter(field));
  const copy = (name: ComparisonCopy) => local(refs.comparison.copy(name));
  const isText = (field: FilterField) =>
    `NOT(ISERROR(${cell(field)})),NOT(ISLOGICAL(${cell(field)}))`;
  const isYear = (year: string) =>
    `IF(ISLOGICAL(${year}),FALSE,IF(ISNUMBER(${year}),AND(${year}=ROUND(${year},0),${year}>=${earliest},${year}<=${latest}),${year}=""))`;
  const country = copy("filterCountry");
  const known = [copy("country"), all, copy("NO"), copy("SE"), copy("DK")];
  const sound = [
    isText("group"),
    isText("version"),
    isText("country"),
    `OR(${known.map((one) => `${country}=${one}`).join(",")})`,
    isYear(cell("from")),
    isYear(cell("to")),
  ];
  return `IF(IFERROR(AND(${sound.join(",")}),FALSE),0,1)`;
}

/**
 * A formula for the sentence that says which measurements are compared, how many, and what the user
 * chose to mix.
 */
function basisSentence({ refs, t }: PlanContext): string {
  const copy = (name: ComparisonCopy) => local(refs.comparison.copy(name));
  const [from, to, group] = [copy("filterFrom"), copy("filterTo"), copy("filterGroup")];
  const bound = (year: string, none: number) => `IF(${year}=${none},"",${year})`;
  const years = sentence(t("filter.inYears"), {
    from: bound(from, noYear.from),
    to: bound(to, noYear.to),
  });
  const version = copy("filterVersion");
  const country = copy("filterCountry");
  const countryName = countries.reduceRight(
    (others, known) =>
      `IF(${country}=${copy(known)},${quoteText(t(`country.${known}`))},${others})`,
    country,
  );
  const parts = {
    country: `IF(${country}=${all},${quoteText(t("filter.anyCountry"))},${countryName})`,
    version: `IF(${version}=${all},${quoteText(t("filter.anyVersion"))},${sentence(t("filter.ofVersion"), { version })})`,
    group: `IF(${group}="","",${sentence(t("filter.inGroup"), { group })})`,
    years: `IF(AND(${from}=${noYear.from},${to}=${noYear.to}),"",${years})`,
    n: local(refs.comparison.countOf("all")),
    alike: local(refs.comparison.countOf("population")),
  };
  const across = (of: "country" | "version", chosen: string) =>
    `IF(${chosen}=${copy(of)},"",${quoteText(` ${t(`filter.across.${of}`)}`)})`;
  const basis = sentence(t("comparison.basis"), parts);
  return `IF(${copy("filterFault")}=1,${quoteText(t("filter.fault"))},${basis}&${across("country", country)}&${across("version", version)})`;
}

/** A formula for whether a valid row passes the filter, as arguments for AND. */
export function filterTest({ refs }: PlanContext, index: number): string {
  const given = (column: string) => local(refs.comparison.measurement(index, column));
  const copy = (name: ComparisonCopy) => local(refs.comparison.copy(name));
  const year = local(refs.comparison.helper("measurements", index, "year"));
  const group = `IFERROR(IF(ISLOGICAL(${given("group")}),"",TRIM(${given("group")}&"")),"")`;
  return [
    `${copy("filterFault")}=0`,
    `OR(${copy("filterCountry")}=${all},${given("country")}=${copy("filterCountry")})`,
    `OR(${copy("filterVersion")}=${all},${versionText(given("version"))}=${copy("filterVersion")})`,
    `OR(${copy("filterGroup")}="",${group}=${copy("filterGroup")})`,
    `${year}>=${copy("filterFrom")}`,
    `${year}<=${copy("filterTo")}`,
  ].join(",");
}

/**
 * A formula for a version as text. A version typed as the number 2.1 has a comma in Nordic Excel.
 */
export function versionText(cell: string): string {
  return `SUBSTITUTE(TRIM(${cell}&""),",",".")`;
}
