import { openLive } from "../../src/app/live/liveWorkbook";
import { findingKinds } from "../../src/model/answers";
import { countries } from "../../src/model/measurement";
import type { Inputs } from "../../src/model/inputs";
import { cleanText, findForbidden } from "../../src/model/textRule";
import { buildWorkbookPlan } from "../../src/plan/buildWorkbookPlan";
import { planContext } from "../../src/plan/context";
import { fullInputs } from "../model/inputCases";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { makeWorkbook } from "../support/makeWorkbook";
import { openExcel, sound } from "../support/openExcel";
import { asHeld, opened } from "./given";

/*
 * Excel's cells hold control characters that people paste from other programs; files of ours hold
 * none. Where a workbook is read they are cleaned away.
 */
const pasted = "Mosen\u000Bvær\u0007\uFFFE";
const clean = "Mosen\nvær";

const catalogue = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });
const areaKeys = catalogue.areas.map(({ key }) => key);

/** Everything that people can give, with such a text at each text's end. */
function pastedInputs(): Inputs {
  const { municipality, ...given } = inputsOf(catalogue, {
    ...fullInputs(catalogue, "nb"),
    measurements: measurementRows(catalogue, 3),
  });
  const { language, catalogue: known, profile, filter, ...texts } = given;
  return {
    language,
    municipality,
    catalogue: known,
    profile,
    filter,
    ...changed(texts, withPasted),
  };
}

/** No texts of people. */
const keys: readonly unknown[] = [...findingKinds, ...countries, "measurement", "x", ...areaKeys];

function withPasted(text: string): string {
  return text === "" || keys.includes(text) ? text : `${text} ${pasted}`;
}

function changed<T>(value: T, change: (text: string) => string): T {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) => (typeof each === "string" ? change(each) : each)),
  ) as T;
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test("a file's texts are read as a file of ours may hold them", async () => {
  const inputs = pastedInputs();
  expect(textsIn(inputs).filter(findForbidden).length).toBeGreaterThan(50);
  const { bytes } = await makeWorkbook("pasted texts", inputs);
  const { read } = opened(bytes);
  expect(textsIn(read.inputs).filter(findForbidden)).toEqual([]);
  expect(read.inputs).toEqual(asHeld(changed(inputs, cleanText)));
});

test("and so are the texts of the workbook that is open in Excel", async () => {
  const excel = await openExcel();
  const inputs = inputsOf(catalogue, { measurements: measurementRows(catalogue, 2) });
  const plan = buildWorkbookPlan(inputs);
  sound(await excel.port.render(plan));
  const { refs } = planContext(inputs);
  const paste = (reference: string): void => {
    const [key = "", address = ""] = reference.split("!");
    const sheet = plan.sheets.find((each) => each.key === key)?.name ?? "";
    excel.host.person.edit(sheet, address.replaceAll("$", ""), pasted);
  };
  paste(refs.besideName(1));
  paste(refs.question("1.1.1", "comment"));
  const { read } = sound(await openLive(excel.port, areaKeys));
  expect(read.inputs.beside[0]).toBe(clean);
  expect(read.inputs.answers["1.1.1"]?.comment).toBe(clean);
  excel.close();
});
