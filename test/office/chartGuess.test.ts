import { hostPlan, hostValues } from "../../src/tryit/host/hostPlan";
import { type ChartGuess, type Host, shownText } from "../../src/standin";
import { repairWorkbook } from "../../src/app/checking/repairWorkbook";
import { checkWorkbook } from "../../src/app/checking/checkWorkbook";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { areaKeys, examplePlan } from "../support/exampleWorkbook";
import { inputsOf } from "../model/sampleInputs";
import { openExcel, sound } from "../support/openExcel";

/** A workbook in which nothing is filled in: whole columns of charts have no number. */
const blank = buildWorkbookPlan(inputsOf(builtinCatalogue("nb"), { language: "nb" }));

const guesses: readonly ChartGuess[] = ["allTexts", "noLabels", "noHeaders"];

/** Cells of labels and numbers, names and looks of all charts, by sheet and name. */
function chartsOf({ book, state }: Host) {
  return state.sheets.flatMap(({ name, charts }) =>
    charts.map(({ series, ...chart }) => ({
      sheet: name,
      ...chart,
      id: null,
      series: series.map((each) => ({ ...each, name: shownText(book, each.name) })),
    })),
  );
}

async function chartsWith(plan: typeof blank, chartGuess: ChartGuess, linksSeriesNames = true) {
  const { host, port, close } = await openExcel({}, { chartGuess, linksSeriesNames });
  const made = await port.render(plan);
  expect(made).toEqual({ ok: true, value: null, problems: [] });
  close();
  return { charts: chartsOf(host), requests: host.traffic.requests, host };
}

test.each([
  ["a blank workbook", blank],
  ["the example", examplePlan],
])("%s has the same charts whatever Excel takes for labels and headers", async (_, plan) => {
  const usual = await chartsWith(plan, "firstTexts");
  expect(usual.charts.length).toBeGreaterThan(10);
  expect(usual.requests).toBeLessThanOrEqual(25);
  for (const guess of guesses) {
    const other = await chartsWith(plan, guess);
    expect([guess, other.charts]).toEqual([guess, usual.charts]);
    // Their names are cells, too, so that they follow the workbook.
    expect([guess, hostPlan(other.host).sheets]).toEqual([guess, hostPlan(usual.host).sheets]);
    const literal = await chartsWith(plan, guess, false);
    expect([guess, literal.charts]).toEqual([guess, usual.charts]);
  }
});

test("a chart that was deleted is the same again, whatever Excel takes for labels", async () => {
  const usual = await chartsWith(examplePlan, "firstTexts");
  for (const chartGuess of guesses) {
    const { host, port, close } = await openExcel({}, { chartGuess });
    sound(await port.render(examplePlan));
    const [first] = host.state.sheets.filter(({ charts }) => charts.length > 0);
    first!.charts.splice(0, 2);
    const checked = sound(await checkWorkbook(port, areaKeys));
    expect(sound(await repairWorkbook(port, checked)).differences).toEqual([]);
    const byName = (one: { name: string }, other: { name: string }) =>
      one.name.localeCompare(other.name);
    expect(chartsOf(host).sort(byName)).toEqual([...usual.charts].sort(byName));
    close();
  }
});

test("where Excel calculates only when it is asked, charts are made of what is calculated", async () => {
  const usual = await chartsWith(examplePlan, "firstTexts");
  const { host, port, close } = await openExcel();
  host.state.calculationMode = "Manual";
  host.resetTraffic();
  sound(await port.render(examplePlan));
  expect(host.traffic.requests).toBe(usual.requests);
  expect(chartsOf(host)).toEqual(usual.charts);
  expect(hostValues(host)).toEqual(hostValues(usual.host));
  close();
});
