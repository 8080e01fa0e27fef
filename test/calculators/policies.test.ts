import fc from "fast-check";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { terminalTranslator } from "../../src/i18n/terminalTranslator";
import type { Answers } from "../../src/model/answers";
import { allQuestions, catalogueCap } from "../../src/model/catalogue";
import type { Inputs } from "../../src/model/inputs";
import type { Profile } from "../../src/model/profile";
import type { RawCell } from "../../src/model/rawCell";
import { planContext } from "../../src/workbook/context";
import { answerOf, inputsOf, levelsOf, measurementRows } from "../model/sampleInputs";
import { calculatedCells, cellOf, engineCells } from "../support/cellMap";
import { assertNone, compareCells } from "../support/compareCells";
import { calculateWorkbook } from "../support/makeWorkbook";

/*
 * What the method promises of all workbooks, kept by the engine and by the worksheet's formulas.
 */
const catalogue = builtinCatalogue("en");
const questions = allQuestions(catalogue);

function everyAnswer(...levels: readonly RawCell[]): Answers {
  return Object.fromEntries(questions.map(({ id }) => [id, answerOf(levelsOf(levels))]));
}

function profileWith(weights: readonly RawCell[]): Profile {
  const [system = null, extent = null, result = null, evaluation = null] = weights;
  return { ...builtinProfile("en"), weights: { system, extent, result, evaluation } };
}

/** Four weights in millionths; the last takes what is left, give or take the 1E-6 that is allowed. */
const legalWeights = fc
  .tuple(fc.array(fc.nat(1_000_000), { minLength: 3, maxLength: 3 }), fc.constantFrom(-1, 0, 1))
  .map(([cuts, off]) => {
    const [a = 0, b = 0, c = 0] = [...cuts].sort((x, y) => x - y);
    return [a, b - a, c - b, 1_000_000 - c + off].map((weight) => weight / 1e6);
  })
  .filter((weights) => weights.every((weight) => weight >= 0));

/** What IronCalc shows, by reference, after the engine has agreed to every result cell. */
async function worksheet(inputs: Inputs): Promise<(reference: string) => RawCell | undefined> {
  const { values } = await calculateWorkbook(inputs);
  const cells = calculatedCells(values);
  const engine = { by: "engine", cells: engineCells(inputs) };
  assertNone(compareCells({ by: "formula (IronCalc)", cells }, engine, { workbook: "policies" }));
  return (reference) => cells.get(cellOf(reference));
}

describe("all levels 4", () => {
  test("the engine gives exactly every cap, and 800, under any legal weights", () => {
    fc.assert(
      fc.property(legalWeights, (weights) => {
        const answers = everyAnswer(4, 4, 4, 4);
        const result = scoreAssessment({ catalogue, profile: profileWith(weights), answers });
        const wrong = result.questions.filter(({ points, cap }) => points !== cap);
        expect(wrong).toEqual([]);
        for (const part of [...result.criteria, ...result.areas, result.total]) {
          expect([part.exact, part.reported, part.share]).toEqual([part.cap, part.cap, 1]);
        }
        expect(result.total).toMatchObject({ exact: 800, reported: 800, status: "complete" });
      }),
    );
  });

  test.each<readonly RawCell[][]>([
    [[0.25, 0.25, 0.25, 0.25]],
    [[0.333333, 0.333333, 0.333333, 0]],
    [[0.1, 0.2, 0.3, 0.400001]],
  ])("the worksheet gives exactly every cap, and 800, under the weights %j", async (weights) => {
    const inputs = inputsOf(catalogue, {
      profile: profileWith(weights),
      answers: everyAnswer(4, 4, 4, 4),
    });
    const { refs } = planContext(inputs);
    const shown = await worksheet(inputs);
    for (const { id, cap } of questions) expect(shown(refs.areas.question(id, "points"))).toBe(cap);
    for (const area of catalogue.areas) {
      expect(shown(refs.areas.sum(area.key, "points"))).toBe(area.cap);
      for (const { id, cap } of area.criteria)
        expect(shown(refs.areas.criterion(id, "points"))).toBe(cap);
    }
    expect(shown(refs.overview.total("points"))).toBe(catalogueCap(catalogue));
  });
});

test("all levels 0 give exactly 0 everywhere", async () => {
  const inputs = inputsOf(catalogue, { answers: everyAnswer(0, 0, 0, 0) });
  const { refs } = planContext(inputs);
  const shown = await worksheet(inputs);
  for (const { id } of questions) expect(shown(refs.areas.question(id, "points"))).toBe(0);
  for (const { key } of catalogue.areas) expect(shown(refs.areas.sum(key, "points"))).toBe(0);
  expect(shown(refs.overview.total("points"))).toBe(0);
  expect(shown(refs.overview.total("share"))).toBe(0);
  expect(shown(refs.overview.result("band"))).toBe("0–0");
});

test("nothing given is no points anywhere, not 0, and every status is empty", async () => {
  const inputs = inputsOf(catalogue, { measurements: measurementRows(catalogue, 12) });
  const { refs } = planContext(inputs);
  const shown = await worksheet(inputs);
  const none = [
    ...questions.map(({ id }) => refs.areas.question(id, "points")),
    ...catalogue.areas.flatMap(({ key, criteria }) => [
      ...criteria.flatMap(({ id }) => [
        refs.areas.criterion(id, "points"),
        refs.areas.criterion(id, "share"),
      ]),
      refs.areas.sum(key, "points"),
      refs.areas.sum(key, "share"),
      refs.overview.area(key, "points"),
      refs.overview.area(key, "share"),
      refs.comparison.statistic("all", key, "own"),
      refs.comparison.statistic("all", key, "difference"),
    ]),
    refs.overview.total("points"),
    refs.overview.total("share"),
    refs.overview.result("total"),
    refs.overview.result("band"),
    refs.comparison.statistic("all", "total", "difference"),
    refs.comparison.statistic("all", "total", "rank"),
  ];
  expect(none.filter((reference) => shown(reference) !== "")).toEqual([]);
  const empty = terminalTranslator("en")("status.empty");
  for (const { key } of catalogue.areas)
    expect(shown(refs.overview.area(key, "status"))).toBe(empty);
  expect(shown(refs.overview.result("status"))).toBe(empty);
  expect(shown(refs.comparison.statistic("all", "total", "n"))).toBe(12);
});

test("only adopted or planned is 0 points whatever else is given, and an answer", async () => {
  const inputs = inputsOf(catalogue, { answers: everyAnswer(0, 4, 4, 4) });
  const { refs } = planContext(inputs);
  const shown = await worksheet(inputs);
  for (const { id } of questions) expect(shown(refs.areas.question(id, "points"))).toBe(0);
  expect(shown(refs.overview.total("points"))).toBe(0);
  expect(shown(refs.overview.total("answered"))).toBe(questions.length);
});
