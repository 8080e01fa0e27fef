import { createHost, type Fault } from "../../src/standin";
import { closePanes, openPane } from "./openPane";

afterAll(closePanes);

/** Writes 1 and 2 into two cells, one request; the error's code, and what then stands there. */
async function written(prepare: (host: ReturnType<typeof createHost>) => void) {
  const host = createHost();
  const { codeOf } = openPane(host);
  prepare(host);
  const code = await codeOf((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").untrack().values = [[1]];
    sheet.getRange("A2").untrack().values = [[2]];
  });
  const [sheet] = host.state.sheets;
  return [code, [1, 2].map((row) => host.book.content(sheet!, row, 1))];
}

test.each<[string, Fault, string, unknown[]]>([
  [
    "cell edit mode",
    { kind: "failure", code: 5004 },
    "InvalidOperationInCellEditMode",
    [null, null],
  ],
  ["too many requests", { kind: "failure", code: 5102 }, "ActivityLimitReached", [null, null]],
  ["too much", { kind: "failure", code: 5103 }, "RequestPayloadSizeLimitExceeded", [null, null]],
  ["no permission", { kind: "failure", code: 7000 }, "AccessDenied", [null, null]],
  ["any other failure", { kind: "failure", code: 5001 }, "GeneralException", [null, null]],
  ["an error before all", { kind: "error", code: "AccessDenied" }, "AccessDenied", [null, null]],
  ["a line cut before", { kind: "disconnect", isDone: false }, "ConnectionFailure", [null, null]],
  ["a line cut after", { kind: "disconnect", isDone: true }, "ConnectionFailure", [1, 2]],
])("%s", async (_name, fault, code, cells) => {
  expect(await written((host) => host.inject(1, fault))).toEqual([code, cells]);
});

test("an error in the middle leaves what was done before it", async () => {
  for (let action = 0; action < 8; action += 1) {
    const fault: Fault = { kind: "error", code: "GeneralException", action };
    const [code, cells] = await written((host) => host.inject(1, fault));
    expect(code).toBe("GeneralException");
    expect([
      [null, null],
      [1, null],
      [1, 2],
    ]).toContainEqual(cells);
  }
});

test("only the request that was meant fails", async () => {
  const host = createHost();
  const { codeOf } = openPane(host);
  host.inject(2, { kind: "failure", code: 5004 });
  const write = () =>
    codeOf(
      ({ workbook }) => (workbook.worksheets.getFirst().getRange("A1").untrack().values = [[1]]),
    );
  expect([await write(), await write(), await write()]).toEqual([
    "done",
    "InvalidOperationInCellEditMode",
    "done",
  ]);
});

test("cell edit mode lasts as long as it is said to", async () => {
  const host = createHost();
  const { codeOf } = openPane(host);
  host.editCells(2);
  const write = () =>
    codeOf(
      ({ workbook }) => (workbook.worksheets.getFirst().getRange("A1").untrack().values = [[1]]),
    );
  expect([await write(), await write(), await write()].map((code) => code === "done")).toEqual([
    false,
    false,
    true,
  ]);
});

test("another author edits between two requests", async () => {
  const host = createHost();
  const { run } = openPane(host, "Anne");
  host.beforeRequest(2, () => {
    host.person.edit("Sheet1", "A1", "theirs", "Bo");
  });
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.values = [["mine"]];
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["theirs"]]);
});

test("requests and bytes are counted as they are sent", async () => {
  const host = createHost();
  const { run } = openPane(host);
  await run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").untrack().values = [["æ"]];
    await context.sync();
  });
  const { requests, bytes, largest } = host.traffic;
  await run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").untrack().values = [["ææ"]];
    await context.sync();
  });
  await host.delivered();
  expect([requests, largest]).toEqual([1, bytes]);
  expect(host.traffic).toMatchObject({ requests: 2, bytes: 2 * bytes + 2, largest: bytes + 2 });
});
