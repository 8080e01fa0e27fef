import { catalogueCap } from "../../../model/catalogue";
import { distributionSteps, fewestCompared, rankingBars } from "../../../model/comparison";
import { writtenNumber } from "../../../model/decimalSign";
import type { PlanContext } from "../../context";
import { figureOf, quoteText, sentence, signedText, wholeText } from "../../formulas";
import { local } from "../../references";
import { calculationSections, seriesRounds } from "../calculation/layout";
import { columnAfter, type StatisticColumn } from "../comparison/layout";

/** Two formulas, for one cell above the other. */
export type ComparisonSentence = readonly [first: string, second: string];

/**
 * The sentences next to the overview's charts. They are formulas, so that they follow the numbers.
 */
export function comparisonSentences(context: PlanContext) {
  return {
    basis: context.refs.comparison.copy("basis"),
    profile: profileSentence(context),
    all: differenceSentence(context, "all"),
    population: differenceSentence(context, "population"),
    ranking: rankingSentence(context),
    series: seriesSentence(context),
    distribution: distributionSentence(context),
  };
}

function profileSentence(context: PlanContext): ComparisonSentence {
  const { inputs, refs, t } = context;
  const shares = local(refs.overview.areas("share"));
  const nameOf = (extreme: "MAX" | "MIN") => areaWith(context, extreme, "share");
  const percent = (extreme: "MAX" | "MIN") => wholeText(`${extreme}(${shares})*100`);
  const total = local(refs.overview.total("points"));
  const none = `COUNT(${shares})=0`;
  const parts = {
    best: nameOf("MAX"),
    bestShare: percent("MAX"),
    least: nameOf("MIN"),
    leastShare: percent("MIN"),
  };
  const cap = quoteText(writtenNumber(catalogueCap(inputs.catalogue), inputs.language));
  const points = sentence(t("sentence.total"), { total: wholeText(total), cap });
  return [
    `IF(${none},${quoteText(t("sentence.noPoints"))},${points})`,
    `IF(${none},"",${sentence(t("sentence.profile"), parts)})`,
  ];
}

function differenceSentence(context: PlanContext, group: "all" | "population"): ComparisonSentence {
  const { inputs, refs, t } = context;
  const n = refs.comparison.countOf(group);
  const differences = local(
    refs.overview.areas(group === "all" ? "differenceAll" : "differenceGroup"),
  );
  const nameOf = (extreme: "MAX" | "MIN") => areaWith(context, extreme, group);
  const signed = (extreme: "MAX" | "MIN") =>
    signedText(`${extreme}(${differences})`, inputs.language);
  const above = sentence(t("sentence.above"), {
    above: `COUNTIF(${differences},">0")`,
    areas: `COUNT(${differences})`,
    n,
  });
  const extremes = sentence(t("sentence.extremes"), {
    most: nameOf("MAX"),
    mostPoints: signed("MAX"),
    least: nameOf("MIN"),
    leastPoints: signed("MIN"),
  });
  const noBand = group === "all" ? "FALSE" : `${refs.comparison.ownBand()}=0`;
  const few = `IF(${noBand},${quoteText(t("sentence.noPopulation"))},${sentence(t("sentence.few"), { n })})`;
  const hasOwn = `COUNT(${local(refs.overview.areas("share"))})>0`;
  const why = `IF(${hasOwn},${quoteText(t("sentence.noAreaPoints"))},${quoteText(t("sentence.noPoints"))})`;
  const noOwn = `IF(COUNT(${differences})=0,${why},${above})`;
  return [
    `IF(${n}<${fewestCompared},${few},${noOwn})`,
    `IF(${n}<${fewestCompared},${quoteText(t("sentence.addMeasurements"))},IF(COUNT(${differences})=0,"",${extremes}))`,
  ];
}

