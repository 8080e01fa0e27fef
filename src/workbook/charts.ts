import { allCriteria, type Area } from "../model/catalogue";
import { highest } from "../model/extremes";
import type { ChartPlan, ChartSeriesPlan } from "../model/workbookPlan";
import type { PlanContext } from "./context";
import { found, plain } from "./references";
import { calculationSections, type CalculationColumn } from "./sheets/calculation/layout";
import type { OverviewChartKey } from "./sheets/overview/layout";
import { palette } from "./styles";

/** Chart sizes in points: on the overview, on an area sheet and on the comparison sheet. */
const overviewSize = { width: 416, height: 225 };
const areaSize = { width: 545, height: 228 };
const besideSize = { width: 545, height: 200 };

/** The first columns of the left and right charts on the overview. */
const leftColumn = 1;
const rightColumn = 7;

type Look = Pick<ChartSeriesPlan, "color" | "line" | "marker">;

const own: Look = { color: palette.own, line: "solid", marker: null };
const others: Look = { color: palette.others, line: "solid", marker: null };
const group: Look = { color: palette.group, line: "solid", marker: null };

function line(
  color: string,
  marker: NonNullable<ChartSeriesPlan["marker"]>,
  stroke: ChartSeriesPlan["line"] = "solid",
): Look {
  return { color, line: stroke, marker };
}

/**
 * The overview's charts, two to a row. `rows` are the 1-based rows in which they begin; the rows
 * before hold a heading and two sentences.
 */
export function overviewCharts(context: PlanContext, rows: readonly number[]): ChartPlan[] {
  const { inputs, refs, t } = context;
  const areas = { sheet: "Calculation", range: plain(refs.calculation.areaChart()) };
  /** A column's offset from the labels in the block of areas. */
  const at = (column: CalculationColumn<"chartAreas">) =>
    calculationSections.chartAreas.indexOf(column);
  const most = highest(inputs.catalogue.areas.map(({ cap }) => cap));
  const place = (row: number, column: number) => ({
    row: found(rows[row], `row ${row} of charts`),
    column,
    ...overviewSize,
  });
  const common = (key: OverviewChartKey) => ({
    key,
    title: titleOf(context, key),
    alternativeText: t(`chart.${key}.alt`),
  });
  const bars = {
    kind: "bar",
    data: areas,
    axis: { min: 0, max: most },
    overlap: 0,
    gapWidth: 60,
    showValues: true,
  } as const;
  const columns = {
    kind: "column",
    axis: { min: 0, max: null },
    overlap: 100,
    gapWidth: 40,
    showValues: false,
  } as const;
  const lines = { axis: { min: 0, max: null }, overlap: 0, gapWidth: 0 } as const;
  return [
    {
      ...common("profile"),
      ...lines,
      axis: { min: 0, max: 100 },
      kind: "radar",
      data: areas,
      series: [
        { column: at("ownShare"), ...line(palette.own, "circle") },
        { column: at("allShare"), ...line(palette.othersLine, "square", "dashed") },
        { column: at("populationShare"), ...line(palette.group, "diamond", "dashed") },
        ...(inputs.previous
          ? [{ column: at("previousShare"), ...line(palette.previous, "triangle") }]
          : []),
      ],
      at: place(0, leftColumn),
      showValues: false,
    },
    {
      ...common("ownAgainstAll"),
      ...bars,
      series: [
        { column: at("own"), ...own },
        { column: at("all"), ...others },
      ],
      at: place(0, rightColumn),
    },
    {
      ...common("ownAgainstGroup"),
      ...bars,
      series: [
        { column: at("own"), ...own },
        { column: at("population"), ...group },
      ],
      at: place(1, leftColumn),
    },
    {
      ...common("series"),
      ...lines,
      kind: "line",
      data: { sheet: "Calculation", range: plain(refs.calculation.seriesChart()) },
      series: [
        { column: 1, ...line(palette.own, "circle") },
        { column: 2, ...line(palette.group, "diamond", "none") },
      ],
      at: place(1, rightColumn),
      showValues: true,
    },
    {
      ...common("ranking"),
      ...columns,
      data: { sheet: "Calculation", range: plain(refs.calculation.rankingChart()) },
      series: [
        { column: 1, ...others },
        { column: 2, ...own },
      ],
      at: place(2, leftColumn),
    },
    {
      ...common("distribution"),
      ...columns,
      data: { sheet: "Calculation", range: plain(refs.calculation.distributionChart()) },
      series: [
        { column: 1, ...own },
        { column: 2, ...others },
      ],
      at: place(2, rightColumn),
    },
  ];
}

/** An area's criteria: points drawn on top of targets, and those on top of caps. */
export function criterionChart(context: PlanContext, area: Area): ChartPlan {
  const { refs, t } = context;
  return {
    key: `criteria_${area.key}`,
    kind: "bar",
    title: titleOf(context, area.key),
    alternativeText: t("chart.criteria.alt", { area: area.name }),
    data: { sheet: "Calculation", range: plain(refs.calculation.criterionChart(area.key).range) },
    series: [
      { ...own, column: 1, color: palette.frame },
      { ...own, column: 2, color: palette.group },
      { ...own, column: 3 },
    ],
    at: { row: 2, column: 11, ...areaSize },
    axis: { min: 0, max: highestCriterion(context) },
    overlap: 100,
    gapWidth: 45,
    showValues: true,
  };
}

/** Every area sheet uses the same axis, so that bars can be compared across sheets. */
function highestCriterion({ inputs }: PlanContext): number {
  return highest(allCriteria(inputs.catalogue).map(({ cap }) => cap));
}

/** The own municipality and those that the user names, area by area. */
export function besideChart(context: PlanContext): ChartPlan {
  const { inputs, layout, refs, t } = context;
  return {
    key: "beside",
    kind: "column",
    title: titleOf(context, "beside"),
    alternativeText: t("chart.beside.alt"),
    data: { sheet: "Comparison", range: plain(refs.comparison.besideChart()) },
    series: [
      { column: 2, ...own },
      { column: 3, ...group },
      { column: 4, ...others },
      { column: 5, ...own, color: palette.previous },
    ],
    at: { row: layout.comparison.beside, column: 8, ...besideSize },
    axis: { min: 0, max: highest(inputs.catalogue.areas.map(({ cap }) => cap)) },
    overlap: 0,
    gapWidth: 60,
    showValues: false,
  };
}

function titleOf({ refs }: PlanContext, key: string): ChartPlan["title"] {
  return { sheet: "Calculation", cell: plain(refs.calculation.chartTitle(key)) };
}
