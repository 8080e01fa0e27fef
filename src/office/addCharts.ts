import { highest } from "../model/extremes";
import { success, type Outcome } from "../model/problem";
import { cellText, type RawCell } from "../model/rawCell";
import type { ChartPlan } from "../model/workbookPlan";
import { absoluteAddress, quoteSheetName, span } from "../workbook/a1";
import { runOnce, type Office } from "./excelRun";
import { numbers } from "./cellRanges";
import { drawChart, drawnBlock, makeChart } from "./render/charts";
import { sheetsIn } from "./sheetsIn";

/** A chart plan with current sheet names instead of keys. */
export interface PlacedChart {
  /** Name of the sheet that holds the chart. */
  readonly home: string;
  readonly plan: ChartPlan;
}

/** Places a chart on a sheet; `nameOf` maps a sheet key to its current name. */
export function withSheetNames(
  sheet: string,
  plan: ChartPlan,
  nameOf: (sheet: string) => string,
): PlacedChart {
  const { data, title } = plan;
  return {
    home: nameOf(sheet),
    plan: {
      ...plan,
      data: { ...data, sheet: nameOf(data.sheet) },
      title: title && { ...title, sheet: nameOf(title.sheet) },
    },
  };
}

/**
 * Adds charts over existing cells in two requests, plus a few more where Excel chooses other series
 * or labels than the plan. Unless the sheets `areNew`, charts with the same names are replaced. On
 * an error none of the charts is left.
 */
export async function addCharts(
  office: Office,
  charts: readonly PlacedChart[],
  areNew = false,
): Promise<Outcome<null>> {
  if (charts.length === 0) return success(null);
  const added = await addAll(office, charts, areNew);
  if (added.ok) return added;
  await runOnce(office, async (context) => {
    removeCharts(context, charts);
    await context.sync();
  });
  return added;
}

async function addAll(
  office: Office,
  charts: readonly PlacedChart[],
  areNew: boolean,
): Promise<Outcome<null>> {
  const made = await runOnce(office, async (context) => {
    if (!areNew) removeCharts(context, charts);
    return make(context, charts);
  });
  if (!made.ok) return made;
  const guessed = made.value;
  const wrong = guessed.filter(({ isPlanned }) => !isPlanned);
  const most = highest(
    wrong.map(({ chart }) => chart.plan.series.length),
    0,
  );
  for (let index = 0; index < most; index += 1) {
    const set = await runOnce(office, async (context) => setSeries(context, wrong, index));
    if (!set.ok) return set;
  }
  const drawn = await runOnce(office, async (context) => draw(context, guessed));
  if (drawn.ok && wrong.length > 0) await linkNames(office, wrong);
  return drawn;
}

/** The series that Excel chose for a chart. */
interface Guess {
  readonly chart: PlacedChart;
  /** Header texts, by column. */
  readonly headers: readonly string[];
  readonly seriesCount: number;
  /**
   * True if every column except the first is a series named by its header, so that the first holds
   * the labels.
   */
  readonly isPlanned: boolean;
}

async function make(
  context: Excel.RequestContext,
  charts: readonly PlacedChart[],
): Promise<Guess[]> {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  // Excel tells labels from numbers by the cells' values.
  application.calculate("Full");
  const sheetOf = sheetsIn(context);
  const asked = charts.map((chart) => {
    const { plan, home } = chart;
    const { top, left, right } = drawnBlock(plan);
    const headers = sheetOf(plan.data.sheet).getRange(span(top, left, top, right));
    headers.load("values");
    const { series } = makeChart(sheetOf(home), plan, sheetOf, reference);
    series.load("items/name");
    return { chart, headers, series };
  });
  await context.sync();
  return asked.map(({ chart, headers, series }): Guess => {
    const [row = []] = headers.values as RawCell[][];
    const texts = row.map(cellText);
    const names = series.items.map(({ name }) => name);
    const isNamed = chart.plan.series.every(({ column }) => names[column - 1] === texts[column]);
    const isPlanned = isNamed && names.length === texts.length - 1;
    return { chart, headers: texts, seriesCount: names.length, isPlanned };
  });
}

/**
 * Sets the n-th series of every chart that Excel guessed wrong; one series per chart and request.
 */
async function setSeries(
  context: Excel.RequestContext,
  wrong: readonly Guess[],
  index: number,
): Promise<null> {
  const sheetOf = sheetsIn(context);
  for (const { chart, headers } of wrong) {
    const { plan, home } = chart;
    const column = plan.series[index]?.column;
    if (column === undefined) continue;
    const { top, left, bottom } = drawnBlock(plan);
    const data = sheetOf(plan.data.sheet);
    const cells = (at: number): Excel.Range =>
      data.getRange(span(top + 1, left + at, bottom, left + at));
    const series = chartIn(sheetOf(home), plan).series.add(headers[column]);
    series.setValues(cells(column));
    series.setXAxisValues(cells(0));
  }
  await context.sync();
  return null;
}

async function draw(context: Excel.RequestContext, guessed: readonly Guess[]): Promise<null> {
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const sheetOf = sheetsIn(context);
  for (const { chart, seriesCount, isPlanned } of guessed) {
    const { plan, home } = chart;
    const target = chartIn(sheetOf(home), plan);
    const drawn = isPlanned ? plan.series.map(({ column }) => column - 1) : [];
    // Deletes from the end, so that earlier indexes stay valid.
    for (const index of numbers(0, seriesCount - 1).reverse()) {
      if (!drawn.includes(index)) target.series.getItemAt(index).delete();
    }
    drawChart(target, plan);
  }
  await context.sync();
  return null;
}

/**
 * Links series names to their cells where Excel accepts a reference. Optional: the charts work
 * without.
 */
async function linkNames(office: Office, wrong: readonly Guess[]): Promise<void> {
  const linked = await runOnce(office, async (context) => {
    const names = namesIn(context, wrong);
    for (const { series, cell } of names) {
      series.name = `=${cell}`;
      series.load("name");
    }
    await context.sync();
    return names.map(({ series, text }) => series.name === text);
  });
  if (linked.ok && linked.value.every((isLinked) => isLinked)) return;
  await runOnce(office, async (context) => {
    for (const { series, text } of namesIn(context, wrong)) series.name = text;
    await context.sync();
  });
}

interface SeriesName {
  readonly series: Excel.ChartSeries;
  readonly text: string;
  /** The cell with the name. */
  readonly cell: string;
}

function namesIn(context: Excel.RequestContext, wrong: readonly Guess[]): SeriesName[] {
  const sheetOf = sheetsIn(context);
  return wrong.flatMap(({ chart: { home, plan }, headers }) => {
    const { series } = chartIn(sheetOf(home), plan);
    const { top, left } = drawnBlock(plan);
    return plan.series.map(({ column }, index) => ({
      series: series.getItemAt(index),
      text: headers[column] ?? "",
      cell: reference(plan.data.sheet, absoluteAddress(top, left + column)),
    }));
  });
}

function removeCharts(context: Excel.RequestContext, charts: readonly PlacedChart[]): void {
  const sheetOf = sheetsIn(context);
  for (const { home, plan } of charts) {
    sheetOf(home).charts.getItemOrNullObject(plan.key).delete();
  }
}

function chartIn(home: Excel.Worksheet, { key }: ChartPlan): Excel.Chart {
  return home.charts.getItem(key);
}

function reference(sheet: string, cell: string): string {
  return `${quoteSheetName(sheet)}!${cell}`;
}
