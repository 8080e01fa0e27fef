import { hostPlan } from "../../src/tryit/host/hostPlan";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { officeCannot } from "../../src/office/officeCannot";
import { languages } from "../../src/model/language";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { answersEverywhere, sampleAgreement } from "../model/inputCases";
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
      agreement: sampleAgreement(catalogue),
    }),
  );
  const excel = await openExcel();
  sound(await excel.port.render(plan));
  const found = planPicture(hostPlan(excel.host, { language }));
  const planned = planPicture(plan);
  expect(found.order).toEqual([["Sheet1", "Sheet1"], ...planned.order]);
  for (const key of Object.keys(planned.sheets)) {
    expect([key, found.sheets[key]]).toEqual([key, planned.sheets[key]]);
  }
  expect(found.names).toEqual(planned.names);
  expect(found.properties).toEqual(planned.properties);
  excel.close();
});

test("alternative texts and heights of growing rows do not come back, and are listed", async () => {
  const plan = buildWorkbookPlan(inputsOf(builtinCatalogue("nb"), { language: "nb" }));
  const excel = await openExcel();
  sound(await excel.port.render(plan));
  const found = hostPlan(excel.host);
  const charts = found.sheets.flatMap((sheet) => sheet.charts);
  expect(charts.length).toBeGreaterThan(10);
  expect(charts.filter(({ alternativeText }) => alternativeText !== "")).toEqual([]);
  const growing = (of: typeof plan) =>
    of.sheets.flatMap(({ rows }) => rows.filter(({ grows }) => grows).map(({ height }) => height));
  expect(growing(found)).toHaveLength(growing(plan).length);
  expect(growing(found)).not.toEqual(growing(plan));
  // A plan has no values at all, and of the language only what its texts are in.
  expect(officeCannot).toEqual([
    "language",
    "alternativeText",
    "growingRowHeights",
    "cachedValues",
  ]);
  excel.close();
});
