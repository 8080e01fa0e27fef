import type { PlanContext } from "../../context";
import { quoteText } from "../../formulas";

/** A formula for the own series' name in the legend: municipality and year. */
export function ownName({ refs }: PlanContext): string {
  return `${refs.overview.input("municipality")}&" "&${refs.overview.input("year")}`;
}

/** A formula for the name of the others' series, with the number of municipalities. */
export function othersName({ refs, t }: PlanContext): string {
  return `${quoteText(t("chart.others"))}&" (n="&${refs.comparison.countOf("all")}&")"`;
}
