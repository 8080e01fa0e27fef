import { allQuestions } from "../../src/model/catalogue";
import { dimensions } from "../../src/model/profile";
import { cellAddress, parseRange } from "../../src/workbook/a1";
import type { PlanContext } from "../../src/workbook/context";
import { actionColumns } from "../../src/workbook/sheets/actions/layout";
import { documentColumns } from "../../src/workbook/sheets/documents/layout";
import { interviewColumns } from "../../src/workbook/sheets/interviews/layout";
import { inputCases } from "../model/inputCases";
import { cellsOf } from "../model/planContent";
import { cellAt, make, spread, type Made } from "./madePlan";

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
    const last = context.layout.comparison.rows - 1;
    const texts = [
      refs.overview.input("municipality"),
      refs.overview.input("evaluators"),
      ...allQuestions(catalogue).flatMap(({ id }) =>
        (["evidence", "comment", "findingText", "remark", "reply"] as const).map((c) =>
          refs.areas.question(id, c),
        ),
      ),
      ...catalogue.areas.map(({ key }) => refs.areas.factCheck(key, "checkedBy")),
      ...spread(refs.findings.freeFindingColumns().texts),
      ...["municipality", "version", "group", "source"].flatMap((column) =>
        [0, last].map((index) => refs.comparison.measurement(index, column)),
      ),
      ...[1, 4, 5, 9, 11, 12].flatMap((at) =>
        columnOf(context, "Actions", actionColumns.length, at),
      ),
      ...[1, 4].flatMap((at) => columnOf(context, "Interviews", interviewColumns.length, at)),
      ...[1, 3, 4].flatMap((at) => columnOf(context, "Documents", documentColumns.length, at)),
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
        (column) => context.refs.areas.question(id, column).replaceAll("$", ""),
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
  { refs }: PlanContext,
  sheet: "Actions" | "Interviews" | "Documents",
  width: number,
  at: number,
): string[] {
  const tables = { Actions: refs.actions, Interviews: refs.interviews, Documents: refs.documents };
  const { table } = tables[sheet];
  return spread(table()).filter((_, index) => index % width === at);
}
