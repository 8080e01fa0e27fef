import { hostPlan } from "../../src/tryit/host/hostPlan";
import { changeWorkbook, previewChange } from "../../src/app/checking/changeWorkbook";
import { openLiveWorkbook } from "../../src/app/opening/liveWorkbook";
import { repairWorkbook } from "../../src/app/checking/repairWorkbook";
import { checkWorkbook } from "../../src/app/checking/checkWorkbook";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { planContext } from "../../src/workbook/context";
import type { Fault, Host } from "../../src/standin";
import { answersEverywhere } from "../model/inputCases";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { hostPicture } from "../support/hostPicture";
import { openMadeExcel } from "../support/madeExcel";
import { openPane, sound, type OpenExcel } from "../support/openExcel";
import { smallCapacity, smallPlan } from "../support/smallPlan";

const catalogue = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });
const areaKeys = catalogue.areas.map(({ key }) => key);
const inputs = inputsOf(catalogue, {
  answers: answersEverywhere(catalogue),
  measurements: measurementRows(catalogue, 5),
});
const plan = smallPlan(inputs);
const { refs } = planContext(inputs, smallCapacity(inputs));

const nameOf = (key: string) => plan.sheets.find((sheet) => sheet.key === key)!.name;

function placeOf(reference: string): [string, string] {
  const [key = "", address = ""] = reference.split("!");
  return [nameOf(key), address.replaceAll("$", "")];
}

const openMade = async (): Promise<OpenExcel> => openMadeExcel(plan);

const points = placeOf(refs.areas.question("1.1.1", "points"));
const area = plan.sheets.find(({ key }) => key.startsWith("area_"))!;

/** What can go wrong with a workbook, and what a check calls it. */
const damages: readonly (readonly [string, string, (host: Host) => void])[] = [
  ["a formula is overwritten", "formulaOverwritten", (host) => edit(host, points, 7)],
  ["a formula is changed", "formulaChanged", (host) => edit(host, points, "=1+1")],
  [
    "a cap is changed",
    "capChanged",
    (host) => edit(host, placeOf(refs.areas.question("1.1.1", "cap")), 99),
  ],
  ["protection is lifted", "protectionMissing", (host) => host.person.unprotectSheet(area.name)],
  [
    "an input rule is deleted",
    "ruleMissing",
    (host) => host.person.deleteRule(area.name, area.rules[0]!.range.split(":")[0]!),
  ],
  [
    "a chart is deleted",
    "chartMissing",
    (host) => host.person.deleteChart(area.name, area.charts[0]!.key),
  ],
  ["a sheet is hidden", "sheetHidden", (host) => host.person.hideSheet(nameOf("Checks"))],
  ["a name is deleted", "nameBroken", (host) => host.person.deleteName("Kompass.Total")],
  ["a sheet is deleted", "sheetMissing", (host) => host.person.deleteSheet(nameOf("Checks"))],
  [
    "the calculation is deleted",
    "sheetMissing",
    (host) => host.person.deleteSheet(nameOf("Calculation")),
  ],
];

/** A person lifts the protection, edits, and puts it back. */
function edit({ person }: Host, [sheet, cell]: [string, string], value: unknown): void {
  person.unprotectSheet(sheet);
  person.edit(sheet, cell, value);
  person.protectSheet(sheet);
}

test.each(damages)("when %s, a check finds it and a repair mends it", async (_, code, damage) => {
  const excel = await openMade();
  const before = sound(await openLiveWorkbook(excel.port, areaKeys)).read.inputs;
  damage(excel.host);
  const checked = sound(await checkWorkbook(excel.port, areaKeys));
  expect(checked.differences.map((difference) => difference.code)).toContain(code);
  const repaired = sound(await repairWorkbook(excel.port, checked));
  expect(repaired.differences).toEqual([]);
  expect(sound(await openLiveWorkbook(excel.port, areaKeys)).read.inputs).toEqual(before);
  excel.close();
});

