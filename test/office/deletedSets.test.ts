import fc from "fast-check";
import { openLiveWorkbook, type LiveWorkbook } from "../../src/app/opening/liveWorkbook";
import { repairWorkbook, type RepairedWorkbook } from "../../src/app/checking/repairWorkbook";
import { checkWorkbook } from "../../src/app/checking/checkWorkbook";
import { questionsOf } from "../../src/model/catalogue";
import type { Inputs } from "../../src/model/inputs";
import type { Outcome } from "../../src/model/problem";
import { areaSheetKey } from "../../src/workbook/sheets/areas/layout";
import type { Host } from "../../src/standin";
import { catalogueOf } from "../model/sampleCatalogue";
import { fullInputs } from "../model/inputCases";
import { inputsOf } from "../model/sampleInputs";
import { openMadeExcel } from "../support/madeExcel";
import { sound, type OpenExcel } from "../support/openExcel";
import { smallPlan } from "../support/smallPlan";

/*
 * Whichever of our sheets people delete, in whatever order, before and after a check and in the
 * middle of a repair: the rest is untouched, and the workbook is whole again or refused in words.
 */
const catalogue = catalogueOf({ caps: [[2, 3]] }, { caps: [[4]] });
const areaKeys = catalogue.areas.map(({ key }) => key);
const full = fullInputs(catalogue, "en");
const given = inputsOf(catalogue, {
  ...full,
  // A sheet that not every workbook has does not come back.
  agreement: null,
  measurements: full.measurements!.slice(0, 3),
  actions: full.actions!.slice(0, 2),
  interviews: full.interviews!.slice(0, 2),
  documents: full.documents!.slice(0, 2),
  freeFindings: full.freeFindings!.slice(0, 2),
  filter: { group: null, country: "SE", version: null, from: 2016, to: null },
});
const plan = smallPlan(given);
const keys = plan.sheets.map(({ key }) => key);
const nameOf = (key: string) => plan.sheets.find((sheet) => sheet.key === key)!.name;

/** What stands on a sheet that is no area's. */
const partsOn: Readonly<Record<string, readonly (keyof Inputs)[]>> = {
  Overview: ["municipality", "round", "phase", "unclear"],
  Verdict: ["verdict"],
  Findings: ["freeFindings"],
  Actions: ["actions", "actionsAsOf"],
  Interviews: ["interviews"],
  Documents: ["documents"],
  Comparison: ["measurements", "filter", "beside"],
  Method: ["profile", "label", "catalogue"],
};

/** Without what went with the deleted sheets. */
function left(inputs: Inputs, deleted: readonly string[]): Partial<Inputs> {
  const gone = new Set(deleted.flatMap((key) => partsOn[key] ?? []));
  const areas = catalogue.areas.filter(({ key }) => deleted.includes(areaSheetKey(key)));
  const ids = areas.flatMap((area) => questionsOf(area).map(({ id }) => id));
  const without = <T>(of: Readonly<Record<string, T>>, names: readonly string[]) =>
    Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name)));
  const whole: Inputs = {
    ...inputs,
    answers: without(inputs.answers, ids),
    targets: without(
      inputs.targets,
      areas.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
    ),
    factChecks: without(
      inputs.factChecks,
      areas.map(({ key }) => key),
    ),
  };
  return Object.fromEntries(
    Object.entries(whole).filter(([part]) => !gone.has(part as keyof Inputs)),
  );
}

const sheetNames = ({ state }: Host): string[] => state.sheets.map(({ name }) => name);

function deleteIn(host: Host, deleted: readonly string[]): void {
  for (const key of deleted) {
    if (sheetNames(host).includes(nameOf(key))) host.person.deleteSheet(nameOf(key));
  }
}

/** Why a workbook cannot be repaired: each code's message says what to do. */
const refusals = ["catalogueSheetMissing", "languageLost", "notOurs"];

interface Deletions {
  readonly before: readonly string[];
  readonly afterCheck: readonly string[];
  /** During the repair, before this request of it. */
  readonly during: { readonly key: string; readonly request: number } | null;
}

