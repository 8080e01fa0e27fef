import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { workbookTranslator } from "../../src/i18n/workbookTranslator";
import type { Catalogue } from "../../src/model/catalogue";
import { languages, type Language } from "../../src/model/language";
import { dimensions } from "../../src/model/profile";
import type { WorkbookPlan } from "../../src/model/workbookPlan";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { inputsOf } from "../model/sampleInputs";

/** The built-in catalogue's id and structure, with other words: as when the official ones are loaded. */
function reworded(language: Language): Catalogue {
  const catalogue = builtinCatalogue(language);
  return {
    ...catalogue,
    areas: catalogue.areas.map((area) => ({
      ...area,
      criteria: area.criteria.map((criterion) => ({
        ...criterion,
        questions: criterion.questions.map((q) => ({ ...q, text: `${q.id} …` })),
      })),
    })),
  };
}

const textsOn = (plan: WorkbookPlan, key: string): string[] =>
  plan.sheets
    .filter((sheet) => sheet.key === key)
    .flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
    .flatMap((cell) =>
      cell?.kind === "value" && typeof cell.value === "string" ? [cell.value] : [],
    );

describe.each(languages)("in %s", (language) => {
  const t = workbookTranslator(language);
  const plan = buildWorkbookPlan(inputsOf(builtinCatalogue(language), { language }));
  const sentence = t("comparison.instruments");
  const holds = (of: WorkbookPlan, key: string) =>
    textsOn(of, key).some((text) => text.includes(sentence));

  test("wherever own points meet published ones, it is said that they are of two instruments", () => {
    for (const key of ["Overview", "Comparison", "Method"]) {
      expect([key, holds(plan, key)]).toEqual([key, true]);
    }
  });

  test("not with a catalogue that someone loaded, even under the same id", () => {
    const other = buildWorkbookPlan(inputsOf(reworded(language), { language }));
    for (const { key } of other.sheets) expect([key, holds(other, key)]).toEqual([key, false]);
  });

  test("the first sheet says in six lines what to do; Method how the scale is read", () => {
    const overview = textsOn(plan, "Overview");
    const lines = ([1, 2, 3, 4, 5, 6] as const).map((line) => t(`overview.howTo.${line}`));
    expect(overview).toEqual(expect.arrayContaining(lines));
    // The columns next to the result are 98 characters wide.
    expect(lines.filter((line) => line.length > 115)).toEqual([]);
    const rules = ([1, 2, 3, 4, 5, 6, 7] as const).map((rule) => t(`scale.rule.${rule}`));
    expect(textsOn(plan, "Method")).toEqual(expect.arrayContaining(rules));
  });

  test("a level's cell asks what the dimension asks", () => {
    const area = plan.sheets.find(({ key }) => key === "area_democracy");
    const prompts = area?.rules.flatMap(({ prompt }) => (prompt ? [prompt.text] : []));
    const asked = dimensions.map((dimension) => t(`dimension.${dimension}`));
    expect(prompts).toEqual(expect.arrayContaining(asked));
  });
});

test("a catalogue in another language than the workbook's is ours all the same", () => {
  const plan = buildWorkbookPlan(inputsOf(builtinCatalogue("nb"), { language: "en" }));
  expect(textsOn(plan, "Overview")).toContain(workbookTranslator("en")("comparison.instruments"));
});
