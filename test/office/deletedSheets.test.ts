import { hostPlan } from "../../src/tryit/host/hostPlan";
import { openLiveWorkbook } from "../../src/app/opening/liveWorkbook";
import { repairWorkbook } from "../../src/app/checking/repairWorkbook";
import { checkWorkbook } from "../../src/app/checking/checkWorkbook";
import type { Fault, Host } from "../../src/standin";
import { answersEverywhere } from "../model/inputCases";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { exampleInputs, examplePlan } from "../support/exampleWorkbook";
import { differing, unexplained } from "../support/differing";
import { hostPicture } from "../support/hostPicture";
import { openMadeExcel } from "../support/madeExcel";
import { openExcel, sound, type OpenExcel } from "../support/openExcel";
import { smallPlan } from "../support/smallPlan";

const catalogue = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });
const areaKeys = catalogue.areas.map(({ key }) => key);
const inputs = inputsOf(catalogue, {
  answers: answersEverywhere(catalogue),
  measurements: measurementRows(catalogue, 5),
});
const plan = smallPlan(inputs);
const nameOf = (key: string) => plan.sheets.find((sheet) => sheet.key === key)!.name;
const keys = plan.sheets.map(({ key }) => key);

const sheetNames = ({ state }: Host): string[] => state.sheets.map(({ name }) => name);

/** A workbook of ours, with sheets of the person's own before it, after it and in between. */
async function openMixed(): Promise<OpenExcel> {
  const excel = await openMadeExcel(plan);
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [index, before] of ["Findings", "Method", "Calculation"].entries()) {
      const own = worksheets.add(`Own ${index}`);
      own.position = keys.indexOf(before) + 1 + index;
    }
    worksheets.add("Own 3");
    await context.sync();
  });
  excel.host.person.edit("Own 1", "A1", "mine");
  return excel;
}

async function repaired({ port }: OpenExcel) {
  const checked = sound(await checkWorkbook(port, areaKeys));
  return sound(await repairWorkbook(port, checked));
}

/** All but the order of sheets. */
function contentsOf(host: Host): string {
  return JSON.stringify({ ...(JSON.parse(hostPicture(host)) as object), order: null });
}

/** Ours are in the plan's order, and the last is still before the person's last. */
function expectOrder(host: Host): void {
  const names = sheetNames(host);
  const isOwn = (name: string) => name.startsWith("Own");
  expect(names.filter((name) => !isOwn(name))).toEqual(["Sheet1", ...keys.map(nameOf)]);
  expect(names.filter(isOwn)).toEqual(["Own 0", "Own 1", "Own 2", "Own 3"]);
  expect(names.at(-1)).toBe("Own 3");
}

/** These hold nothing that people gave. */
test.each([[["Checks"]], [["Calculation"]], [["Checks", "Calculation"]]])(
  "deleted and repaired, %j are as before, each in its place",
  async (deleted) => {
    const excel = await openMixed();
    const { host } = excel;
    const before = contentsOf(host);
    for (const key of deleted) host.person.deleteSheet(nameOf(key));
    expect((await repaired(excel)).differences).toEqual([]);
    expectOrder(host);
    expect(differing(contentsOf(host), before)).toEqual([]);
    excel.close();
  },
);

/** Neighbours; without the sheet of a catalogue of one's own nothing is known, and nothing repaired. */
const pairs = [
  ["Overview", "area_area1"],
  ["area_area2", "Findings"],
  ["Actions", "Interviews"],
  ["Comparison", "Method"],
] as const;

test.each(pairs)(
  "%s and %s, deleted and repaired, come back to their places",
  async (...deleted) => {
    const excel = await openMixed();
    const { host } = excel;
    for (const key of deleted) host.person.deleteSheet(nameOf(key));
    expect((await repaired(excel)).differences).toEqual([]);
    expectOrder(host);
    const { areas } = sound(await openLiveWorkbook(excel.port, areaKeys)).read.inputs.catalogue;
    expect(areas).toEqual(catalogue.areas);
    excel.close();
  },
);

