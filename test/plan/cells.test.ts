import { allQuestions } from "../../src/model/catalogue";
import { dimensions } from "../../src/model/profile";
import type { PlanCell, WorkbookPlan } from "../../src/model/workbookPlan";
import { cellAddress, parseRange } from "../../src/plan/a1";
import { buildWorkbookPlan } from "../../src/plan/buildWorkbookPlan";
import { planContext, type PlanContext } from "../../src/plan/context";
import {
  actionColumns,
  criterionColumns,
  interviewColumns,
  questionColumns,
} from "../../src/plan/layout";
import { local } from "../../src/plan/refs";
import { fullInputs, inputCases } from "../model/inputCases";
import { cellsByPlace, cellsOf } from "../model/planContent";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";

interface Made {
  readonly context: PlanContext;
  readonly plan: WorkbookPlan;
  readonly cells: ReadonlyMap<string, PlanCell>;
}

function make(inputs: (typeof inputCases)[number]["inputs"]): Made {
  const plan = buildWorkbookPlan(inputs);
  return { context: planContext(inputs), plan, cells: cellsByPlace(plan) };
}

/** The cell at a reference of the address book, "area_users!$K20". */
function cellAt({ cells }: Made, reference: string): PlanCell | undefined {
  return cells.get(reference.replaceAll("$", ""));
}

/** The references of a range's cells, column by column of each row. */
function spread(reference: string): string[] {
  const sheet = reference.slice(0, reference.indexOf("!"));
  const range = parseRange(local(reference));
  if (!range) throw new Error(reference);
  const references: string[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      references.push(`${sheet}!${cellAddress(row, column)}`);
    }
  }
  return references;
}

describe.each(inputCases)("$name", ({ inputs }) => {
  let made: Made;

  beforeAll(() => {
    made = make(inputs);
  });

  test("inputs are unlocked, every other cell is locked", () => {
    const { styles } = made.plan;
    const faults = cellsOf(made.plan).filter(
      ({ cell }) => styles[cell.style]?.locked !== (cell.kind !== "input"),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test("what people type as text has the text format", () => {
    const { plan, context } = made;
    const { refs } = context;
    const { catalogue } = inputs;
    const last = context.layout.measurementRows - 1;
    const texts = [
      refs.overviewInput("municipality"),
      refs.overviewInput("evaluators"),
      ...allQuestions(catalogue).flatMap(({ id }) =>
        (["evidence", "comment", "findingText", "reviewNote"] as const).map((c) =>
          refs.question(id, c),
        ),
      ),
      ...catalogue.areas.map(({ key }) => refs.signOff(key, "reviewer")),
      ...spread(refs.freeFindingColumns().texts),
      ...["municipality", "version", "group", "source"].flatMap((column) =>
        [0, last].map((index) => refs.measurement(index, column)),
      ),
      ...[1, 2, 3, 4].flatMap((at) => columnOf(context, "Actions", actionColumns.length, at)),
      ...[1, 4].flatMap((at) => columnOf(context, "Interviews", interviewColumns.length, at)),
    ];
    const faults = texts.filter((reference) => {
      const cell = cellAt(made, reference);
      return cell?.kind !== "input" || plan.styles[cell.style]?.numberFormat !== "@";
    });
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test("every range of every rule is one of inputs, and every judged input has a rule", () => {
    const { plan, context } = made;
    const ruled = new Set(
      plan.sheets.flatMap(({ key, rules }) =>
        rules.flatMap(({ range }) => spread(`${key}!${range}`)),
      ),
    );
    const faults = [...ruled].filter((place) => made.cells.get(place)?.kind !== "input");
    expect(faults.slice(0, 5)).toEqual([]);
    const judged = allQuestions(inputs.catalogue).flatMap(({ id }) =>
      [...dimensions, "notApplicable" as const, "direct" as const, "finding" as const].map(
        (column) => context.refs.question(id, column).replaceAll("$", ""),
      ),
    );
    expect(judged.filter((place) => !ruled.has(place)).slice(0, 5)).toEqual([]);
  });

  test("every table has headers of its own, and no table lies over another", () => {
    for (const { key, tables } of made.plan.sheets) {
      const all = tables.flatMap(({ range }) => spread(`${key}!${range}`));
      expect([key, new Set(all).size]).toEqual([key, all.length]);
      for (const { range } of tables) {
        const { top, left, right } = parseRange(range) ?? { top: 0, left: 0, right: 0 };
        const headers = Array.from({ length: right - left + 1 }, (_, at) => {
          const cell = made.cells.get(`${key}!${cellAddress(top, left + at)}`);
          return cell?.kind === "value" && typeof cell.value === "string" ? cell.value : "";
        });
        const different = new Set(headers.map((header) => header.toLowerCase()));
        expect([key, headers]).toEqual([key, headers.filter((header) => header !== "")]);
        expect([key, different.size]).toEqual([key, headers.length]);
      }
    }
  });

  test("every chart has a block of its series, and a place of its own", () => {
    for (const { charts } of made.plan.sheets) {
      for (const { data, series, title, alternativeText } of charts) {
        const { left, right } = parseRange(data.range) ?? { left: 0, right: 0 };
        expect(Math.max(...series.map(({ column }) => column))).toBeLessThanOrEqual(right - left);
        const unplanned = spread(`${data.sheet}!${data.range}`).filter(
          (place) => !made.cells.has(place),
        );
        expect([title, unplanned, alternativeText === ""]).toEqual([title, [], false]);
      }
      expect(new Set(charts.map(({ key }) => key)).size).toBe(charts.length);
    }
  });
});

function columnOf(
  { refs, layout }: PlanContext,
  sheet: string,
  width: number,
  at: number,
): string[] {
  const rows = sheet === "Actions" ? layout.actionRows : layout.interviewRows;
  return spread(refs.numberedTable(sheet, rows, width)).filter((_, index) => index % width === at);
}

const builtin = builtinCatalogue("en");

test("the English headers are the design's, exactly", () => {
  const made = make(inputsOf(builtin));
  const headers =
    "Id, Question, Guidance, Cap, System, Extent, Result, Evaluation, N/A, Direct, Points, State, Evidence, Comment, Finding, Finding text, Review note";
  const criteria = "Id, Criterion, Points, Cap, Applicable, Share, Answered";
  const { refs } = made.context;
  const valueAt = (reference: string) => {
    const cell = cellAt(made, reference);
    return cell?.kind === "value" ? cell.value : undefined;
  };
  for (const { key } of builtin.areas) {
    expect(questionColumns.map((column) => valueAt(refs.areaHeader(key, column))).join(", ")).toBe(
      headers,
    );
    const table = spread(refs.criterionTable(key)).slice(0, criterionColumns.length);
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
      expect(cellAt(made, refs.question(id, field))).toMatchObject({ kind: "input", value });
    }
    expect(cellAt(made, refs.question(id, "findingText"))).toMatchObject({
      value: answer.finding.text,
    });
  }
});

test("measurements stand in their rows, and a kind in the workbook's language", () => {
  const measurements = measurementRows(builtin, 3);
  const made = make(inputsOf(builtin, { measurements }));
  const { refs } = made.context;
  expect(cellAt(made, refs.measurement(1, "municipality"))).toMatchObject({ value: "Kommune 2" });
  expect(cellAt(made, refs.measurement(1, "kind"))).toMatchObject({ value: "Measurement" });
  expect(cellAt(made, refs.measurement(2, "community"))).toMatchObject({ value: 90 });
  expect(cellAt(made, refs.measurement(3, "municipality"))).toMatchObject({
    kind: "input",
    value: null,
  });
});
