import { createHost } from "../../src/standin";
import { closePanes, openPane } from "./openPane";

const host = createHost();
const pane = openPane(host);
afterAll(closePanes);

test("an object serves through several syncs, and follows a new name", async () => {
  const found = await pane.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Before");
    const range = sheet.getRange("A1:B1");
    sheet.load("id");
    await context.sync();
    range.values = [[1, 2]];
    sheet.name = "After";
    await context.sync();
    range.load("address,values");
    sheet.load("name");
    await context.sync();
    return [range.address, range.values, sheet.name, sheet.id];
  });
  expect(found).toEqual(["After!A1:B1", [[1, 2]], "After", expect.stringMatching(/^\{.*\}$/)]);
});

test("things that were added serve in the next request", async () => {
  const found = await pane.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:B1").values = [["a", "b"]];
    const table = sheet.tables.add("A1:B3", true);
    const name = context.workbook.names.add("Some.Name", sheet.getRange("A2"));
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"));
    const highlight = sheet.getRange("A1").conditionalFormats.add("Custom");
    const pageBreak = sheet.horizontalPageBreaks.add("A5");
    await context.sync();
    table.name = "Serves";
    chart.name = "A chart";
    highlight.custom.rule.formula = "=A1>1";
    table.load("name");
    name.load("formula,type,scope");
    chart.load("name");
    highlight.load("type,priority");
    pageBreak.load("rowIndex");
    sheet.load("name");
    await context.sync();
    const { type, scope } = name;
    const formula = String(name.formula);
    return [
      table.name,
      [formula.replace(sheet.name, "Sheet"), type, scope],
      chart.name,
      [highlight.type, highlight.priority],
      pageBreak.rowIndex,
    ];
  });
  expect(found).toEqual([
    "Serves",
    ["=Sheet!$A$2", "Range", "Workbook"],
    "A chart",
    ["Custom", 0],
    4,
  ]);
});

test("ranges are kept, let go of by a request of their own, and counted", async () => {
  await host.delivered();
  host.resetTraffic();
  await pane.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.load("values");
    await context.sync();
  });
  await host.delivered();
  expect(host.traffic).toMatchObject({ requests: 2, releases: 1 });
  host.resetTraffic();
  await pane.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.untrack();
    range.load("values");
    await context.sync();
  });
  await host.delivered();
  expect(host.traffic).toMatchObject({ requests: 1, releases: 0 });
});

test("a kept range follows its cells when rows are inserted above", async () => {
  const found = await pane.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRange("B2");
    range.values = [["here"]];
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    await context.sync();
    range.load("address,values");
    await context.sync();
    return [range.address.replace(/.*!/, ""), range.values];
  });
  expect(found).toEqual(["B4", [["here"]]]);
});

test("collections come with their items, and what belongs to those", async () => {
  const other = createHost({ firstSheet: "One" });
  const { run } = openPane(other);
  await run(async (context) => {
    const { worksheets, names } = context.workbook;
    const two = worksheets.add("Two");
    two.names.add("Own", "=Two!$A$1");
    names.add("All", "=One!$B$2");
    two.getRange("A1:B1").values = [["a", "b"]];
    two.tables.add("A1:B3", true).name = "Table_two";
    two.protection.protect();
    await context.sync();
  });
  const found = await run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load(
      "items/name,items/visibility,items/names/items/name,items/protection/protected,items/tables/name",
    );
    names.load("items/name,items/formula");
    tables.load("count,items/name");
    const count = worksheets.getCount();
    await context.sync();
    return [
      worksheets.items.map((sheet) => [
        sheet.name,
        sheet.visibility,
        sheet.names.items.map(({ name }) => name),
        sheet.protection.protected,
        sheet.tables.items.map(({ name }) => name),
      ]),
      names.items.map(({ name, formula }) => [name, formula as string]),
      [tables.count, tables.items.map(({ name }) => name)],
      count.value,
    ];
  });
  expect(found).toEqual([
    [
      ["One", "Visible", [], false, []],
      ["Two", "Visible", ["Own"], true, ["Table_two"]],
    ],
    [["All", "=One!$B$2"]],
    [1, ["Table_two"]],
    2,
  ]);
});

test("items of a collection serve in the next request", async () => {
  const found = await pane.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) sheet.tabColor = "#112233";
    worksheets.load("items/tabColor");
    await context.sync();
    return new Set(worksheets.items.map(({ tabColor }) => tabColor));
  });
  expect([...found]).toEqual(["#112233"]);
});

test("what is not found is a null object, and so is all that hangs on it", async () => {
  const found = await pane.run(async (context) => {
    const { worksheets, names, styles, tables } = context.workbook;
    const sheet = worksheets.getItemOrNullObject("nowhere");
    const cell = sheet.getRange("A1");
    const used = worksheets.add().getUsedRangeOrNullObject(true);
    const name = names.getItemOrNullObject("nowhere");
    const objects = [sheet, cell, used, name, name.getRangeOrNullObject()];
    objects.push(styles.getItemOrNullObject("nowhere") as never);
    objects.push(tables.getItemOrNullObject("nowhere") as never);
    objects.push(used.getIntersectionOrNullObject("A1"));
    for (const each of objects) each.load();
    await context.sync();
    return objects.map(({ isNullObject }) => isNullObject);
  });
  expect(found).toEqual(found.map(() => true));
});

test("a found object says that it is none", async () => {
  const isNull = await pane.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Sheet1");
    sheet.load("isNullObject");
    await context.sync();
    return sheet.isNullObject;
  });
  expect(isNull).toBe(false);
});

test("a sheet that was deleted is not found any more", async () => {
  const code = await pane.codeOf(async (context) => {
    const sheet = context.workbook.worksheets.add();
    await context.sync();
    sheet.delete();
    await context.sync();
    sheet.getRange("A1").load("values");
  });
  expect(code).toBe("ItemNotFound");
});

test("objects given as arguments are found by their paths", async () => {
  const found = await pane.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const source = sheet.getRange("A1:B1");
    source.values = [[1, 2]];
    const bounds = source.getBoundingRect(sheet.getRange("D4"));
    bounds.load("address");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    return [bounds.address, frozen.address].map((address) => address.replace(/.*!/, ""));
  });
  expect(found).toEqual(["A1:D4", "A1:B2"]);
});
