import { openLiveWorkbook } from "../../src/app/opening/liveWorkbook";
import { cleanText, findForbidden } from "../../src/model/textRule";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { planContext } from "../../src/workbook/context";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { makeWorkbook } from "../support/makeWorkbook";
import { openExcel, sound } from "../support/openExcel";
import { mapTexts, pastedInputs, pastedText, textsIn } from "../support/pastedInputs";
import { asHeld, opened } from "./given";

/*
 * Excel's cells hold control characters that people paste from other programs; files of ours hold
 * none. Where a workbook is read they are cleaned away.
 */
const catalogue = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });
const areaKeys = catalogue.areas.map(({ key }) => key);

test("a file's texts are read as a file of ours may hold them", async () => {
  const inputs = pastedInputs(catalogue);
  expect(textsIn(inputs).filter(findForbidden).length).toBeGreaterThan(50);
  const { bytes } = await makeWorkbook("pasted texts", inputs);
  const { read } = opened(bytes);
  expect(textsIn(read.inputs).filter(findForbidden)).toEqual([]);
  expect(read.inputs).toEqual(asHeld(mapTexts(inputs, cleanText)));
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
    excel.host.person.edit(sheet, address.replaceAll("$", ""), pastedText);
  };
  paste(refs.comparison.besideName(1));
  paste(refs.areas.question("1.1.1", "comment"));
  const { read } = sound(await openLiveWorkbook(excel.port, areaKeys));
  expect(read.inputs.beside[0]).toBe("Mosen\nvær");
  expect(read.inputs.answers["1.1.1"]?.comment).toBe("Mosen\nvær");
  excel.close();
});