async function openGiven(): Promise<OpenExcel & { readonly live: LiveWorkbook }> {
  const excel = await openMadeExcel(plan);
  excel.host.person.edit("Sheet1", "A1", "mine");
  return { ...excel, live: sound(await openLiveWorkbook(excel.port, areaKeys)) };
}

/** Repairs until nothing happens in the middle of it any more. */
async function repairAll(
  { host, port }: OpenExcel,
  { before, afterCheck, during }: Deletions,
): Promise<Outcome<RepairedWorkbook>> {
  deleteIn(host, before);
  const checked = await checkWorkbook(port, areaKeys);
  if (!checked.ok) return checked;
  deleteIn(host, afterCheck);
  if (during) host.beforeRequest(during.request, () => deleteIn(host, [during.key]));
  const repaired = await repairWorkbook(port, checked.value);
  host.clearFaults();
  if (repaired.ok) {
    return repaired.value.differences.length === 0
      ? repaired
      : repairWorkbook(port, repaired.value);
  }
  // What Excel did not find was deleted a moment ago; its message says to run the check.
  if (!during || repaired.problems.some(({ code }) => code !== "excelMissing")) return repaired;
  const again = await checkWorkbook(port, areaKeys);
  return again.ok ? repairWorkbook(port, again.value) : again;
}

async function expectWhole(deletions: Deletions): Promise<void> {
  const excel = await openGiven();
  const { host, port, live } = excel;
  const { before, afterCheck, during } = deletions;
  const deleted = [...before, ...afterCheck, ...(during ? [during.key] : [])];
  const repaired = await repairAll(excel, deletions);
  if (repaired.ok) {
    expect(repaired.value).toMatchObject({ differences: [], isRepaired: true });
    expect(sheetNames(host)).toEqual(expect.arrayContaining(keys.map(nameOf)));
    const { inputs } = sound(await openLiveWorkbook(port, areaKeys)).read;
    const wasDeleted = during ? keys.filter((key) => deleted.includes(key)) : deleted;
    expect(inputs).toMatchObject(left(live.read.inputs, wasDeleted));
    if (!during) {
      expect(repaired.value.remade).toEqual(keys.filter((key) => deleted.includes(key)));
    }
  } else {
    expect(refusals).toEqual(expect.arrayContaining(repaired.problems.map(({ code }) => code)));
    expect(deleted).toContain("Catalogue");
  }
  expect(sheetNames(host).filter((name) => name.startsWith("K_"))).toEqual([]);
  expect(
    host.book.value(
      host.state.sheets.find(({ name }) => name === "Sheet1")!,
      1,
      1,
    ),
  ).toBe("mine");
  excel.close();
}

test.each<[string, Deletions]>([
  [
    "an area's sheet, and after the check Calculation",
    { before: ["area_area2"], afterCheck: ["Calculation"], during: null },
  ],
  [
    "Method and Calculation, which say the language",
    { before: ["Method", "Calculation"], afterCheck: [], during: null },
  ],
  [
    "all but the catalogue",
    { before: keys.filter((key) => key !== "Catalogue"), afterCheck: [], during: null },
  ],
  ["the catalogue of one's own", { before: [], afterCheck: ["Catalogue"], during: null }],
  ["all", { before: keys, afterCheck: [], during: null }],
])("%s", async (_, deletions) => expectWhole(deletions));

const key = fc.constantFrom(...keys, ...keys.filter((each) => each !== "Catalogue"));
const deletions: fc.Arbitrary<Deletions> = fc
  .record({
    order: fc.uniqueArray(key, { minLength: 1, maxLength: 8 }),
    stale: fc.nat(3),
    during: fc.option(fc.record({ key, request: fc.integer({ min: 1, max: 12 }) }), { freq: 2 }),
  })
  .map(({ order, stale, during }) => ({
    before: order.slice(stale),
    afterCheck: order.slice(0, stale),
    during,
  }));

test("any sheets, in any order, at any time", async () => {
  await fc.assert(fc.asyncProperty(deletions, expectWhole), { numRuns: 10 });
});
