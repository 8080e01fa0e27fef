import type { WorkbookChange } from "../../src/app/ports";
import { eventTypes, type Fault, workbookTarget } from "../../src/standin";
import { openExcel, sound, type OpenExcel } from "../support/openExcel";

let excel: OpenExcel;
let told: WorkbookChange[];
let selected: string[];

beforeEach(async () => {
  excel = await openExcel();
  told = [];
  selected = [];
});

afterEach(() => {
  excel.close();
});

const watch = async () =>
  sound(
    await excel.port.watch({
      changed: (changes) => told.push(...changes),
      selected: ({ cell }) => selected.push(cell),
    }),
  );

/** Everything that is told of has a listener: cells, the selection, sheets. */
async function doAll(): Promise<void> {
  excel.host.person.edit("Sheet1", "A1", "x", "Bo");
  excel.host.person.select("Sheet1", "B2", "me");
  await excel.run(async (context) => {
    context.workbook.worksheets.add();
    await context.sync();
  });
  await excel.host.delivered();
}

test("after watching has been begun and ended twice, one change is told once", async () => {
  for (let round = 0; round < 2; round += 1) {
    const stop = await watch();
    await stop();
  }
  const stop = await watch();
  await doAll();
  expect(told.map(({ range, isStructural }) => [range, isStructural])).toEqual([
    ["A1", false],
    [null, true],
  ]);
  expect(selected).toEqual(["B2"]);
  await stop();
});

test.each<Fault | null>([
  null,
  { kind: "disconnect", isDone: false },
  { kind: "failure", code: 5004 },
])(
  "after watching has ended nothing is told, whatever became of the request: %j",
  async (fault) => {
    const stop = await watch();
    if (fault) excel.host.inject(1, fault);
    await stop();
    await doAll();
    expect([told, selected]).toEqual([[], []]);
  },
);

test("Excel tells nothing that nobody listens to: the request that ends it does end it", async () => {
  const stop = await watch();
  const isListened = () =>
    Object.values(eventTypes).some((type) => excel.host.isListened(type, workbookTarget));
  expect(isListened()).toBe(true);
  await stop();
  expect(isListened()).toBe(false);
});

test("a handler that is removed in another context than its own stays", async () => {
  let times = 0;
  const handler = await excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(() => {
      times += 1;
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await excel.run(async (context) => {
    handler.remove();
    await context.sync();
  });
  await doAll();
  expect(times).toBe(1);
});
