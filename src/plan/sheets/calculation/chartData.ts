import type { Area } from "../../../model/catalogue";
import type { Block, PlanCell } from "../../../model/workbookPlan";
import { absoluteAddress } from "../../a1";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { rankingBars } from "../../layout";
import { absolute, local } from "../../refs";
import { quoteText } from "../../formulas";

/** The only place where an error value may stand: #N/A is a chart's gap. */
export function chartBlocks(context: PlanContext): Block[] {
  return [
    extremeBlock(context),
    areaChartBlock(context),
    ...criterionChartBlocks(context),
    rankingBlock(context),
  ];
}

/** What the sentences say of the best and the least area: numbers first, so that VLOOKUP finds names. */
function extremeBlock({ inputs, layout, refs }: PlanContext): Block {
  const rows = inputs.catalogue.areas.map(({ key, shortName }): PlanCell[] => [
    formula(refs.overviewArea(key, "share"), "calc"),
    formula(refs.overviewArea(key, "differenceAll"), "calc"),
    formula(refs.overviewArea(key, "differenceGroup"), "calc"),
    value(shortName, "calcText"),
  ]);
  return block(layout.sections.extremes.row, 1, rows);
}

function areaChartBlock(context: PlanContext): Block {
  const { inputs, layout, refs, t } = context;
  const { areas } = inputs.catalogue;
  const municipality = refs.overviewInput("municipality");
  const average = (text: string, group: "all" | "population") =>
    `${quoteText(text)}&" (n="&${refs.countOf(group)}&")"`;
  const header = [
    value(t("chart.area"), "calcHeader"),
    formula(municipality, "calcHeader"),
    formula(average(t("chart.averageAll"), "all"), "calcHeader"),
    formula(average(t("chart.averageGroup"), "population"), "calcHeader"),
    formula(municipality, "calcHeader"),
    formula(average(t("chart.averageAll"), "all"), "calcHeader"),
  ];
  /** A gap is one in per cent too. */
  const here = (index: number, column: "own" | "all") =>
    local(refs.calculated("chartAreas", index, column));
  const rows = areas.map((area, index): PlanCell[] => {
    const own = refs.areaSum(area.key, "points");
    const mean = (group: "all" | "population") => refs.statistic(group, area.key, "mean");
    return [
      value(area.shortName, "calcText"),
      gap(own, "calc"),
      gap(mean("all")),
      gap(mean("population")),
      formula(`${here(index, "own")}/${area.cap}*100`, "calcPoints"),
      formula(`${here(index, "all")}/${area.cap}*100`, "calcPoints"),
    ];
  });
  return block(layout.sections.chartAreas.row - 1, 1, [header, ...rows]);
}

function criterionChartBlocks(context: PlanContext): Block[] {
  return context.inputs.catalogue.areas.map((area) => {
    const { header } = context.refs.criterionChart(area.key);
    return block(header, 1, [criterionHeader(context), ...criterionRows(context, area)]);
  });
}

function criterionHeader({ t }: PlanContext): PlanCell[] {
  return [
    value(t("criterion.criterion"), "calcHeader"),
    value(t("criterion.cap"), "calcHeader"),
    value(t("criterion.points"), "calcHeader"),
  ];
}

function criterionRows({ refs }: PlanContext, area: Area): PlanCell[][] {
  return area.criteria.map(({ id, title, cap }) => {
    const points = refs.criterion(id, "points");
    return [value(`${id} ${title}`, "calcText"), value(cap, "calc"), gap(points)];
  });
}

/**
 * At most 25 bars: all when there are no more, else the five highest, the own neighbourhood, and
 * the five lowest. `position` is a bar's place in the whole ranking, `middle` where the own
 * neighbourhood begins. Bars are counted from the header down, so that formulas of a column are alike.
 */
function rankingBlock(context: PlanContext): Block {
  const { layout, refs, t } = context;
  const { row } = layout.sections.chartRanking;
  const count = layout.measurementRows + 1;
  const keys = "Kompass.RankingKeys";
  const n = `COUNT(${keys})`;
  const ownKey = absolute(refs.calculated("measurements", count - 1, "rankingKey"));
  const ownPosition = `IF(${ownKey}="",1,1+COUNTIF(${keys},">"&${ownKey}))`;
  const middle = absolute(local(refs.calculated("chartRanking", 0, "middle")));
  const bar = `(ROW()-ROW(${absoluteAddress(row - 1, 1)}))`;
  const rows = Array.from({ length: rankingBars }, (_, index): PlanCell[] => {
    const position = local(refs.calculated("chartRanking", index, "position"));
    const key = `LARGE(${keys},${position})`;
    const found = (column: "name" | "total") =>
      `VLOOKUP(${key},Kompass.Ranking,${column === "total" ? 3 : 2},FALSE)`;
    const isOwn = `MATCH(${key},${keys},0)=${count}`;
    const last = `${n}-${rankingBars}+${bar}`;
    const chosen = index < 5 ? bar : index < 20 ? `${middle}+${bar}-6` : last;
    return [
      formula(`IF(${position}="","",${found("name")})`, "calc"),
      formula(`IF(${position}="",NA(),IF(${isOwn},NA(),${found("total")}))`, "calc"),
      formula(`IF(${position}="",NA(),IF(${isOwn},${found("total")},NA()))`, "calc"),
      formula(`IF(${n}<=${rankingBars},IF(${bar}<=${n},${bar},""),${chosen})`, "calc"),
      ...(index === 0 ? [formula(`MAX(6,MIN(${ownPosition}-7,${n}-19))`, "calc")] : []),
    ];
  });
  const header = [
    value(t("chart.municipality"), "calcHeader"),
    value(t("chart.others"), "calcHeader"),
    formula(refs.overviewInput("municipality"), "calcHeader"),
    value(t("chart.position"), "calcHeader"),
    value("middle", "calcHeader"),
  ];
  return block(layout.sections.chartRanking.row - 1, 1, [header, ...rows]);
}

/** Labels in a chart take the format of their cells. */
function gap(cell: string, style: "calc" | "calcPoints" = "calcPoints"): PlanCell {
  return formula(`IF(${cell}="",NA(),${cell})`, style);
}
