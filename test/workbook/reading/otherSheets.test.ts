import type { RawCell } from "../../../src/model/rawCell";
import { problem, type Problem } from "../../../src/model/problem";
import { parseRange } from "../../../src/workbook/a1";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { contentAt, rawWorkbookOf, withCell, withCells } from "./rawWorkbookOf";
import { asKept, context, inputs, placeOf, read, workbook } from "./sampleWorkbook";

const { refs } = context;
const kept = asKept(inputs);

test("measurements without their headers are all read", () => {
  const [name, range] = placeOf(refs.comparison.measurementTable());
  const headers = new RegExp(`^[A-Z]+${parseRange(range)?.top}$`);
  const raw = withCells(workbook, name, (cells) => {
    for (const address of [...cells.keys()]) if (headers.test(address)) cells.delete(address);
  });
  expect(read(raw).inputs.measurements).toEqual(kept.measurements);
});

describe("what stands on the other sheets", () => {
  test.each<[string, string, RawCell, Problem["code"]]>([
    ["no municipality", refs.overview.input("municipality"), null, "municipality"],
    ["blanks for a municipality", refs.overview.input("municipality"), "  ", "municipality"],
    ["an error for a country", refs.overview.input("country"), { error: "#REF!" }, "country"],
    ["TRUE for a population", refs.overview.input("population"), true, "population"],
    ["no country", refs.overview.input("country"), null, "country"],
    ["an unknown country", refs.overview.input("country"), "XX", "country"],
    ["text for a population", refs.overview.input("population"), "2 600", "population"],
    ["a population of none", refs.overview.input("population"), 0, "population"],
    ["half a person", refs.overview.input("population"), 2600.5, "population"],
    ["more people than any country has", refs.overview.input("population"), 2.6e9, "population"],
    ["a year of two digits", refs.overview.input("year"), 19, "year"],
    ["a year below 0", refs.overview.input("year"), -2019, "year"],
    ["a date for a year", refs.overview.input("year"), 46023, "year"],
    ["a year beyond all others", refs.overview.input("year"), 2101, "year"],
    ["no year", refs.overview.input("year"), null, "year"],
    ["a year with decimals", refs.overview.input("year"), 2026.5, "year"],
    ["text for a year", refs.overview.input("year"), "2026", "year"],
  ])("%s is named, and stays where a workbook is made of what was read", (...given) => {
    const [, reference, content, code] = given;
    const { problems, inputs: found } = read(withCell(workbook, ...placeOf(reference), content));
    const value = code === "municipality" ? null : content;
    expect(problems).toEqual([expect.objectContaining({ code, value })]);
    expect(problems[0]?.place).toMatchObject({ sheet: "Overview" });
    expect(found.answers).toEqual(kept.answers);
    const again = rawWorkbookOf(buildWorkbookPlan(found));
    const { value: stands } = contentAt(again, ...placeOf(reference));
    expect(stands).toEqual(code === "municipality" ? null : content);
  });

  test.each(["se", "SE ", " Se"])("%j is a country", (country) => {
    const raw = withCell(workbook, ...placeOf(refs.overview.input("country")), country);
    expect(read(raw)).toMatchObject({ problems: [], inputs: { municipality: { country: "SE" } } });
  });

  test("texts that are longer than in a file are read, and named", () => {
    const long = "A".repeat(101);
    const facts = [
      [refs.overview.input("municipality"), long],
      [refs.overview.input("evaluators"), `${long};${"B;".repeat(20)}`],
      [refs.method.meta("label"), "L".repeat(121)],
    ] as const;
    const raw = facts.reduce(
      (before, [reference, text]) => withCell(before, ...placeOf(reference), text),
      workbook,
    );
    const { problems, inputs: found } = read(raw);
    expect(found.municipality.name).toBe(long);
    expect(found.round.evaluators).toHaveLength(21);
    expect(problems).toEqual([
      problem("textTooLong", { sheet: "Overview", field: "Municipality" }, long, {
        max: 100,
        length: 101,
      }),
      expect.objectContaining({ code: "textTooLong", params: { max: 100, length: 101 } }),
      expect.objectContaining({ code: "tooMany", params: { max: 20, count: 21 } }),
      expect.objectContaining({ code: "textTooLong", params: { max: 120, length: 121 } }),
    ]);
  });

  test("shares that are none are named, and the built-in ones hold", () => {
    const raw = withCell(workbook, ...placeOf(refs.calculation.listItem("shares", 2)), "x");
    const { problems, inputs: found } = read(raw);
    expect(problems).toEqual([problem("shares", expect.anything() as Problem["place"])]);
    expect(found.profile.shares).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  test("weights are kept as they stand, whatever they are", () => {
    const raw = withCell(workbook, ...placeOf(refs.method.weight("system")), "a lot");
    expect(read(raw)).toMatchObject({
      problems: [],
      inputs: { profile: { weights: { system: "a lot" } } },
    });
  });
});
