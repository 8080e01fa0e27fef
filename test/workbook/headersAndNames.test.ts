import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { dimensions } from "../../src/model/profile";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { criterionColumns, questionColumns } from "../../src/workbook/sheets/areas/layout";
import { fullInputs } from "../model/inputCases";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { cellAt, make, spread } from "./madePlan";

const builtin = builtinCatalogue("en");

test("the English headers are the design's, exactly", () => {
  const made = make(inputsOf(builtin));
  const headers =
    "Id, Question, Guidance, Cap, System, Extent, Result, Evaluation, N/A, Direct, Points, State, Evidence, Comment, Finding, Finding text, Municipality’s remark, Evaluators’ reply";
  const criteria =
    "Id, Criterion, Points, Cap, Applicable cap, % of cap, Answered, Target, To target";
  const { refs } = made.context;
  const valueAt = (reference: string) => {
    const cell = cellAt(made, reference);
    return cell?.kind === "value" ? cell.value : undefined;
  };
  for (const { key } of builtin.areas) {
    expect(
      questionColumns.map((column) => valueAt(refs.areas.header(key, column))).join(", "),
    ).toBe(headers);
    const table = spread(refs.areas.criterionTable(key)).slice(0, criterionColumns.length);
    expect(table.map(valueAt).join(", ")).toBe(criteria);
  }
});

test.each(["nb", "en"] as const)("the names that people may use are there in %s", (language) => {
  const { names } = buildWorkbookPlan(inputsOf(builtinCatalogue(language), { language }));
  const known = new Set(names.filter(({ sheet }) => sheet === null).map(({ name }) => name));
  const areas = [
    "democracy",
    "users",
    "governance",
    "leadership",
    "results",
    "employer",
    "learning",
    "community",
  ];
  const expected = [
    "Kompass.Total",
    "Kompass.Status",
    "Kompass.States",
    ...areas.map((key) => `Kompass.Area.${key}.Points`),
    ...["System", "Extent", "Result", "Evaluation"].map((name) => `Kompass.Weight.${name}`),
  ];
  expect(expected.filter((name) => !known.has(name))).toEqual([]);
  for (const key of areas) {
    const own = names.filter(({ sheet }) => sheet === `area_${key}`).map(({ name }) => name);
    expect(own.sort()).toEqual(questionColumns.map((column) => `Kompass.Col.${column}`).sort());
  }
});

test("answers stand in their cells, as they were given", () => {
  const inputs = inputsOf(builtin, fullInputs(builtin, "en"));
  const made = make(inputs);
  const { refs } = made.context;
  for (const [id, answer] of Object.entries(inputs.answers)) {
    for (const field of [
      ...dimensions,
      "direct",
      "notApplicable",
      "evidence",
      "comment",
    ] as const) {
      const value = answer[field] === "" ? null : answer[field];
      expect(cellAt(made, refs.areas.question(id, field))).toMatchObject({ kind: "input", value });
    }
    expect(cellAt(made, refs.areas.question(id, "findingText"))).toMatchObject({
      value: answer.finding.text,
    });
  }
});

test("measurements stand in their rows, and a kind in the workbook's language", () => {
  const measurements = measurementRows(builtin, 3);
  const made = make(inputsOf(builtin, { measurements }));
  const { refs } = made.context;
  expect(cellAt(made, refs.comparison.measurement(1, "municipality"))).toMatchObject({
    value: "Kommune 2",
  });
  expect(cellAt(made, refs.comparison.measurement(1, "kind"))).toMatchObject({
    value: "Measurement",
  });
  expect(cellAt(made, refs.comparison.measurement(2, "community"))).toMatchObject({ value: 90 });
  expect(cellAt(made, refs.comparison.measurement(3, "municipality"))).toMatchObject({
    kind: "input",
    value: null,
  });
});
