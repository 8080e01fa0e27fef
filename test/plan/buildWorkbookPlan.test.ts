import { checkCatalogue } from "../../src/catalogue/checkCatalogue";
import { buildWorkbookPlan } from "../../src/plan/buildWorkbookPlan";
import { checkLimits } from "../../src/plan/limits";
import { inputCases } from "../model/inputCases";
import { deepFrozen } from "../model/sampleInputs";

describe.each(inputCases)("$name", ({ inputs }) => {
  test("the plan is made from what a reader lets through, and breaks no limit of Excel", () => {
    expect(checkCatalogue(inputs.catalogue)).toEqual([]);
    expect(checkLimits(buildWorkbookPlan(inputs))).toEqual([]);
  });

  test("the same inputs give the same plan, and stay as they are", () => {
    const before = JSON.stringify(inputs);
    const plan = buildWorkbookPlan(deepFrozen(inputs));
    expect(JSON.stringify(inputs)).toBe(before);
    const copy = JSON.parse(before) as typeof inputs;
    expect(buildWorkbookPlan(copy)).toEqual(plan);
    expect(JSON.stringify(buildWorkbookPlan(copy))).toBe(JSON.stringify(plan));
  });

  test("the plan is plain JSON", () => {
    const plan = buildWorkbookPlan(inputs);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  test("sheets come in the design's order, and every one is protected", () => {
    const { sheets } = buildWorkbookPlan(inputs);
    expect(sheets.map(({ key }) => key)).toEqual([
      "Overview",
      ...inputs.catalogue.areas.map(({ key }) => `area_${key}`),
      "Findings",
      "Actions",
      "Interviews",
      "Comparison",
      "Method",
      "Checks",
      "Catalogue",
      "Calculation",
    ]);
    expect(sheets.filter(({ isProtected }) => !isProtected)).toEqual([]);
  });
});

test("what was given beyond the room of a table makes the table longer", () => {
  const { inputs } = inputCases.find(({ name }) => name === "en, builtin, 300 measurements")!;
  const longer = buildWorkbookPlan(inputs, { measurements: 500, actions: 99, interviews: 70 });
  expect(checkLimits(longer)).toEqual([]);
  const rows = (plan: typeof longer, key: string) =>
    plan.sheets
      .find((sheet) => sheet.key === key)!
      .blocks.reduce((n, { cells }) => n + cells.length, 0);
  const usual = buildWorkbookPlan(inputs);
  expect(rows(longer, "Actions") - rows(usual, "Actions")).toBe(99 - 30);
  expect(rows(longer, "Interviews") - rows(usual, "Interviews")).toBe(70 - 40);
});
