import { openLiveWorkbook } from "../../../src/app/opening/liveWorkbook";
import { measurementRoom } from "../../../src/app/measurements/measurementRoom";
import { previewMeasurements } from "../../../src/app/measurements/previewMeasurements";
import { takeMeasurements } from "../../../src/app/measurements/takeMeasurements";
import { checkWorkbook } from "../../../src/app/checking/checkWorkbook";
import { xlsxFiles } from "../../../src/cli/ports";
import type { Measurement } from "../../../src/model/measurement";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { planContext } from "../../../src/workbook/context";
import { capacityFor } from "../../../src/workbook/capacity";
import { readMeasurements } from "../../../src/workbook/sheets/comparison/measurementRows";
import type { Fault } from "../../../src/standin";
import { catalogueOf } from "../../model/sampleCatalogue";
import { inputsOf, measurementRows } from "../../model/sampleInputs";
import { openMadeExcel } from "../../support/madeExcel";
import { openPane, sound, type OpenExcel } from "../../support/openExcel";

const catalogue = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });
const areaKeys = catalogue.areas.map(({ key }) => key);
const standing = measurementRows(catalogue, 3);
const inputs = inputsOf(catalogue, { measurements: standing });
const capacity = { ...capacityFor(inputs), measurements: 12 };
const plan = buildWorkbookPlan(inputs, capacity);
const { refs } = planContext(inputs, capacity);
const sheetName = plan.sheets.find(({ key }) => key === "Comparison")!.name;
const cellOf = (index: number, column: string) =>
  refs.comparison.measurement(index, column).split("!")[1]!.replaceAll("$", "");

/** Measurements of others than the ones that stand. */
const others = (count: number): Measurement[] =>
  readMeasurements(measurementRows(catalogue, count + 3), catalogue).measurements.slice(3);

const openMade = async (): Promise<OpenExcel> => openMadeExcel(plan);

const opened = async ({ port }: OpenExcel) => sound(await openLiveWorkbook(port, areaKeys));

async function measurementsIn(excel: OpenExcel): Promise<readonly Measurement[]> {
  return readMeasurements((await opened(excel)).read.inputs.measurements, catalogue).measurements;
}

const csv = (...lines: readonly string[]) => ({
  name: `${lines.length}.csv`,
  bytes: new TextEncoder().encode(["municipality;country;year;version;total", ...lines].join("\n")),
});

test("several files are previewed together, and nothing is written", async () => {
  const excel = await openMade();
  const live = await opened(excel);
  const { version } = catalogue;
  const files = [
    csv(`Fjern;NO;2020;${version};5`, `Fjern;NO;2020;${version};6`),
    csv(`Fjern;NO;2020;${version};5`, `Nær;NO;2099;${version};5`, `Ny;NO;2021;${version};7`),
    { name: "broken.xlsx", bytes: Uint8Array.of(0x50, 0x4b, 1, 2) },
  ];
  const { files: previews, fresh, room } = previewMeasurements(live, files, xlsxFiles, 2026);
  expect(fresh.map(({ municipality, total }) => [municipality, total])).toEqual([
    ["Fjern", 5],
    ["Ny", 7],
  ]);
  expect(room).toEqual({ rows: 12, free: 9, missing: 0, isNearlyFull: true });
  const said = previews.map(({ outcome }) =>
    outcome.problems.map(({ code, place: { file, row } }) => [code, file, row]),
  );
  expect(said).toEqual([
    [["measurementTwice", "2.csv", 3]],
    [
      ["measurementKnown", "3.csv", 2],
      ["yearInFuture", "3.csv", 3],
    ],
    [[expect.stringMatching(/^file/), "broken.xlsx", undefined]],
  ]);
  expect(await measurementsIn(excel)).toHaveLength(3);
  excel.close();
});

test("measurements come into free rows as they would stand in a new workbook", async () => {
  const excel = await openMade();
  const live = await opened(excel);
  const taken = await takeMeasurements(excel.port, live, others(4));
  expect(taken).toMatchObject({ written: 4, grown: 0, problems: [] });
  expect(taken.live.read.inputs.measurements).toEqual(measurementRows(catalogue, 7));
  expect((await opened(excel)).read.inputs.measurements).toEqual(measurementRows(catalogue, 7));
  expect(sound(await checkWorkbook(excel.port, areaKeys)).differences).toEqual([]);
  excel.close();
});