test("the built-in catalogue's sheet is made again from what the workbook says of it", async () => {
  const excel = await openExcel();
  sound(await excel.port.render(examplePlan));
  const before = sheetNames(excel.host);
  const name = examplePlan.sheets.find(({ key }) => key === "Catalogue")!.name;
  excel.host.person.deleteSheet(name);
  const keysOfAreas = exampleInputs.catalogue.areas.map(({ key }) => key);
  const checked = await checkWorkbook(excel.port, keysOfAreas);
  expect(checked.problems.map(({ code }) => code)).toContain("catalogueSheetRemade");
  const mended = await repairWorkbook(excel.port, sound(checked));
  expect(sound(mended).differences).toEqual([]);
  expect(sound(mended).live.read.inputs).toEqual(exampleInputs);
  expect(sheetNames(excel.host)).toEqual(before);
  excel.close();
});

test("where a person's own sheet has got the name by now, the one that is made again has another", async () => {
  const excel = await openMixed();
  const { host } = excel;
  const [calculation, checks] = [nameOf("Calculation"), nameOf("Checks")];
  host.person.deleteSheet(calculation);
  host.person.renameSheet("Own 1", calculation.toUpperCase());
  host.person.deleteSheet(checks);
  expect((await repaired(excel)).differences).toEqual([]);
  expect(sheetNames(host)).toEqual(
    expect.arrayContaining([calculation.toUpperCase(), `${calculation} (2)`, checks]),
  );
  const own = host.state.sheets.find(({ name }) => name === calculation.toUpperCase())!;
  expect(host.book.value(own, 1, 1)).toBe("mine");
  excel.close();
});

const faults: readonly (readonly [string, Fault])[] = [
  ["is refused", { kind: "failure", code: 7000 }],
  ["fails at its first action", { kind: "error", code: "GeneralException", action: 0 }],
  ["fails in its middle", { kind: "error", code: "AccessDenied", action: 12 }],
  ["is lost on the way", { kind: "disconnect", isDone: false }],
  ["is done, and its answer lost", { kind: "disconnect", isDone: true }],
];

test.each(faults)(
  "when any request of making a sheet again %s, the workbook is mended, but for what is told, or as before",
  async (_, fault) => {
    const excel = await openMixed();
    const { host, port } = excel;
    const finished = contentsOf(host);
    host.person.deleteSheet(nameOf("Calculation"));
    const before = contentsOf(host);
    const checked = sound(await checkWorkbook(port, areaKeys));
    host.resetTraffic();
    sound(await repairWorkbook(port, checked));
    const { requests } = host.traffic;
    for (let nth = 1; nth <= requests; nth += 1) {
      if (sheetNames(host).includes(nameOf("Calculation"))) {
        host.person.deleteSheet(nameOf("Calculation"));
      }
      host.inject(nth, fault);
      const outcome = await repairWorkbook(port, checked);
      const isDone = sheetNames(host).includes(nameOf("Calculation"));
      const wanted = isDone ? finished : before;
      expect([nth, unexplained(contentsOf(host), wanted, outcome.problems)]).toEqual([nth, []]);
      if (!isDone) expect(outcome.problems.length).toBeGreaterThan(0);
    }
    excel.close();
  },
);

test("sheets made again follow what people moved on the others", async () => {
  const excel = await openMixed();
  const { host } = excel;
  const moved: readonly [string, string][] = [
    [nameOf("area_area1"), "10:11"],
    [nameOf("area_area2"), "3:3"],
    [nameOf("Overview"), "4:4"],
    [nameOf("Comparison"), "C:C"],
    [nameOf("Findings"), "2:2"],
  ];
  await excel.run(async (context) => {
    for (const [name, lines] of moved) {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.protection.unprotect();
      sheet.getRange(lines).insert(lines === "C:C" ? "Right" : "Down");
      sheet.protection.protect();
    }
    await context.sync();
  });
  host.person.renameSheet(nameOf("area_area1"), "Demokrati '26");
  const charts = () =>
    hostPlan(host).sheets.map((sheet) => sheet.charts.map(({ key, data }) => [key, data]));
  const before = charts();
  expect(sound(await checkWorkbook(excel.port, areaKeys)).differences).toEqual([]);
  for (const key of ["Checks", "Calculation"]) host.person.deleteSheet(nameOf(key));
  expect((await repaired(excel)).differences).toEqual([]);
  expect(charts()).toEqual(before);
  excel.close();
});
