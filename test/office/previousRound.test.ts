import { hostPlan } from "../../src/tryit/host/hostPlan";
import { openLiveWorkbook } from "../../src/app/opening/liveWorkbook";
import {
  bringInPrevious,
  previewPrevious,
  removePrevious,
} from "../../src/app/rounds/bringInPrevious";
import { checkWorkbook } from "../../src/app/checking/checkWorkbook";
import { makeWorkbook } from "../../src/app/making/makeWorkbook";
import { ironCalc, xlsxFiles } from "../../src/cli/ports";
import type { PreviousInputs } from "../../src/model/inputs";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { capacityFor } from "../../src/workbook/capacity";
import type { Problem } from "../../src/model/problem";
import type { Fault, Host } from "../../src/standin";
import { answersEverywhere } from "../model/inputCases";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf, inputsOf, levelsOf, measurementRows } from "../model/sampleInputs";
import { unexplained } from "../support/differing";
import { planPicture } from "../support/planPicture";
import { openMadeExcel } from "../support/madeExcel";
import { sound, type OpenExcel } from "../support/openExcel";

const catalogue = catalogueOf({ caps: [[2, 3]] }, { caps: [[4]] });
const areaKeys = catalogue.areas.map(({ key }) => key);
const inputs = inputsOf(catalogue, {
  answers: answersEverywhere(catalogue),
  measurements: measurementRows(catalogue, 2),
});
/** Small, so that every request can be made to fail. */
const capacity = {
  ...capacityFor(inputs),
  measurements: 5,
  actions: 2,
  interviews: 2,
  documents: 2,
};
const [first] = Object.keys(inputs.answers);
const earlier = inputsOf(catalogue, {
  municipality: { name: "Gamlevik", country: "NO", population: null },
  round: { year: 2022, evaluators: [] },
  answers: { [first!]: answerOf(levelsOf([2, 1, 1, 0])) },
});

let file: { name: string; bytes: Uint8Array };
beforeAll(async () => {
  const bytes = await makeWorkbook(earlier, { file: xlsxFiles, calculator: ironCalc });
  file = { name: "2022.xlsx", bytes };
});

const plan = buildWorkbookPlan(inputs, capacity);
const openMade = async (made = plan): Promise<OpenExcel> => openMadeExcel(made);

const opened = async ({ port }: OpenExcel) => sound(await openLiveWorkbook(port, areaKeys));

async function previousIn(excel: OpenExcel): Promise<PreviousInputs> {
  return sound(previewPrevious(await opened(excel), file, xlsxFiles)).previous;
}

/** All that stands in it, whatever the order of sheets and charts: what comes later stands last. */
function picture(host: Host) {
  const { sheets, names } = planPicture(hostPlan(host));
  const inOrder = Object.entries(sheets).map(([key, sheet]) => {
    const charts = [...sheet.charts].sort((a, b) => (a.key < b.key ? -1 : 1));
    return [key, { ...sheet, charts }] as const;
  });
  return { sheets: Object.fromEntries(inOrder), names };
}

const sorted = ({ sheets, names }: ReturnType<typeof picture>) =>
  [sheets, names].map((of) => Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)));

test("an earlier workbook is previewed, with what differs said, and nothing is written", async () => {
  const excel = await openMade();
  const before = picture(excel.host);
  const found = previewPrevious(await opened(excel), file, xlsxFiles);
  expect(sound(found)).toMatchObject({
    previous: { municipality: "Gamlevik", year: 2022 },
    rounds: { match: "same", yearBefore: 2022, year: 2026 },
    withLevels: 1,
  });
  expect(found.problems.map(({ code, place }) => [code, place.file])).toEqual([
    ["previousMunicipality", "2022.xlsx"],
  ]);
  expect(picture(excel.host)).toEqual(before);
  const broken = { name: "x.xlsx", bytes: file.bytes.slice(0, 3000) };
  const refused = previewPrevious(await opened(excel), broken, xlsxFiles);
  expect(refused.problems.map(({ place }) => place.file)).toEqual(["x.xlsx"]);
  excel.close();
});

test("brought in it is the workbook that would have been made with it; taken out it is as before", async () => {
  const excel = await openMade();
  const before = picture(excel.host);
  const previous = await previousIn(excel);
  const live = sound(await bringInPrevious(excel.port, await opened(excel), previous));
  expect(live.read.inputs).toEqual({ ...(await opened(excel)).read.inputs, previous });
  const made = await openMade(buildWorkbookPlan({ ...inputs, previous }, capacity));
  expect(picture(excel.host)).toEqual(picture(made.host));
  expect(sound(await checkWorkbook(excel.port, areaKeys)).differences).toEqual([]);

  const other = { ...previous, year: 2018, label: "an older one", questions: {} };
  const replaced = sound(await bringInPrevious(excel.port, live, other));
  expect(replaced.read.inputs.previous).toEqual(other);
  expect(sound(await checkWorkbook(excel.port, areaKeys)).differences).toEqual([]);

  const after = sound(await removePrevious(excel.port, replaced));
  expect(after.read.inputs.previous).toBeNull();
  expect(picture(excel.host)).toEqual(before);
  excel.close();
  made.close();
});

const faults: readonly (readonly [string, Fault])[] = [
  ["is refused", { kind: "failure", code: 7000 }],
  ["fails in its middle", { kind: "error", code: "AccessDenied", action: 8 }],
  ["is lost on the way", { kind: "disconnect", isDone: false }],
  ["is done, and its answer lost", { kind: "disconnect", isDone: true }],
];

test.each(faults)(
  "when any request of bringing in or taking out %s, it is done, but for what is told, or as before",
  async (_, fault) => {
    const excel = await openMade();
    const previous = await previousIn(excel);
    const without = picture(excel.host);
    const start = await opened(excel);
    const clean = await openMade();
    sound(await bringInPrevious(clean.port, await opened(clean), previous));
    const withIt = picture(clean.host);
    clean.close();

    const asBefore = JSON.stringify(sorted(without));
    const isWithout = () => JSON.stringify(sorted(picture(excel.host))) === asBefore;
    const expectPicture = (wanted: typeof without, problems: readonly Problem[] = []) => {
      const [now, then] = [picture(excel.host), wanted].map((each) => JSON.stringify(each));
      expect(unexplained(now!, then!, problems)).toEqual([]);
    };
    // As far as there are requests: one beyond the last is never met.
    for (let nth = 1, isMet = true; isMet; nth += 1) {
      excel.host.inject(nth, fault);
      const brought = await bringInPrevious(excel.port, start, previous);
      isMet = !brought.ok || brought.problems.length > 0;
      excel.host.clearFaults();
      if (isWithout()) continue;
      expectPicture(withIt, brought.problems);
      sound(await removePrevious(excel.port, await opened(excel)));
      expect(picture(excel.host)).toEqual(without);
    }
    const live = sound(await bringInPrevious(excel.port, start, previous));
    for (let nth = 1; !isWithout(); nth += 1) {
      expectPicture(withIt);
      excel.host.inject(nth, fault);
      const removed = await removePrevious(excel.port, live);
      excel.host.clearFaults();
      if (!removed.ok || isWithout()) continue;
      expectPicture(without, removed.problems);
      sound(await bringInPrevious(excel.port, await opened(excel), previous));
    }
    excel.close();
  },
);
