import { hostPlan, hostValues } from "../../src/tryit/host/hostPlan";
import { calculate } from "../../src/ironcalc/calculator";
import { sameCell } from "../../src/model/rawCell";
import type { WorkbookPlan } from "../../src/model/workbookPlan";
import { span } from "../../src/workbook/a1";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { renameSheets } from "../../src/workbook/dialect";
import { createHost, type Host } from "../../src/standin";
import { exampleInputs } from "../calculators/workbooks";
import { closePanes, openPane, type Pane } from "./openPane";

afterAll(closePanes);

/** Writes a plan's cells, block by block, and its names. */
async function load({ run }: Pane, plan: WorkbookPlan): Promise<void> {
  const named = (formula: string): string =>
    renameSheets(formula, (key) => plan.sheets.find((sheet) => sheet.key === key)!.name);
  await run(async (context) => {
    for (const { name } of plan.sheets) context.workbook.worksheets.add(name);
    for (const { name, sheet, refersTo } of plan.names) {
      if (sheet === null) context.workbook.names.add(name, `=${named(refersTo)}`);
    }
    await context.sync();
  });
  for (const { name, blocks } of plan.sheets) {
    await run(async (context) => {
      for (const { row, column, cells } of blocks) {
        const width = Math.max(...cells.map((line) => line.length));
        const sheet = context.workbook.worksheets.getItem(name);
        const range = sheet.getRange(span(row, column, row + cells.length - 1, column + width - 1));
        range.untrack();
        range.formulas = cells.map((line) =>
          Array.from({ length: width }, (_, index) => {
            const cell = line[index];
            if (!cell) return null;
            if (cell.kind === "formula") return `=${named(cell.formula)}`;
            return typeof cell.value === "string"
              ? `'${cell.value}`
              : (cell.value as number | null);
          }),
        );
      }
      await context.sync();
    });
  }
}

/** Formula cells whose value differs from calc's. */
function differences(host: Host, plan: WorkbookPlan): string[] {
  const found = hostValues(host);
  return Object.entries(calculate(plan)).flatMap(([key, values]) => {
    const name = plan.sheets.find((sheet) => sheet.key === key)!.name;
    const sheet = found[key] ?? found[name] ?? {};
    return Object.entries(values).flatMap(([address, value]) =>
      sameCell(sheet[address] ?? null, value)
        ? []
        : [`${key}!${address}: ${JSON.stringify(sheet[address])} for ${JSON.stringify(value)}`],
    );
  });
}

test("a real workbook gives what calc gives, cell by cell, also after an edit", async () => {
  const host = createHost();
  const pane = openPane(host);
  const plan = buildWorkbookPlan(exampleInputs().values().next().value!);
  await load(pane, plan);
  expect(differences(host, plan)).toEqual([]);

  const [area] = plan.sheets.filter(({ key }) => key.startsWith("area_"));
  const block = area!.blocks.find(({ cells }) => cells.some((line) => line[4]?.kind === "input"))!;
  const offset = block.cells.findIndex((line) => line[4]?.kind === "input");
  const edited = { row: block.row + offset, column: block.column + 4 };
  host.person.edit(area!.name, span(edited.row, edited.column, edited.row, edited.column), 3);
  const changed = structuredClone(plan) as {
    -readonly [Key in keyof WorkbookPlan]: WorkbookPlan[Key];
  };
  const lines = changed.sheets.find(({ key }) => key === area!.key)!.blocks;
  const cells = lines.find(
    ({ row, column }) => row === block.row && column === block.column,
  )!.cells;
  (cells[offset] as unknown[])[4] = { ...cells[offset]![4]!, value: 3 };
  expect(differences(host, changed)).toEqual([]);
});

async function valuesOf({ run }: Pane, address: string, sheet = "Sheet1"): Promise<unknown[][]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

test("formulas follow a sheet's new name, and break when it goes", async () => {
  const host = createHost();
  const pane = openPane(host);
  const shown = async () =>
    pane.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
      const name = context.workbook.names.getItem("Over.There");
      range.load("formulas,values");
      name.load("formula,type");
      await context.sync();
      return [range.formulas, range.values, name.formula, name.type] as unknown[];
    });
  await pane.run(async (context) => {
    context.workbook.worksheets.add("Other").getRange("B2").values = [[21]];
    context.workbook.names.add("Over.There", "=Other!$B$2");
    const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
    range.formulas = [["=Other!B2*2"], ["=Over.There+1"]];
    await context.sync();
  });
  expect(await shown()).toEqual([
    [["=Other!B2*2"], ["=Over.There+1"]],
    [[42], [22]],
    "=Other!$B$2",
    "Range",
  ]);
  host.person.renameSheet("Other", "O'Neill 2");
  expect(await shown()).toEqual([
    [["='O''Neill 2'!B2*2"], ["=Over.There+1"]],
    [[42], [22]],
    "='O''Neill 2'!$B$2",
    "Range",
  ]);
  host.person.deleteSheet("O'Neill 2");
  expect(await shown()).toEqual([
    [["=#REF!B2*2"], ["=Over.There+1"]],
    [["#REF!"], ["#REF!"]],
    "=#REF!$B$2",
    "Error",
  ]);
});

