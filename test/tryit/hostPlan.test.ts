import { hostPlan, savedHost } from "../../src/tryit/host/hostPlan";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { kompassHost } from "../../src/tryit/host/kompassHost";
import { closePanes, openPane } from "../standin/openPane";

afterAll(closePanes);

/** A small workbook, made through Office.js. */
async function made() {
  const host = kompassHost();
  const { run } = openPane(host);
  await run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getFirst();
    sheet.name = "Oversikt";
    workbook.names.add("Kompass.Sheet.Overview", "=Oversikt!$A$1");
    workbook.names.add("Kompass.LayoutVersion", "=Oversikt!$B$5");
    workbook.styles.add("Kompass input");
    const style = workbook.styles.getItem("Kompass input");
    style.font.size = 10;
    style.font.color = "#112233";
    style.fill.color = "#FFF9E5";
    style.locked = false;
    style.numberFormat = "0.0";
    style.horizontalAlignment = "Center";
    style.verticalAlignment = "Top";
    for (const side of ["EdgeLeft", "EdgeRight", "EdgeBottom"] as const) {
      style.borders.getItem(side).style = "Continuous";
    }
    sheet.getRange("B2:B3").style = "Kompass input";
    sheet.getRange("A1:C1").values = [["", "egne", "alle"]];
    sheet.getRange("A2:C3").formulas = [
      ["a", 1, "=B2*2"],
      ["b", 2, "=Oversikt!B3*2"],
    ];
    sheet.getRange("B5").values = [[7]];
    sheet.getRange("B5").format.font.bold = true;
    sheet.getRange("A:B").format.columnWidth = 52.5;
    sheet.getRange("1:1").format.rowHeight = 30;
    sheet.getRange("2:3").format.autofitRows();
    sheet.freezePanes.freezeAt(sheet.getRange("A1:A1"));
    sheet.getRange("B2:B3").dataValidation.rule = {
      decimal: { operator: "Between", formula1: 0, formula2: "=Oversikt!$B$5" },
    };
    sheet.getRange("B2:B3").dataValidation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: "t",
      message: "m",
    };
    for (const color of ["#222222", "#111111"]) {
      const { custom } = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
      custom.rule.formula = "=B2>1";
      custom.format.font.color = color;
    }
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
    chart.name = "bars";
    chart.title.setFormula("=Oversikt!$A$1");
    chart.setPosition("E2");
    chart.width = 300;
    chart.height = 200;
    chart.axes.valueAxis.minimum = 0;
    chart.series.getItemAt(0).delete();
    chart.series.getItemAt(0).format.fill.setSolidColor("#123456");
    chart.series.getItemAt(0).overlap = 100;
    chart.series.getItemAt(0).hasDataLabels = true;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.setPrintArea("A1:C5");
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "A && B";
    sheet.horizontalPageBreaks.add("A4");
    workbook.properties.title = "Tittel";
    sheet.protection.protect();
    await context.sync();
  });
  return host;
}

test("the workbook as a plan", async () => {
  const host = await made();
  const plan = hostPlan(host, {
    highlightStyles: { first: { color: "111111", fill: null, bold: false } },
  });
  expect(plan).toMatchObject({
    layoutVersion: 7,
    properties: { title: "Tittel", author: "" },
    names: [
      { name: "Kompass.Sheet.Overview", sheet: null, refersTo: "Overview!$A$1" },
      { name: "Kompass.LayoutVersion", sheet: null, refersTo: "Overview!$B$5" },
    ],
    highlightStyles: { first: { color: "111111" }, "222222 on none": { color: "222222" } },
  });
  expect(plan.styles.input).toEqual({
    fontSize: 10,
    bold: false,
    italic: false,
    color: "112233",
    fill: "FFF9E5",
    border: "box",
    horizontal: "center",
    vertical: "top",
    wrap: false,
    indent: 0,
    numberFormat: "0.0",
    locked: false,
  });
  const plain = (value: unknown) => ({ kind: "value", value, style: "Normal" });
  const input = (value: unknown) => ({ kind: "input", value, style: "input" });
  const formula = (text: string) => ({ kind: "formula", formula: text, style: "Normal" });
  const bold = plan.sheets[0]!.blocks[0]!.cells[4]![1]!.style;
  expect(plan.styles[bold]).toMatchObject({ bold: true, locked: true });
  expect(plan.sheets).toEqual([
    {
      key: "Overview",
      name: "Oversikt",
      tabColor: "FFFFFF",
      blocks: [
        {
          row: 1,
          column: 1,
          cells: [
            [null, plain("egne"), plain("alle")],
            [plain("a"), input(1), formula("B2*2")],
            [plain("b"), input(2), formula("Overview!B3*2")],
            [null, null, null],
            [null, { ...plain(7), style: bold }, null],
          ],
        },
      ],
      columns: [
        { column: 1, width: 10 },
        { column: 2, width: 10 },
      ],
      rows: [
        { row: 1, height: 30, grows: false },
        { row: 2, height: 15, grows: true },
        { row: 3, height: 15, grows: true },
      ],
      frozen: { rows: 1, columns: 1 },
      rules: [
        {
          range: "B2:B3",
          allow: { kind: "decimal", min: "0", max: "Overview!$B$5" },
          error: { title: "t", text: "m" },
          prompt: null,
        },
      ],
      highlights: [
        { range: "B2:B3", formula: "B2>1", style: "first" },
        { range: "B2:B3", formula: "B2>1", style: "222222 on none" },
      ],
      tables: [],
      charts: [
        {
          key: "bars",
          kind: "bar",
          title: { sheet: "Overview", cell: "A1" },
          alternativeText: "",
          data: { sheet: "Overview", range: "A1:C3" },
          series: [{ column: 2, color: "123456", line: "solid", marker: null }],
          at: { row: 2, column: 5, width: 300, height: 200 },
          axis: { min: 0, max: null },
          overlap: 100,
          gapWidth: 150,
          showValues: true,
        },
      ],
      isProtected: true,
      print: {
        area: "A1:C5",
        titleRows: [1, 1],
        orientation: "landscape",
        footer: { left: "A & B", center: "", right: "" },
        breaksBefore: [4],
      },
    },
  ]);
});

test("the workbook as a file has every value and formula", async () => {
  const host = await made();
  const read = readXlsx(savedHost(host));
  expect(read).toMatchObject({ ok: true });
  const { sheets, names } = (read as Extract<typeof read, { ok: true }>).value;
  expect(Object.fromEntries(sheets[0]!.cells)).toMatchObject({
    B2: { value: 1, formula: null },
    C2: { value: 2, formula: "B2*2" },
    C3: { value: 4, formula: "Oversikt!B3*2" },
  });
  expect(names).toContainEqual({
    name: "Kompass.Sheet.Overview",
    sheet: null,
    refersTo: "Oversikt!$A$1",
  });
});

test("what the person at the grid deletes is gone from the plan", async () => {
  const host = await made();
  const { person } = host;
  person.unprotectSheet("Oversikt");
  person.deleteChart("Oversikt", "bars");
  person.deleteRule("Oversikt", "B2");
  person.deleteHighlight("Oversikt", 0);
  person.deleteName("Kompass.Sheet.Overview");
  const plan = hostPlan(host);
  expect(plan.sheets).toMatchObject([
    {
      key: "Oversikt",
      charts: [],
      rules: [],
      highlights: [{ range: "B2:B3" }],
      isProtected: false,
    },
  ]);
  expect(plan.names.map(({ name }) => name)).toEqual(["Kompass.LayoutVersion"]);
});
