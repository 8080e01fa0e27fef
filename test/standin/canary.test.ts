import { readFileSync } from "node:fs";
import { Connection, type HostEnd, type RequestBody } from "../../src/standin";
import { loadClientLibrary } from "../../src/standin/clientLibrary";
import type { PageClass } from "../../src/standin/clientLibrary";

declare const __jsdom: { JSDOM: PageClass };

/**
 * What the stand-in takes for granted of Microsoft's library, each by itself and in words: when an
 * update breaks something, this says what.
 */
const sent: RequestBody[] = [];
const answers: unknown[] = [];
const end: HostEnd = {
  answer: (_connection, body) => {
    const request = body as RequestBody;
    sent.push(request);
    const value = answers.shift() ?? {};
    const Results = request.Actions.map(({ Id, ActionType }) => ({
      ActionId: Id,
      Value: ActionType === 2 ? value : { Id: "{1}" },
    }));
    return { statusCode: 200, body: JSON.stringify({ Results }) };
  },
  later: (task) => setTimeout(task, 0),
};
const connection = new Connection("me", end);
const library = loadClientLibrary(__jsdom.JSDOM, connection, { hasCustomFunctions: true });
const { Excel } = library;

afterAll(() => {
  library.close();
});

/** All that one batch sends. */
async function request(batch: (context: Excel.RequestContext) => unknown): Promise<RequestBody> {
  sent.length = 0;
  await Excel.run(async (context) => {
    await batch(context);
    await context.sync();
  });
  return sent[0]!;
}

const named = ({ ObjectPaths }: RequestBody, name: string) =>
  Object.values(ObjectPaths).find((path) => path.Name === name);

test("the version is the one that is pinned", () => {
  const file = "node_modules/@microsoft/office-js/package.json";
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ version: "1.1.110" });
});

test("the library finds the bridge, and sends its requests over it", async () => {
  const body = await request(({ workbook }) => workbook.load("name"));
  expect(Object.keys(body)).toEqual(expect.arrayContaining(["Actions", "ObjectPaths"]));
});

test("paths are 1 the root, 3 a method, 4 a property, 5 an indexer", async () => {
  const body = await request(({ workbook }) => {
    workbook.worksheets.getItem("a").getRange("A1").load("values");
  });
  const types = Object.values(body.ObjectPaths).map(({ ObjectPathType }) => ObjectPathType);
  expect(types).toEqual([1, 4, 5, 3]);
  expect(named(body, "GetRange")).toMatchObject({ ArgumentInfo: { Arguments: ["A1"] } });
});

test("actions are 1 instantiate, 2 query, 3 method, 4 set", async () => {
  const body = await request(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("a");
    sheet.name = "b";
    sheet.activate();
    sheet.load("name,names/name");
  });
  const last = body.Actions.slice(-3);
  expect(last).toMatchObject([
    { ActionType: 4, Name: "Name", ArgumentInfo: { Arguments: ["b"] } },
    { ActionType: 3, Name: "Activate" },
    { ActionType: 2, QueryInfo: { Select: ["name", "names/name"] } },
  ]);
  expect(body.Actions[0]).toMatchObject({ ActionType: 1 });
});

test("objects among the arguments come as the ids of their paths", async () => {
  const body = await request(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("a");
    sheet.tables.add(sheet.getRange("A1:B2"), true);
  });
  const { ArgumentInfo } = named(body, "Add")!;
  const range = named(body, "GetRange")!.Id;
  expect(ArgumentInfo).toEqual({ Arguments: [range, true], ReferencedObjectPathIds: [range, 0] });
});

test("ranges are asked to be kept, unless they are let go of", async () => {
  const names = ({ Actions }: RequestBody) => Actions.map(({ Name }) => Name);
  const range = ({ workbook }: Excel.RequestContext) =>
    workbook.worksheets.getItem("a").getRange("A1");
  expect(names(await request((context) => range(context).load("values")))).toContain(
    "_KeepReference",
  );
  const untracked = await request((context) => range(context).untrack().load("values"));
  expect(names(untracked)).not.toContain("_KeepReference");
});

test("answers are taken by their names in capitals, items of collections as _Items", async () => {
  answers.push({
    _Items: [{ Id: "{7}", Name: "found", Names: { _Items: [{ _Id: "n", Name: "inner" }] } }],
  });
  await request(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/names/name");
    await context.sync();
    const [sheet] = worksheets.items;
    expect([sheet!.name, sheet!.names.items[0]!.name]).toEqual(["found", "inner"]);
  });
});

test("gridlines are set by another name than they are read", async () => {
  const body = await request(({ workbook }) => {
    workbook.worksheets.getItem("a").showGridlines = false;
  });
  expect(body.Actions.at(-1)).toMatchObject({ ActionType: 4, Name: "Gridlines" });
});

test("arrays over 1,500 cells are sent in parts, after their size", async () => {
  const body = await request(({ workbook }) => {
    workbook.worksheets.getItem("a").getRange("A1:A2000").values = Array.from(
      { length: 2000 },
      () => [1],
    );
  });
  const sets = body.Actions.filter(({ ActionType }) => ActionType === 4);
  expect(sets).toHaveLength(2);
  expect(body.Actions.map(({ Name }) => Name)).toContain("_ValidateArraySize");
});

test("changes are listened for by number 10, and told as category 65536", async () => {
  const told: string[] = [];
  const body = await request(({ workbook }) => {
    workbook.worksheets.onChanged.add(({ address }) => {
      told.push(address);
      return Promise.resolve();
    });
  });
  expect(body.Actions.map(({ Name }) => Name)).toContain("_RegisterDataChangedEvent");
  const message = JSON.stringify({ worksheetId: "{1}", address: "B2", changeType: "RangeEdited" });
  connection.sendEntry({ messageCategory: 65536, messageType: 10, targetId: "Workbook", message });
  while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  expect(told).toEqual(["B2"]);
});

test("custom functions are called by type 1000 and answer with SetInvocationArrayResults", async () => {
  library.CustomFunctions.associate("PLUS", (a: number, b: number) => a + b);
  sent.length = 0;
  const message = JSON.stringify([41, "PLUS", [1, 2], "a!A1", 0]);
  connection.sendEntry({ messageCategory: 1, messageType: 1000, targetId: "", message });
  while (sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  expect(sent[0]!.Actions).toContainEqual(
    expect.objectContaining({
      Name: "SetInvocationArrayResults",
      ArgumentInfo: { Arguments: [[expect.arrayContaining([41, true, 3])]] },
    }),
  );
});

test("what no answer comes for is a ConnectionFailure, other failures have their code", async () => {
  const failing = new Connection("me", {
    ...end,
    answer: () => replies.shift() ?? { statusCode: 200, body: '{"Results":[]}' },
  });
  const replies = [
    { statusCode: 503, body: "" },
    { statusCode: 400, body: '{"error":{"code":"ActivityLimitReached","message":""}}' },
  ];
  const other = loadClientLibrary(__jsdom.JSDOM, failing);
  const codeOf = async (): Promise<unknown> => {
    const context = new other.Excel.RequestContext();
    context.workbook.load("name");
    return context.sync().catch((error: unknown) => (error as { code: string }).code);
  };
  expect([await codeOf(), await codeOf()]).toEqual(["ConnectionFailure", "ActivityLimitReached"]);
  other.close();
});