test("a repair follows the check's plan, which is built again only when people gave something else", async () => {
  const excel = await openMade();
  edit(excel.host, points, 7);
  const checked = sound(await checkWorkbook(excel.port, areaKeys));
  const repaired = sound(await repairWorkbook(excel.port, checked));
  expect(repaired.located.plan).toBe(checked.located.plan);
  excel.host.person.edit(...placeOf(refs.overview.input("municipality")), "Nyvik");
  const changed = sound(await repairWorkbook(excel.port, repaired));
  expect(changed.located.plan).not.toBe(checked.located.plan);
  expect(changed.located.plan.properties.title).toContain("Nyvik");
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
  "when any request of a repair %s, the workbook is mended or as before",
  async (_, fault) => {
    const damage = (host: Host) => {
      edit(host, points, 7);
      edit(host, placeOf(refs.areas.question("1.1.1", "cap")), 99);
      edit(host, placeOf(refs.overview.total("points")), 12);
    };
    const clean = await openMade();
    const finished = hostPicture(clean.host);
    damage(clean.host);
    const before = hostPicture(clean.host);
    const checked = sound(await checkWorkbook(clean.port, areaKeys));
    clean.host.resetTraffic();
    sound(await repairWorkbook(clean.port, checked));
    const { requests } = clean.host.traffic;
    expect(hostPicture(clean.host)).toBe(finished);
    clean.close();
    for (let nth = 1; nth <= requests; nth += 1) {
      const excel = await openMade();
      damage(excel.host);
      excel.host.inject(nth, fault);
      const outcome = await repairWorkbook(excel.port, checked);
      const after = hostPicture(excel.host);
      expect([nth, after === finished || after === before]).toEqual([nth, true]);
      expect(outcome.ok ? after : "told").toBe(outcome.ok ? finished : "told");
      excel.close();
    }
  },
);

test("wherever a repair's request stops, all is put back", async () => {
  const excel = await openMade();
  const { host, port } = excel;
  edit(host, points, 7);
  edit(host, placeOf(refs.overview.total("points")), 12);
  host.person.deleteName("Kompass.Total");
  const before = hostPicture(host);
  const checked = sound(await checkWorkbook(port, areaKeys));
  let action = 0;
  for (; ; action += 1) {
    // The first two requests check once more, the third looks around.
    host.inject(4, { kind: "error", code: "GeneralException", action });
    if ((await repairWorkbook(port, checked)).ok) break;
    expect([action, hostPicture(host) === before]).toEqual([action, true]);
  }
  expect(action).toBeGreaterThan(8);
  expect(sound(await checkWorkbook(port, areaKeys)).differences).toEqual([]);
  excel.close();
});

test("what someone gives during a repair survives it, and is told", async () => {
  const excel = await openMade();
  const other = openPane(excel.host, "the other");
  edit(excel.host, points, 7);
  const checked = sound(await checkWorkbook(excel.port, areaKeys));
  // After it has been checked once more, and before anything is written.
  excel.host.beforeRequest(4, () => {
    excel.host.person.edit(
      ...placeOf(refs.areas.question("1.2.1", "comment")),
      "midt i",
      "the other",
    );
    excel.host.person.edit(...placeOf(refs.comparison.besideName(1)), "Vik", "the other");
  });
  const repaired = await repairWorkbook(excel.port, checked);
  expect(sound(repaired).differences).toEqual([]);
  const changed = repaired.problems.filter(({ code }) => code === "inputsChanged");
  expect(changed.map(({ place }) => place)).toEqual([{ field: "beside" }, { question: "1.2.1" }]);
  const { answers } = sound(await openLiveWorkbook(excel.port, areaKeys)).read.inputs;
  expect(answers["1.2.1"]?.comment).toBe("midt i");
  other.close();
  excel.close();
});

test("a sheet that a stranger protected stops a repair before anything is written", async () => {
  const excel = await openMade();
  edit(excel.host, points, 7);
  excel.host.person.protectSheet(points[0], "hemmelig");
  const before = hostPicture(excel.host);
  const checked = sound(await checkWorkbook(excel.port, areaKeys));
  const repaired = await repairWorkbook(excel.port, checked);
  expect(repaired.problems.map(({ code }) => code)).toEqual(["excelProtected"]);
  expect(hostPicture(excel.host)).toBe(before);
  excel.close();
});

test("another profile changes the weights and nothing that people gave", async () => {
  const excel = await openMade();
  const live = sound(await openLiveWorkbook(excel.port, areaKeys));
  const profile = {
    ...builtinProfile("nb"),
    ...live.read.inputs.profile,
    weights: { system: 0.4, extent: 0.3, result: 0.2, evaluation: 0.1 },
  };
  const changed = sound(await changeWorkbook(excel.port, live, previewChange(live, { profile })));
  expect(changed.read.inputs).toEqual({ ...live.read.inputs, profile });
  expect(sound(await checkWorkbook(excel.port, areaKeys)).differences).toEqual([]);
  excel.close();
});

test("a person's own sheet with the name that ours would get keeps it, and ours keeps its own", async () => {
  const excel = await openMade();
  const own = buildWorkbookPlan({ ...inputs, language: "nb" }).sheets[0]!.name;
  await excel.run(async (context) => {
    context.workbook.worksheets.add(own.toUpperCase()).getRange("A1").values = [["mine"]];
    await context.sync();
  });
  const live = sound(await openLiveWorkbook(excel.port, areaKeys));
  sound(await changeWorkbook(excel.port, live, previewChange(live, { language: "nb" })));
  expect(sound(await checkWorkbook(excel.port, areaKeys)).differences).toEqual([]);
  const names = hostPlan(excel.host).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([own.toUpperCase(), nameOf("Overview"), "Metode"]));
  excel.close();
});

