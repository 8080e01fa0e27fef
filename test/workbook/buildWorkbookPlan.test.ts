import { checkCatalogue } from "../../src/catalogue/checkCatalogue";
import type { WorkbookPlan } from "../../src/model/workbookPlan";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { capacityFor } from "../../src/workbook/capacity";
import { checkLimits } from "../../src/workbook/limits";
import { inputCases } from "../model/inputCases";
import { deepFrozen } from "../model/sampleInputs";

/** Where something stands that JSON would lose or change; null when there is nothing of the kind. */
function impurity(value: unknown, place = "plan"): string | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value === "number")
    return Number.isFinite(value) && !Object.is(value, -0) ? null : place;
  if (typeof value !== "object") return place;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return place;
  for (const [key, part] of Object.entries(value)) {
    const found = impurity(part, `${place}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

describe.each(inputCases)("$name", ({ inputs }) => {
  let plan: WorkbookPlan;
  const before = JSON.stringify(inputs);

  beforeAll(() => {
    plan = buildWorkbookPlan(deepFrozen(inputs));
  });

  test("the plan is made from what a reader lets through, and breaks no limit of Excel", () => {
    expect(checkCatalogue(inputs.catalogue)).toEqual([]);
    expect(checkLimits(plan)).toEqual([]);
  });

  test("it is plain JSON; the same inputs give the same, and stay as they are", () => {
    expect(impurity(plan)).toBeNull();
    expect(JSON.stringify(inputs)).toBe(before);
    const again = buildWorkbookPlan(JSON.parse(before) as typeof inputs);
    expect(impurity(again)).toBeNull();
    expect(JSON.stringify(again) === JSON.stringify(plan)).toBe(true);
  });

  test("sheets come in the design's order, and every one is protected", () => {
    const { sheets } = plan;
    expect(sheets.map(({ key }) => key)).toEqual([
      "Overview",
      "Verdict",
      ...inputs.catalogue.areas.map(({ key }) => `area_${key}`),
      "Findings",
      "Actions",
      "Interviews",
      "Documents",
      "Guide",
      "Comparison",
      ...(inputs.agreement ? ["Agreement"] : []),
      "Method",
      "Checks",
      "Catalogue",
      "Calculation",
    ]);
    expect(sheets.filter(({ isProtected }) => !isProtected)).toEqual([]);
  });
});

test("what JSON cannot say is found", () => {
  expect(impurity({ a: [1, "x", null, true] })).toBeNull();
  const planted = [{ a: undefined }, { a: NaN }, { a: -0 }, { a: new Map() }, { a: () => 1 }];
  expect(planted.map((value) => impurity(value))).toEqual(planted.map(() => "plan.a"));
});

test("what was given beyond the room of a table makes the table longer", () => {
  const { inputs } = inputCases.find(({ name }) => name === "en, builtin, 300 measurements")!;
  const capacity = { ...capacityFor(inputs), measurements: 500, actions: 99, interviews: 70 };
  const longer = buildWorkbookPlan(inputs, capacity);
  expect(checkLimits(longer)).toEqual([]);
  const rows = (plan: typeof longer, key: string) =>
    plan.sheets
      .find((sheet) => sheet.key === key)!
      .blocks.reduce((n, { cells }) => n + cells.length, 0);
  const usual = buildWorkbookPlan(inputs);
  // The table and its two lists, each with its helpers.
  expect(rows(longer, "Actions") - rows(usual, "Actions")).toBe(6 * (99 - 30));
  expect(rows(longer, "Interviews") - rows(usual, "Interviews")).toBe(70 - 40);
});
