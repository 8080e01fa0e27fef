import { checkWorkbook } from "../../src/app/checking/checkWorkbook";
import { makeWorkbook } from "../../src/app/making/makeWorkbook";
import { openLiveWorkbook } from "../../src/app/opening/liveWorkbook";
import {
  bringInSelfAssessment,
  previewSelfAssessment,
  removeSelfAssessment,
} from "../../src/app/rounds/bringInSelfAssessment";
import { ironCalc, xlsxFiles } from "../../src/cli/ports";
import { answersEverywhere } from "../model/inputCases";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf, inputsOf, levelsOf } from "../model/sampleInputs";
import { openMadeExcel } from "../support/madeExcel";
import { sound } from "../support/openExcel";
import { smallPlan } from "../support/smallPlan";

const catalogue = catalogueOf({ caps: [[2, 3]] }, { caps: [[4]] });
const areaKeys = catalogue.areas.map(({ key }) => key);
const inputs = inputsOf(catalogue, { answers: answersEverywhere(catalogue) });
const filled = inputsOf(catalogue, {
  accounts: { "1.1": { description: "=Vi har en plan\n\n- ja", evidence: "Planen" } },
  answers: { "1.1.1": answerOf(levelsOf([2, 1, null, 0])) },
});

test("a filled-in form is brought in, changes no points, and is taken out again", async () => {
  const bytes = await makeWorkbook(filled, { file: xlsxFiles, calculator: ironCalc });
  const { host, port, close } = await openMadeExcel(smallPlan(inputs));
  const before = sound(await openLiveWorkbook(port, areaKeys));
  const names = () => host.state.sheets.map(({ name }) => name);
  const sheets = names();
  const given = sound(previewSelfAssessment(before, { name: "s.xlsx", bytes }, xlsxFiles));

  const live = sound(await bringInSelfAssessment(port, before, given));
  expect(live.read.inputs).toEqual({ ...before.read.inputs, selfAssessment: given });
  expect(live.assessment).toEqual(before.assessment);
  expect(names()).toContain("Self-assessment");
  expect(sound(await checkWorkbook(port, areaKeys)).differences).toEqual([]);

  const after = sound(await removeSelfAssessment(port, live));
  expect(after.read.inputs).toEqual(before.read.inputs);
  expect(names()).toEqual(sheets);
  const broken = { name: "x.xlsx", bytes: bytes.slice(0, 3000) };
  const refused = previewSelfAssessment(after, broken, xlsxFiles);
  expect(refused.problems.map(({ place }) => place.file)).toEqual(["x.xlsx"]);
  close();
});