test.each(faults)(
  "when any request of a change of language %s, the workbook is changed or as before",
  async (_, fault) => {
    const excel = await openMade();
    const { host, port } = excel;
    const live = sound(await openLiveWorkbook(port, areaKeys));
    const change = previewChange(live, { language: "nb" });
    const before = hostPicture(host);
    for (let nth = 1; ; nth += 1) {
      host.inject(nth, fault);
      const outcome = await changeWorkbook(port, live, change);
      const isChanged = host.state.sheets.some(({ name }) => name === "Metode");
      if (isChanged) break;
      expect(outcome.problems.length).toBeGreaterThan(0);
      expect([nth, hostPicture(host) === before]).toEqual([nth, true]);
    }
    host.clearFaults();
    expect(sound(await openLiveWorkbook(port, areaKeys)).read.inputs.language).toBe("nb");
    expect(sound(await checkWorkbook(port, areaKeys)).differences).toEqual([]);
    excel.close();
  },
);

test("what nobody understands stays in its cell, through repair and change of language", async () => {
  const excel = await openMade();
  const typed = [
    [refs.overview.input("country"), "Sápmi"],
    [refs.overview.input("population"), "ca 2600"],
    [refs.overview.input("year"), "2019/2020"],
    [refs.method.weight("system"), "mye"],
    [refs.comparison.measurement(0, "year"), "i fjor"],
    [refs.comparison.filter("from"), "2019?"],
    [refs.areas.factCheck("area1", "date"), "mandag"],
  ] as const;
  const texts = typed.map(([, text]) => text);
  const places = typed.map(([reference]) => placeOf(reference));
  places.forEach((place, index) => excel.host.person.edit(...place, texts[index]));
  const found = async (names: ReadonlyMap<string, string>) =>
    excel.run(async (context) => {
      const cells = places.map(([sheet, cell]) =>
        context.workbook.worksheets.getItem(names.get(sheet) ?? sheet).getRange(cell),
      );
      for (const cell of cells) cell.load("values");
      await context.sync();
      return cells.map(({ values }) => values[0]?.[0] as unknown);
    });
  edit(excel.host, points, 7);
  excel.host.person.deleteSheet(nameOf("Checks"));
  const checked = sound(await checkWorkbook(excel.port, areaKeys));
  expect(sound(await repairWorkbook(excel.port, checked)).differences).toEqual([]);
  expect(await found(new Map())).toEqual(texts);

  const live = sound(await openLiveWorkbook(excel.port, areaKeys));
  sound(await changeWorkbook(excel.port, live, previewChange(live, { language: "nb" })));
  expect(sound(await checkWorkbook(excel.port, areaKeys)).differences).toEqual([]);
  const { sheets } = buildWorkbookPlan({ ...inputs, language: "nb" });
  const names = sheets.map(({ name }, index) => [plan.sheets[index]!.name, name] as const);
  expect(await found(new Map(names))).toEqual(texts);
  excel.close();
});

test("in another language it is sound, its sheets have other names, and all answers stand", async () => {
  const excel = await openMade();
  const live = sound(await openLiveWorkbook(excel.port, areaKeys));
  const there = sound(
    await changeWorkbook(excel.port, live, previewChange(live, { language: "en" })),
  );
  expect(there.read.inputs.language).toBe("en");
  expect(there.read.inputs.answers).toEqual(live.read.inputs.answers);
  expect(sound(await checkWorkbook(excel.port, areaKeys)).differences).toEqual([]);
  const names = hostPlan(excel.host).sheets.map(({ name }) => name);
  expect(names).toContain("Overview");
  excel.close();
});
