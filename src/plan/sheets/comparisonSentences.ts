import { catalogueCap } from "../../model/catalogue";
import type { PlanContext } from "../context";
import { quoteText, sentence, signedText, wholeText } from "../formulas";
import { local, type StatisticColumn } from "../refs";

/** Two formulas, one under the other. */
export type ComparisonSentence = readonly [first: string, second: string];

/** Sentences in words beside the overview's charts, each a formula, so that they follow the numbers. */
export function comparisonSentences(context: PlanContext) {
  return {
    basis: basis(context),
    profile: profileSentence(context),
    all: differenceSentence(context, "all"),
    population: differenceSentence(context, "population"),
    ranking: rankingSentence(context),
  };
}

/** What is compared with: filter and n, or why nothing is shown. */
function basis({ t }: PlanContext): string {
  const parts = {
    country: "Kompass.Country",
    version: "Kompass.CatalogueVersion",
    n: `Kompass.CountAll`,
    group: `Kompass.CountGroup`,
  };
  return sentence(t("comparison.basis"), parts);
}

function profileSentence(context: PlanContext): ComparisonSentence {
  const { inputs, refs, t } = context;
  const shares = local(refs.overviewAreas("share"));
  const names = local(refs.overviewAreas("area"));
  const nameOf = (extreme: "MAX" | "MIN") => `INDEX(${names},MATCH(${extreme}(${shares}),${shares},0))`;
  const percent = (extreme: "MAX" | "MIN") => wholeText(`${extreme}(${shares})*100`);
  const total = local(refs.overviewTotal("points"));
  const none = `COUNT(${shares})=0`;
  const parts = {
    best: nameOf("MAX"),
    bestShare: percent("MAX"),
    least: nameOf("MIN"),
    leastShare: percent("MIN"),
  };
  const cap = catalogueCap(inputs.catalogue);
  const points = sentence(t("sentence.total"), { total: wholeText(total), cap: String(cap) });
  return [
    `IF(${none},${quoteText(t("sentence.noPoints"))},${points})`,
    `IF(${none},"",${sentence(t("sentence.profile"), parts)})`,
  ];
}

function differenceSentence(context: PlanContext, group: "all" | "population"): ComparisonSentence {
  const { inputs, refs, t } = context;
  const n = group === "all" ? "Kompass.CountAll" : "Kompass.CountGroup";
  const differences = local(
    refs.overviewAreas(group === "all" ? "differenceAll" : "differenceGroup"),
  );
  const names = local(refs.overviewAreas("area"));
  const nameOf = (extreme: "MAX" | "MIN") =>
    `INDEX(${names},MATCH(${extreme}(${differences}),${differences},0))`;
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
  const noBand = group === "all" ? "FALSE" : "Kompass.OwnBand=0";
  const few = `IF(${noBand},${quoteText(t("sentence.noPopulation"))},${sentence(t("sentence.few"), { n })})`;
  const noOwn = `IF(COUNT(${differences})=0,${quoteText(t("sentence.noPoints"))},${above})`;
  return [
    `IF(${n}<3,${few},${noOwn})`,
    `IF(${n}<3,${quoteText(t("sentence.addMeasurements"))},IF(COUNT(${differences})=0,"",${extremes}))`,
  ];
}

function rankingSentence({ refs, t }: PlanContext): ComparisonSentence {
  const all = (column: StatisticColumn) => refs.statistic("all", "total", column);
  const rank = all("rank");
  const parts = { rank, of: "(Kompass.CountAll+1)", median: wholeText(all("median")) };
  const few = sentence(t("sentence.few"), { n: "Kompass.CountAll" });
  const ranked = `IF(${rank}="",${quoteText(t("sentence.noPoints"))},${sentence(t("sentence.rank"), parts)})`;
  return [
    `IF(Kompass.CountAll<3,${few},${ranked})`,
    `IF(Kompass.CountAll<3,${quoteText(t("sentence.addMeasurements"))},IF(Kompass.CountAll>24,${quoteText(t("sentence.rankingCut"))},""))`,
  ];
}