/** A formula for the name of the area with the highest or lowest number. */
function areaWith(
  { inputs, refs }: PlanContext,
  extreme: "MAX" | "MIN",
  column: "share" | "all" | "population",
): string {
  const count = inputs.catalogue.areas.length;
  const numbers = refs.calculation.helperRange("extremes", 0, count, column);
  const table = refs.calculation.helperTable("extremes", count, column, "name");
  const columns = calculationSections.extremes;
  const nameAt = columns.indexOf("name") - columns.indexOf(column) + 1;
  return `VLOOKUP(${extreme}(${numbers}),${table},${nameAt},FALSE)`;
}

function rankingSentence({ refs, t }: PlanContext): ComparisonSentence {
  const all = (column: StatisticColumn) => refs.comparison.statistic("all", "total", column);
  const rank = all("rank");
  const n = refs.comparison.countOf("all");
  const parts = { rank, of: `(${n}+1)`, median: wholeText(all("median")) };
  const few = sentence(t("sentence.few"), { n });
  const ranked = `IF(${rank}="",${quoteText(t("sentence.noPoints"))},${sentence(t("sentence.rank"), parts)})`;
  return [
    `IF(${n}<${fewestCompared},${few},${ranked})`,
    `IF(${n}<${fewestCompared},${quoteText(t("sentence.addMeasurements"))},IF(${n}>${rankingBars - 1},${quoteText(t("sentence.rankingCut"))},""))`,
  ];
}

/**
 * The latest change in the municipality's own total, and whether the catalogue's version changed.
 */
function seriesSentence({ inputs, refs, t }: PlanContext): ComparisonSentence {
  const keys = refs.comparison.rounds();
  const count = `COUNTIF(${keys},">0")`;
  const column = columnAfter("roundKey", "points");
  const latest = (nth: 1 | 2) =>
    `VLOOKUP(LARGE(${keys},${nth}),${refs.comparison.roundTable()},${column},FALSE)`;
  const change = `${latest(1)}-${latest(2)}`;
  const parts = {
    n: count,
    year: `ROUND(LARGE(${keys},2)-0.5,0)`,
    change: signedText(change, inputs.language),
  };
  const isNoise = `${figureOf(`ABS(${change})`)}<=ROUND(0.05*${latest(1)},6)`;
  const noise = `IF(${isNoise},${quoteText(t("sentence.changeNoise"))},${quoteText(t("sentence.changeMore"))})`;
  const newVersions = refs.calculation.helperRange("chartSeries", 0, seriesRounds, "newVersion");
  return [
    `IF(${count}<2,${quoteText(t("sentence.oneRound"))},${sentence(t("sentence.rounds"), parts)}&" "&${noise})`,
    `IF(COUNT(${newVersions})=0,"",${quoteText(t("sentence.newVersions"))})`,
  ];
}

function distributionSentence({ inputs, refs, t }: PlanContext): ComparisonSentence {
  const n = refs.comparison.countOf("all");
  const { count } = distributionSteps(catalogueCap(inputs.catalogue));
  const table = (first: "isOwn" | "count") =>
    refs.calculation.helperTable("chartDistribution", count, first, "name");
  const counts = refs.calculation.helperRange("chartDistribution", 0, count, "count");
  const own = {
    step: `VLOOKUP(1,${table("isOwn")},3,FALSE)`,
    others: `VLOOKUP(1,${table("isOwn")},2,FALSE)`,
    n,
  };
  const most = {
    most: `MAX(${counts})`,
    step: `VLOOKUP(MAX(${counts}),${table("count")},2,FALSE)`,
  };
  const few = sentence(t("sentence.few"), { n });
  const ownStep = `IF(${refs.overview.total("points")}="",${quoteText(t("sentence.noPoints"))},${sentence(t("sentence.ownStep"), own)})`;
  return [
    `IF(${n}<${fewestCompared},${few},${ownStep})`,
    `IF(${n}<${fewestCompared},${quoteText(t("sentence.addMeasurements"))},${sentence(t("sentence.mostInStep"), most)})`,
  ];
}
