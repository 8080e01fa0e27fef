import type { RawCell } from "../../src/model/rawCell";
import { problem, type Problem } from "../../src/model/problem";
import { parseRange } from "../../src/plan/a1";
import { buildWorkbookPlan } from "../../src/plan/buildWorkbookPlan";
import { contentAt, rawWorkbookOf, withCell, withCells } from "./rawWorkbookOf";
import { asKept, context, inputs, placeOf, read, workbook } from "./sampleWorkbook";

const { refs } = context;
const kept = asKept(inputs);

test("measurements without their headers are all read", () => {
  const [name, range] = placeOf(refs.measurementTable());
  const headers = new RegExp(`^[A-Z]+${parseRange(range)?.top}$`);
  const raw = withCells(workbook, name, (cells) => {
    for (const address of [...cells.keys()]) if (headers.test(address)) cells.delete(address);
  });
  expect(read(raw).inputs.measurements).toEqual(kept.measurements);
});

describe("what stands on the other sheets", () => {
  test.each<[string, string, RawCell, Problem["code"]]>([
    ["no municipality", refs.overviewInput("municipality"), null, "municipality"],
    ["blanks for a municipality", refs.overviewInput("municipality"), "  ", "municipality"],
    ["an error for a country", refs.overviewInput("country"), { error: "#REF!" }, "country"],
    ["TRUE for a population", refs.overviewInput("population"), true, "population"],
    ["no country", refs.overviewInput("country"), null, "country"],
    ["an unknown country", refs.overviewInput("country"), "XX", "country"],
    ["text for a population", refs.overviewInput("population"), "2 600", "population"],
    ["a population of none", refs.overviewInput("population"), 0, "population"],
    ["no year", refs.overviewInput("year"), null, "year"],
    ["a year with decimals", refs.overviewInput("year"), 2026.5, "year"],
    ["text for a year", refs.overviewInput("year"), "2026", "year"],
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

  test("a country in small letters is the country", () => {
    const raw = withCell(workbook, ...placeOf(refs.overviewInput("country")), "se");
    expect(read(raw)).toMatchObject({ problems: [], inputs: { municipality: { country: "SE" } } });
  });

  test("shares that are none are named, and the built-in ones hold", () => {
    const raw = withCell(workbook, ...placeOf(refs.listItem("shares", 2)), "x");
    const { problems, inputs: found } = read(raw);
    expect(problems).toEqual([problem("shares", expect.anything() as Problem["place"])]);
    expect(found.profile.shares).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  test("weights are kept as they stand, whatever they are", () => {
    const raw = withCell(workbook, ...placeOf(refs.weight("system")), "a lot");
    expect(read(raw)).toMatchObject({
      problems: [],
      inputs: { profile: { weights: { system: "a lot" } } },
    });
  });
});
