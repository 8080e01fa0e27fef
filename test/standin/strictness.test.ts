import { type ChartGuess, createHost, type Host, type HostOptions } from "../../src/standin";
import { closePanes, openPane } from "./openPane";

afterAll(closePanes);

/*
 * Where Excel is known to be less kind than one would wish, or is not known at all. Each of these once
 * was kinder here.
 */

function opened(options: HostOptions = {}) {
  const host = createHost(options);
  return { host, ...openPane(host) };
}

const onlySheet = ({ state }: Host) => state.sheets[0]!;

/** A label column, a column without numbers and one with, each under its header. */
async function chartOn({ run }: ReturnType<typeof opened>) {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").formulas = [
      ["Area", "Own", "All"],
      ["North", "=NA()", 1],
      ["South", "=NA()", 2],
    ];
    sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
    await context.sync();
  });
}

test.each<[ChartGuess, (string | null)[], string | null]>([
  ["firstTexts", ["B2", "C2"], "A2"],
  ["allTexts", ["C2"], "A2"],
  ["noLabels", ["A2", "B2", "C2"], null],
  ["noHeaders", ["B1", "C1"], "A1"],
])("a chart's labels are guessed: %s", async (chartGuess, values, labels) => {
  const excel = opened({ chartGuess });
  await chartOn(excel);
  const [chart] = onlySheet(excel.host).charts;
  const start = (cells: { range: { top: number; left: number } | null } | null) =>
    cells?.range ? `${"ABC".charAt(cells.range.left - 1)}${cells.range.top}` : null;
  expect(chart!.series.map((series) => start(series.values))).toEqual(values);
  expect(start(chart!.series[0]!.labels)).toBe(labels);
});

test("whether a reference can be a series' name is not known", async () => {
  for (const linksSeriesNames of [true, false]) {
    const excel = opened({ linksSeriesNames });
    await chartOn(excel);
    const name = await excel.run(async (context) => {
      const series = context.workbook.worksheets.getFirst().charts.getItemAt(0).series.getItemAt(0);
      series.name = "=Sheet1!$C$1";
      series.load("name");
      await context.sync();
      return series.name;
    });
    expect(name).toBe(linksSeriesNames ? "All" : "=Sheet1!$C$1");
  }
});

test("a height in pages that is not said is one page, and none is as many as it takes", async () => {
  const { host, run } = opened();
  const zoomAfter = async (zoom: unknown) => {
    await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      pageLayout.zoom = zoom as Excel.PageLayoutZoomOptions;
      await context.sync();
    });
    return onlySheet(host).page.zoom;
  };
  const wide = { horizontalFitToPages: 1 };
  expect(await zoomAfter(wide)).toEqual({ ...wide, verticalFitToPages: 1 });
  const long = { ...wide, verticalFitToPages: 0 };
  expect(await zoomAfter({ ...long, scale: null })).toEqual(long);
  expect(await zoomAfter({ scale: 50 })).toEqual({ scale: 50 });
});

test("where Excel calculates by hand, formulas give nothing until it is asked to", async () => {
  const { host, run } = opened();
  host.state.calculationMode = "Manual";
  const value = async (ask: (application: Excel.Application) => void) =>
    run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.formulas = [["=1+1"]];
      ask(context.workbook.application);
      cell.load("values");
      await context.sync();
      return cell.values;
    });
  expect(await value(() => undefined)).toEqual([[0]]);
  expect(await value((application) => application.calculate("Full"))).toEqual([[2]]);
});

test("rows are fitted to what is calculated by then", async () => {
  const { host, run } = opened();
  const isFitted = async (prepare: (application: Excel.Application) => void) => {
    await run(async (context) => {
      prepare(context.workbook.application);
      context.workbook.worksheets.getFirst().getRange("1:1").format.autofitRows();
      await context.sync();
    });
    return onlySheet(host).rowHeights.get(1)!.isFitted;
  };
  const suspend = (application: Excel.Application) =>
    application.suspendApiCalculationUntilNextSync();
  expect(await isFitted(suspend)).toBe(false);
  expect(await isFitted(() => undefined)).toBe(true);
  expect(
    await isFitted((application) => {
      suspend(application);
      application.calculate("Full");
    }),
  ).toBe(true);
});

test("sheets' names have apostrophes in formulas only where they must", async () => {
  const { host, run } = opened();
  const spelled = async (name: string) => {
    host.person.renameSheet(onlySheet(host).name, name);
    return run(async (context) => {
      const { names, worksheets } = context.workbook;
      const range = worksheets.getFirst().getRange("A1");
      const item = names.getItemOrNullObject("Here");
      await context.sync();
      if (item.isNullObject) names.add("Here", range);
      const found = names.getItem("Here");
      found.load("formula");
      range.load("address");
      await context.sync();
      expect(`=${range.address.replace("A1", "$A$1")}`).toBe(found.formula);
      return String(found.formula);
    });
  };
  expect(await spelled("Økonomi")).toBe("=Økonomi!$A$1");
  expect(await spelled("1 Økonomi")).toBe("='1 Økonomi'!$A$1");
  expect(await spelled("Overview")).toBe("=Overview!$A$1");
  expect(await spelled("TRUE")).toBe("='TRUE'!$A$1");
  expect(await spelled("R1C1")).toBe("='R1C1'!$A$1");
});

test("a list with blank cells, by a name, lets anything be typed", async () => {
  const { host, run } = opened();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A2").values = [["Bergen"], ["Oslo"]];
    context.workbook.names.add("Full", "=Sheet1!$A$1:$A$2");
    context.workbook.names.add("WithBlanks", "=Sheet1!$A$1:$A$4");
    for (const [cell, source] of [
      ["C1", "=Full"],
      ["C2", "=WithBlanks"],
      ["C3", "=Sheet1!$A$1:$A$4"],
    ] as const) {
      sheet.getRange(cell).dataValidation.rule = { list: { inCellDropDown: true, source } };
    }
    await context.sync();
  });
  const refusals = ["C1", "C2", "C3"].map((cell) => host.person.refusal("Sheet1", cell, "Tromsø"));
  expect(refusals.map((refusal) => refusal !== null)).toEqual([true, false, true]);
  expect(host.person.refusal("Sheet1", "C1", "Oslo")).toBeNull();
});
