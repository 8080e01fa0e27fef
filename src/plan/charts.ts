import type { Area } from "../model/catalogue";
import type { ChartPlan } from "../model/workbookPlan";
import type { PlanContext } from "./context";
import { plain } from "./refs";
import { palette } from "./styles";

/** Size in points of the overview's charts and of an area's. */
const overviewSize = { width: 416, height: 225 };
const areaSize = { width: 545, height: 228 };

/** Overview columns at which the left and the right charts begin. */
const leftColumn = 1;
const rightColumn = 7;

const column = { own: 1, all: 2, population: 3, ownShare: 4, allShare: 5 } as const;

/** The overview's charts; each stands under a heading and a sentence at `row` − 2 and `row` − 1. */
export function overviewCharts(context: PlanContext, rows: readonly [number, number]): ChartPlan[] {
  const { inputs, refs, t } = context;
  const areas = { sheet: "Calculation", range: plain(refs.areaChart()) };
  const own = { color: palette.own, dashed: false };
  const others = { color: palette.others, dashed: false };
  const highest = Math.max(...inputs.catalogue.areas.map(({ cap }) => cap));
  const bars = {
    data: areas,
    axis: { min: 0, max: highest },
    overlap: 0,
    gapWidth: 60,
    showValues: true,
  };
  return [
    {
      ...bars,
      key: "profile",
      kind: "radar",
      title: t("chart.profile.title"),
      alternativeText: t("chart.profile.alt"),
      series: [
        { column: column.ownShare, ...own },
        { column: column.allShare, color: palette.group, dashed: true },
      ],
      at: { row: rows[0], column: leftColumn, ...overviewSize },
      axis: { min: 0, max: null },
      showValues: false,
    },
    {
      ...bars,
      key: "ownAgainstAll",
      kind: "bar",
      title: t("chart.all.title"),
      alternativeText: t("chart.all.alt"),
      series: [
        { column: column.own, ...own },
        { column: column.all, ...others },
      ],
      at: { row: rows[0], column: rightColumn, ...overviewSize },
    },
    {
      ...bars,
      key: "ownAgainstGroup",
      kind: "bar",
      title: t("chart.group.title"),
      alternativeText: t("chart.group.alt"),
      series: [
        { column: column.own, ...own },
        { column: column.population, color: palette.group, dashed: false },
      ],
      at: { row: rows[1], column: leftColumn, ...overviewSize },
    },
    {
      key: "ranking",
      kind: "column",
      title: t("chart.ranking.title"),
      alternativeText: t("chart.ranking.alt"),
      data: { sheet: "Calculation", range: plain(refs.rankingChart()) },
      series: [
        { column: 1, ...others },
        { column: 2, ...own },
      ],
      at: { row: rows[1], column: rightColumn, ...overviewSize },
      axis: { min: 0, max: null },
      overlap: 100,
      gapWidth: 40,
      showValues: false,
    },
  ];
}

/** An area's criteria against their caps: the points drawn over the cap. */
export function criterionChart({ refs, t }: PlanContext, area: Area): ChartPlan {
  return {
    key: `criteria_${area.key}`,
    kind: "bar",
    title: t("chart.criteria.title"),
    alternativeText: t("chart.criteria.alt", { area: area.name }),
    data: { sheet: "Calculation", range: plain(refs.criterionChart(area.key).range) },
    series: [
      { column: 1, color: palette.frame, dashed: false },
      { column: 2, color: palette.own, dashed: false },
    ],
    at: { row: 2, column: 9, ...areaSize },
    axis: { min: 0, max: null },
    overlap: 100,
    gapWidth: 45,
    showValues: true,
  };
}
