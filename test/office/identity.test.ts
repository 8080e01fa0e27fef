import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { languages } from "../../src/model/language";
import { buildWorkbookPlan } from "../../src/plan/buildWorkbookPlan";
import { answersEverywhere } from "../model/inputCases";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { openExcel, sound } from "../support/openExcel";
import { planPicture } from "../support/planPicture";

test.each(languages)("a plan in %s comes back as it went", async (language) => {
  const catalogue = builtinCatalogue(language);
  const plan = buildWorkbookPlan(
    inputsOf(catalogue, {
      language,
      answers: answersEverywhere(catalogue),
      measurements: measurementRows(catalogue, 5),
    }),
  );
  const excel = await openExcel();
  sound(await excel.port.render(plan));
  const found = planPicture(excel.host.plan({ language }));
  const planned = planPicture(plan);
  expect(found.order).toEqual([["Sheet1", "Sheet1"], ...planned.order]);
  for (const key of Object.keys(planned.sheets)) {
    expect([key, found.sheets[key]]).toEqual([key, planned.sheets[key]]);
  }
  expect(found.names).toEqual(planned.names);
  expect(found.properties).toEqual(planned.properties);
  excel.close();
});
