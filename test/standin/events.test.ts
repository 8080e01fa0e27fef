import { createHost } from "../../src/standin";
import { closePanes, openPane } from "./openPane";

afterAll(closePanes);

interface Told {
  readonly type: string;
  readonly source?: string;
  readonly address?: string;
}

/** Two authors of one workbook, each with what the own pane was told. */
async function twoAuthors() {
  const host = createHost();
  const panes = { anne: openPane(host, "Anne"), bo: openPane(host, "Bo") };
  const told = { anne: [] as Told[], bo: [] as Told[] };
  for (const author of ["anne", "bo"] as const) {
    const listen = (event: Told): Promise<void> => {
      told[author].push(event);
      return Promise.resolve();
    };
    await panes[author].run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(listen);
      worksheets.onSelectionChanged.add(listen);
      worksheets.onActivated.add(listen);
      worksheets.onAdded.add(listen);
      worksheets.onDeleted.add(listen);
      await context.sync();
    });
  }
  return { host, ...panes, told };
}

test("a change is local to its author and remote to all others", async () => {
  const { host, anne, told } = await twoAuthors();
  await anne.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B2").values = [[5]];
    await context.sync();
  });
  await host.delivered();
  expect(told.anne).toMatchObject([
    {
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      source: "Local",
      address: "B2",
      details: {
        valueBefore: "",
        valueAfter: 5,
        valueTypeBefore: "Empty",
        valueTypeAfter: "Double",
      },
      triggerSource: "ThisLocalAddin",
    },
  ]);
  expect(told.bo).toMatchObject([{ source: "Remote", address: "B2" }]);
});

test("several cells are one change without values, whose range can be asked for", async () => {
  const { host, anne, told } = await twoAuthors();
  host.person.edit(
    "Sheet1",
    "A1:B2",
    [
      [1, 2],
      [3, 4],
    ],
    "Bo",
  );
  await host.delivered();
  expect(told.anne).toMatchObject([{ source: "Remote", address: "A1:B2", details: undefined }]);
  const [event] = told.anne as unknown as Excel.WorksheetChangedEventArgs[];
  const values = await anne.run(async (context) => {
    const range = event!.getRange(context);
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("formulas are told by what they give", async () => {
  const { host, told } = await twoAuthors();
  host.person.edit("Sheet1", "A1", "=1+1", "Anne");
  host.person.edit("Sheet1", "A1", "=A2/0", "Anne");
  await host.delivered();
  expect(told.bo).toMatchObject([
    { details: { valueBefore: "", valueAfter: 2 } },
    { details: { valueBefore: 2, valueAfter: "#DIV/0!", valueTypeAfter: "Error" } },
  ]);
});

test("selection is told to its own author only", async () => {
  const { host, told } = await twoAuthors();
  host.person.select("Sheet1", "C3:D4", "Anne");
  await host.delivered();
  expect(told.anne).toMatchObject([{ type: "WorksheetSelectionChanged", address: "C3:D4" }]);
  expect(told.bo).toEqual([]);
});

test("sheets that come, go and are activated are told", async () => {
  const { host, anne, told } = await twoAuthors();
  await anne.run(async (context) => {
    context.workbook.worksheets.add("New").activate();
    await context.sync();
  });
  host.person.deleteSheet("New", "Bo");
  await host.delivered();
  const types = (events: readonly Told[]) =>
    events.map(({ type, source }) => `${type} ${source ?? ""}`.trim());
  expect(types(told.anne)).toEqual([
    "WorksheetAdded Local",
    "WorksheetActivated",
    "WorksheetDeleted Remote",
  ]);
  expect(types(told.bo)).toEqual([
    "WorksheetAdded Remote",
    "WorksheetActivated",
    "WorksheetDeleted Local",
  ]);
});

test("rows that come and go are told as such", async () => {
  const { host, anne, told } = await twoAuthors();
  await anne.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("C:C").delete("Left");
    await context.sync();
  });
  await host.delivered();
  expect(told.bo).toMatchObject([
    { changeType: "RowInserted", address: "2:3" },
    { changeType: "ColumnDeleted", address: "C:C" },
  ]);
});

test("a sheet's own handler hears of that sheet only, and nothing once it is removed", async () => {
  const host = createHost();
  const { run } = openPane(host);
  const told: string[] = [];
  const handler = await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Own");
    sheet.load("id");
    await context.sync();
    const added = sheet.onChanged.add(({ address }) => {
      told.push(address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  host.person.edit("Own", "A1", "1");
  host.person.edit("Sheet1", "A2", "1");
  await host.delivered();
  expect(told).toEqual(["A1"]);
  await run(async () => {
    handler.remove();
    await handler.context.sync();
  });
  host.person.edit("Own", "A3", "1");
  await host.delivered();
  expect(told).toEqual(["A1"]);
});

test("an event comes after the answer of the request that caused it", async () => {
  const host = createHost();
  const connection = host.connect();
  const types: number[] = [];
  connection.onMessage = (text) => {
    types.push((JSON.parse(text) as { type: number }).type);
  };
  const path = (Id: number, Name: string, rest: object) => ({ Id, Name, ...rest });
  const ObjectPaths = {
    1: path(1, "", { ObjectPathType: 1 }),
    2: path(2, "Worksheets", { ObjectPathType: 4, ParentObjectPathId: 1 }),
    3: path(3, "GetFirst", { ObjectPathType: 3, ParentObjectPathId: 2 }),
    4: path(4, "GetCell", {
      ObjectPathType: 3,
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: [0, 0] },
    }),
  };
  const set = { Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [1] } };
  const Actions = [
    { Id: 10, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 2 },
    { Id: 11, ActionType: 4, ...set },
  ];
  connection.receive(
    JSON.stringify({ id: 1, type: 1, message: { body: { Actions, ObjectPaths } } }),
  );
  expect(types).toEqual([]);
  await host.delivered();
  expect(types).toEqual([2, 3]);
});
