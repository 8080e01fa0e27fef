import { hostPlan, hostValues } from "../../src/tryit/host/hostPlan";
import { type ChartGuess, type Host, shownText } from "../../src/standin";
import { repairWorkbook } from "../../src/app/checking/repairWorkbook";
import { checkWorkbook } from "../../src/app/checking/checkWorkbook";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { areaKeysOf } from "../../src/model/catalogue";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { answersEverywhere } from "../model/inputCases";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { examplePlan } from "../support/exampleWorkbook";
import { openExcel, sound } from "../support/openExcel";
import { smallPlan } from "../support/smallPlan";

/** Every kind of chart: those of an area differ in nothing but their cells. */
const catalogue = catalogueOf(
  { caps: [[2, 3], [5]] },
  { caps: [[4], [1, 2]] },
  { caps: [[3], [2]] },
  { caps: [[1, 1, 1]] },
);

/** A workbook in which nothing is filled in: whole columns of charts have no number. */
const blank = smallPlan(inputsOf(catalogue));

const filled = smallPlan(
  inputsOf(catalogue, {
    answers: answersEverywhere(catalogue),
    measurements: measurementRows(catalogue, 5),
  }),
);
const blankBuiltin = buildWorkbookPlan(inputsOf(builtinCatalogue("nb"), { language: "nb" }));

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
  ["a blank workbook", blank, guesses],
  ["one that is filled in", filled, guesses],
  ["a blank one of usual size", blankBuiltin, ["allTexts"] as const],
  ["the example", examplePlan, ["noHeaders"] as const],
])("%s has the same charts whatever Excel takes for labels and headers", async (_, plan, taken) => {
  const usual = await chartsWith(plan, "firstTexts");
  expect(usual.charts.length).toBeGreaterThan(10);
  expect(usual.requests).toBeLessThanOrEqual(27);
  for (const guess of taken) {
    const other = await chartsWith(plan, guess);
    expect([guess, other.charts]).toEqual([guess, usual.charts]);
    // Their names are cells, too, so that they follow the workbook.
    expect([guess, hostPlan(other.host).sheets]).toEqual([guess, hostPlan(usual.host).sheets]);
    const literal = await chartsWith(plan, guess, false);
    expect([guess, literal.charts]).toEqual([guess, usual.charts]);
  }
});

test("a chart that was deleted is the same again, whatever Excel takes for labels", async () => {
  const usual = await chartsWith(filled, "firstTexts");
  for (const chartGuess of guesses) {
    const { host, port, close } = await openExcel({}, { chartGuess });
    sound(await port.render(filled));
    const [first] = host.state.sheets.filter(({ charts }) => charts.length > 0);
    first!.charts.splice(0, 2);
    const checked = sound(await checkWorkbook(port, areaKeysOf(catalogue)));
    expect(sound(await repairWorkbook(port, checked)).differences).toEqual([]);
    const byName = (one: { name: string }, other: { name: string }) =>
      one.name.localeCompare(other.name);
    expect(chartsOf(host).sort(byName)).toEqual([...usual.charts].sort(byName));
    close();
  }
});

test("where Excel calculates only when it is asked, charts are made of what is calculated", async () => {
  const usual = await chartsWith(filled, "firstTexts");
  const { host, port, close } = await openExcel();
  host.state.calculationMode = "Manual";
  host.resetTraffic();
  sound(await port.render(filled));
  expect(host.traffic.requests).toBe(usual.requests);
  expect(chartsOf(host)).toEqual(usual.charts);
  expect(hostValues(host)).toEqual(hostValues(usual.host));
  close();
});
