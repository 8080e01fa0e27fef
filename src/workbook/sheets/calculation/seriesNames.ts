import type { PlanContext } from "../../context";
import { quoteText } from "../../formulas";

/** Series are named in the charts' legends: the own municipality with its year. */
export function ownName({ refs }: PlanContext): string {
  return `${refs.overview.input("municipality")}&" "&${refs.overview.input("year")}`;
}

/** Those compared with, and how many they are. */
export function othersName({ refs, t }: PlanContext): string {
  return `${quoteText(t("chart.others"))}&" (n="&${refs.comparison.countOf("all")}&")"`;
}