test("a name that comes, changes and goes is felt", async () => {
  const host = createHost();
  const pane = openPane(host);
  const names = (change: (names: Excel.NamedItemCollection) => unknown): Promise<string> =>
    pane.codeOf(({ workbook }) => change(workbook.names));
  host.person.edit("Sheet1", "A1:A2", [["=Rate*100"], ["5"]]);
  expect(await valuesOf(pane, "A1")).toEqual([["#NAME?"]]);
  await names((all) => all.add("Rate", "=0.25"));
  expect(await valuesOf(pane, "A1")).toEqual([[25]]);
  await names((all) => (all.getItem("rate").formula = "=Sheet1!$A$2"));
  expect(await valuesOf(pane, "A1")).toEqual([[500]]);
  await names((all) => {
    all.getItem("Rate").delete();
  });
  expect(await valuesOf(pane, "A1")).toEqual([["#NAME?"]]);
});

test("a sheet's own name comes before the workbook's", async () => {
  const host = createHost();
  const pane = openPane(host);
  await pane.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("Which", "=1");
    worksheets.getFirst().names.add("Which", "=2");
    worksheets.add("Other").getRange("A1").formulas = [["=Which"]];
    worksheets.getFirst().getRange("A1").formulas = [["=Which"]];
    await context.sync();
  });
  expect(await valuesOf(pane, "A1")).toEqual([[2]]);
  expect(await valuesOf(pane, "A1", "Other")).toEqual([[1]]);
});

test("rows and columns shift formulas, names, rules, highlights, tables and charts", async () => {
  const host = createHost();
  const pane = openPane(host);
  await pane.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getFirst();
    sheet.getRange("A1:C1").values = [["label", "a", "b"]];
    sheet.getRange("A2:C3").values = [
      ["x", 1, 2],
      ["y", 3, 4],
    ];
    sheet.getRange("B5").formulas = [["=SUM(B2:B3)+Sheet1!$C$3"]];
    worksheets.add("Other").getRange("A1").formulas = [['=Sheet1!B3&" B3"']];
    names.add("Sum", "=Sheet1!$B$5");
    sheet.tables.add("A1:C3", true).name = "Shifted";
    sheet.getRange("B2:B3").dataValidation.rule = {
      list: { inCellDropDown: true, source: "=$A$2:$A$3" },
    };
    const { custom } = sheet.getRange("B2:C3").conditionalFormats.add("Custom");
    custom.rule.formula = "=B2>$C$3";
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
    chart.name = "c";
    chart.setPosition("E5");
    chart.title.setFormula("=Sheet1!$C$3");
    await context.sync();
    sheet.getRange("3:4").insert("Down");
    sheet.getRange("A:A").insert("Right");
    await context.sync();
  });
  const { sheets, names } = hostPlan(host);
  const [sheet, other] = sheets;
  const at = (row: number, column: number) => {
    const [{ row: top, column: left, cells } = { row: 1, column: 1, cells: [] }] = sheet!.blocks;
    return cells[row - top]?.[column - left];
  };
  expect(at(7, 3)).toMatchObject({ kind: "formula", formula: "SUM(C2:C5)+Sheet1!$D$5" });
  expect(other!.blocks[0]!.cells[0]![0]).toMatchObject({ formula: 'Sheet1!C5&" B3"' });
  expect(names).toEqual([{ name: "Sum", sheet: null, refersTo: "Sheet1!$C$7" }]);
  expect(sheet!.tables).toMatchObject([{ name: "Shifted", range: "B1:D5" }]);
  expect(sheet!.rules).toMatchObject([{ range: "C2:C5", allow: { source: "$B$2:$B$5" } }]);
  expect(sheet!.highlights).toMatchObject([{ range: "C2:D5", formula: "C2>$D$5" }]);
  expect(sheet!.charts).toMatchObject([
    { data: { range: "B1:D5" }, title: { cell: "D5" }, at: { row: 7, column: 6 } },
  ]);
  expect(await valuesOf(pane, "C7")).toEqual([[8]]);
  await pane.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("5:5").delete("Up");
    await context.sync();
  });
  expect(await valuesOf(pane, "C6")).toEqual([["#REF!"]]);
  expect(await valuesOf(pane, "A1", "Other")).toEqual([["#REF!"]]);
});

test("a circle gives 0, as in Excel after its warning", async () => {
  const host = createHost();
  host.person.edit("Sheet1", "A1:A2", [["=A2+1"], ["=A1"]]);
  expect(await valuesOf(openPane(host), "A1:A2")).toEqual([[0], [0]]);
});

test("an empty text, a number as text and TRUE are what they are to formulas", async () => {
  const host = createHost();
  host.person.edit("Sheet1", "A1:A3", [["'"], ["'5"], [true]]);
  host.person.edit("Sheet1", "B1:B3", "=ISTEXT(A1)&ISNUMBER(A1)&ISLOGICAL(A1)");
  expect(await valuesOf(openPane(host), "B1:B3")).toEqual([
    ["TRUEFALSEFALSE"],
    ["TRUEFALSEFALSE"],
    ["FALSEFALSETRUE"],
  ]);
});
