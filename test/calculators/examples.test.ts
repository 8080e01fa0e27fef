import { parseAddress } from "../../src/workbook/a1";
import { planContext } from "../../src/workbook/context";
import { cellOf } from "../support/cellMap";
import { compareCells } from "../support/compareCells";
import { makeWorkbook, type MadeWorkbook } from "../support/makeWorkbook";
import { describeAgreement } from "./describeAgreement";
import { comparing, formulaCells, judgedOf, judgeMade, type Judged } from "./judged";
import { plantFormula, plantValue } from "./plant";
import { exampleInputs } from "./workbooks";

/*
 * The examples that ship, in each language; and whether the judge would notice anything at all.
 */
const examples = exampleInputs();
const tampered = "eksempel-answers.json nb";

let judged: ReadonlyMap<string, Judged>;

beforeAll(async () => {
  const made: MadeWorkbook[] = [];
  for (const [name, inputs] of examples) made.push(await makeWorkbook(name, inputs));
  const victim = made.find(({ name }) => name === tampered);
  if (!victim) throw new Error(`no ${tampered}`);
  const { total, median, points } = placesOf(victim);
  judged = await judgeMade([
    ...made,
    plantValue(victim, "planted value", total, 999),
    plantFormula(victim, "planted formula", median, `MEDIAN(IF(${points}>0,${points}))`, 2),
  ]);
});

for (const name of examples.keys()) describeAgreement(name, () => judgedOf(judged, name));

/** Cells to tamper with: one that others use, one that nothing uses, and points to compute with. */
function placesOf({ inputs, plan }: MadeWorkbook) {
  const { refs } = planContext(inputs);
  const points = refs.areas.column("democracy", "points").replaceAll("$", "");
  const [key, range = ""] = points.split("!");
  const sheet = plan.sheets.find((each) => each.key === key)?.name ?? "";
  return {
    total: cellOf(refs.overview.total("points")),
    median: cellOf(refs.comparison.statistic("all", "democracy", "median")),
    points: `'${sheet}'!${range}`,
  };
}

/** The lines of what LibreOffice calculates otherwise than the file says. */
function found(name: string): string[] {
  const { made, cached, libreOffice } = judgedOf(judged, name);
  const only = formulaCells(made);
  return compareCells(libreOffice, cached, { workbook: comparing(made).workbook, only });
}

describe("the judge is awake", () => {
  test("a planted wrong cached value is corrected, and found", () => {
    const { total } = placesOf(judgedOf(judged, tampered).made);
    expect(found("planted value")).toEqual([
      `${total}  formula (LibreOffice): 376  cached: 999  [differ by 623; in planted value]`,
    ]);
  });

  test("an accidental array formula is an error in LibreOffice, and found", () => {
    const { median } = placesOf(judgedOf(judged, tampered).made);
    expect(found("planted formula")).toEqual([
      `${median}  formula (LibreOffice): #VALUE!  cached: 2  [one is an error; in planted formula]`,
    ]);
  });

  test("the formula stands where its row is none of the range's, so no program picks one value", () => {
    const { median, points } = placesOf(judgedOf(judged, tampered).made);
    const row = parseAddress(median.split("!")[1] ?? "")?.row ?? 0;
    const [first = 0, last = 0] = (points.split("!")[1] ?? "").match(/\d+/g)?.map(Number) ?? [];
    expect(row < first || row > last).toBe(true);
  });
});