test("a table that is too small is enlarged first, and long imports tell how far they are", async () => {
  const excel = await openMade();
  const live = await opened(excel);
  const seen: number[] = [];
  const onProgress = (done: number) => seen.push(done);
  const taken = await takeMeasurements(excel.port, live, others(300), { onProgress });
  expect(taken).toMatchObject({ written: 300, grown: 300 - 9 + 40, problems: [] });
  expect(seen).toEqual([0, 250, 300]);
  expect(await measurementsIn(excel)).toEqual([
    ...readMeasurements(standing, catalogue).measurements,
    ...others(300),
  ]);
  expect(measurementRoom(taken.live)).toMatchObject({ free: 40, isNearlyFull: false });
  excel.close();
});

test("who stops it keeps what has come, in whole rows", async () => {
  const excel = await openMade();
  const signal = { aborted: false };
  const onProgress = () => (signal.aborted = true);
  const live = await opened(excel);
  const taken = await takeMeasurements(excel.port, live, others(5), { signal, onProgress });
  expect(taken.problems.map(({ code }) => code)).toEqual(["importStopped"]);
  expect(taken.written).toBe(0);
  excel.close();
});

test("what others write into the same row stays, and ours goes to another, whole", async () => {
  const excel = await openMade();
  const live = await opened(excel);
  const { host } = excel;
  host.beforeRequest(1, () => {
    host.person.edit(sheetName, cellOf(4, "municipality"), "Deres", "Bo");
    host.person.edit(sheetName, cellOf(4, "year"), 2024, "Bo");
  });
  const taken = await takeMeasurements(excel.port, live, others(3));
  expect(taken).toMatchObject({ written: 3, problems: [] });
  const { measurements } = (await opened(excel)).read.inputs;
  expect(measurements[4]!.slice(0, 4)).toEqual(["Deres", null, 2024, null]);
  const sorted = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => JSON.stringify(row)).sort();
  expect(sorted(measurements.filter((_, index) => index !== 4))).toEqual(
    sorted(measurementRows(catalogue, 6)),
  );
  excel.close();
});

test("rows that came above since the workbook was read stop it, and nothing is written", async () => {
  const excel = await openMade();
  const live = await opened(excel);
  const other = openPane(excel.host, "Bo");
  excel.host.person.unprotectSheet(sheetName);
  await other.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange("2:3").insert("Down");
    await context.sync();
  });
  const taken = await takeMeasurements(excel.port, live, others(2));
  expect(taken.problems.map(({ code }) => code)).toEqual(["linesMoved"]);
  expect(await measurementsIn(excel)).toHaveLength(3);
  excel.close();
});

const faults: readonly (readonly [string, Fault])[] = [
  ["is refused", { kind: "failure", code: 7000 }],
  ["fails in its middle", { kind: "error", code: "AccessDenied", action: 6 }],
  ["is lost on the way", { kind: "disconnect", isDone: false }],
  ["is done, and its answer lost", { kind: "disconnect", isDone: true }],
];

test.each(faults)(
  "when any request of an import with growth %s, rows are whole and the count is right",
  async (_, fault) => {
    const whole = new Set(measurementRows(catalogue, 300).map((row) => JSON.stringify(row)));
    // As far as there are requests.
    for (let nth = 1, isMet = true; isMet; nth += 1) {
      const excel = await openMade();
      const live = await opened(excel);
      excel.host.inject(nth, fault);
      excel.host.resetTraffic();
      const taken = await takeMeasurements(excel.port, live, others(12));
      isMet = excel.host.traffic.requests >= nth;
      excel.host.clearFaults();
      const { measurements } = (await opened(excel)).read.inputs;
      const torn = measurements.filter((row) => !whole.has(JSON.stringify(row)));
      expect([nth, torn, measurements.length]).toEqual([nth, [], 3 + taken.written]);
      expect([nth, taken.written === 12 || taken.problems.length > 0]).toEqual([nth, true]);
      excel.close();
    }
  },
);
