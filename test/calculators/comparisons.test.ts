import { compare } from "../../src/comparison/compare";
import { compareRounds } from "../../src/comparison/compareRounds";
import { distributionOf } from "../../src/comparison/distribution";
import { rankingBars } from "../../src/model/comparison";
import { rankingOf } from "../../src/comparison/ranking";
import { readFilter } from "../../src/comparison/readFilter";
import { seriesOf } from "../../src/comparison/series";
import { sideBySide } from "../../src/comparison/sideBySide";
import { previousInputs } from "../../src/app/rounds/previousInputs";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { catalogueCap } from "../../src/model/catalogue";
import type { Inputs } from "../../src/model/inputs";
import { cellText, isCellError, type RawCell } from "../../src/model/rawCell";
import { withoutNoise } from "../../src/model/rounding";
import type { OwnRound } from "../../src/model/rounds";
import { planContext } from "../../src/workbook/context";
import { seriesRounds } from "../../src/workbook/sheets/calculation/layout";
import { besideSlots } from "../../src/workbook/sheets/comparison/layout";
import { readMeasurements } from "../../src/workbook/sheets/comparison/measurementRows";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { drawInputs } from "../support/arbitraryInputs";
import { calculatedCells, cellOf } from "../support/cellMap";
import { calculateWorkbook } from "../support/makeWorkbook";

/** A workbook as IronCalc computes it, and what the engine has to compare with. */
async function calculated(inputs: Inputs) {
  const cells = calculatedCells((await calculateWorkbook(inputs)).values);
  const assessment = scoreAssessment(inputs);
  const { municipality, catalogue, round } = inputs;
  const own: OwnRound = {
    municipality: municipality.name,
    country: municipality.country,
    version: catalogue.version,
    population: municipality.population,
    year: round.year,
    total: assessment.total.reported,
    areas: Object.fromEntries(assessment.areas.map(({ key, reported }) => [key, reported])),
  };
  const { measurements } = readMeasurements(inputs.measurements, catalogue);
  const filter = readFilter(inputs.filter, own);
  const compared = filter ? compare(measurements, filter, own).compared : [];
  const { refs } = planContext(inputs);
  /** A formula's value; a gap of a chart and an empty text are null. */
  const at = (reference: string): RawCell => {
    const value = cells.get(cellOf(reference)) ?? null;
    return isCellError(value) || value === "" ? null : value;
  };
  return { own, measurements, compared, refs, at };
}

const drawn = [11, 12, 13, 14, 15].map((seed): [string, Inputs] => [
  `seed ${seed}`,
  drawInputs(
    {
      language: seed % 2 === 0 ? "nb" : "en",
      weights: [0.25, 0.25, 0.25, 0.25],
      population: 3100,
      measurements: 60,
    },
    seed,
  ),
]);

test.each(drawn)("the distribution is the engine's (%s)", async (_, inputs) => {
  const { own, compared, refs, at } = await calculated(inputs);
  const steps = distributionOf({ compared }, own, catalogueCap(inputs.catalogue));
  steps.forEach(({ count, isOwn }, index) => {
    const cell = (column: "own" | "others" | "count" | "isOwn") =>
      at(refs.calculation.helper("chartDistribution", index, column));
    expect([cell("count"), cell("isOwn")]).toEqual([count, isOwn ? 1 : 0]);
    expect(cell("others")).toBe(count > 0 ? count : null);
    expect(cell("own")).toBe(isOwn ? count + 1 : null);
  });
});

test.each(drawn)("the ranking is the engine's (%s)", async (_, inputs) => {
  const { own, compared, refs, at } = await calculated(inputs);
  const { bars } = rankingOf({ compared }, own);
  if (bars.length === 0) return;
  const found = Array.from({ length: rankingBars }, (_, index) => {
    const cell = (column: "own" | "others") =>
      at(refs.calculation.helper("chartRanking", index, column));
    return { own: cell("own"), others: cell("others") };
  }).filter(({ own, others }) => own !== null || others !== null);
  // Of equal totals, either may come first.
  const totals = found.map(({ own, others }) => withoutNoise(Number(own ?? others)));
  expect(totals).toEqual(bars.map(({ total }) => withoutNoise(total)));
  const place = found.findIndex(({ own }) => own !== null);
  expect(place).toBe(bars.findIndex(({ isOwn }) => isOwn));
});

test.each(drawn)("the own series is the engine's (%s)", async (_, inputs) => {
  const { own, measurements, refs, at } = await calculated(inputs);
  const { previous } = inputs;
  const earlier = previous && { ...previous, version: previous.catalogueVersion };
  const points = seriesOf(measurements, own, earlier).slice(-seriesRounds);
  const found = Array.from({ length: seriesRounds }, (_, index) => {
    const cell = (column: "label" | "total" | "newVersion") =>
      at(refs.calculation.helper("chartSeries", index, column));
    const total = cell("total");
    // IronCalc tells 15 digits.
    const shown = typeof total === "number" ? withoutNoise(total) : total;
    return [cellText(cell("label")).slice(0, 4), shown, cell("newVersion") !== null];
  });
  const expected = points.map(({ year, total, isNewVersion }, index) => [
    String(year),
    withoutNoise(total),
    isNewVersion && index > 0,
  ]);
  expect(found.slice(0, points.length)).toEqual(expected);
  expect(found.slice(points.length).every(([label]) => label === "")).toBe(true);
});

test.each(drawn)("who stands side by side is the engine's (%s)", async (_, inputs) => {
  const { own, compared, refs, at } = await calculated(inputs);
  const names = inputs.beside.map((cell) => (typeof cell === "string" ? cell : ""));
  const { columns } = sideBySide({ compared }, names, own);
  for (const slot of besideSlots) {
    const column = columns[slot] ?? null;
    const cell = (field: string) => at(refs.comparison.beside(slot, field));
    expect(typeof cell("year") === "number").toBe(column !== null);
    if (!column) continue;
    expect(cell("year")).toBe(column.year);
    expect(cell("total")).toBe(column.total);
    expect(cell("difference")).toBe(column.difference);
    for (const { key } of inputs.catalogue.areas) {
      const points = column.areas[key] ?? null;
      // IronCalc tells 15 digits.
      if (points === null) expect(cell(key)).toBeNull();
      else expect(cell(key)).toBeCloseTo(points, 9);
    }
  }
});

test("the previous round's changes are the engine's", async () => {
  const [[, before], [, now]] = [drawn[0]!, drawn[2]!];
  const earlier = {
    municipality: before.municipality,
    round: before.round,
    year: 2015,
    catalogue: before.catalogue,
    answers: before.answers,
    verdict: before.verdict,
    targets: before.targets,
    actions: before.actions,
    label: "",
    assessment: scoreAssessment(before),
  };
  const inputs = { ...now, previous: previousInputs(earlier, now.catalogue) };
  const { refs, at } = await calculated(inputs);
  const changes = compareRounds(earlier, {
    year: 2020,
    catalogue: now.catalogue,
    assessment: scoreAssessment(now),
  });
  expect(at(refs.overview.total("change"))).toBe(changes.total.change);
  for (const { key, before: points, change } of changes.areas) {
    expect(at(refs.overview.area(key, "previous"))).toBe(points);
    expect(at(refs.overview.area(key, "change"))).toBe(change);
  }
  for (const { id, change } of changes.criteria) {
    expect(at(refs.previous.part({ kind: "criterion", id }, "change"))).toBe(change);
  }
  const known = changes.questions.filter(({ change }) => change !== null);
  expect(known.length).toBeGreaterThan(20);
  for (const { id, change } of changes.questions) {
    expect(at(refs.previous.part({ kind: "question", id }, "change"))).toBe(change);
  }
});

test("names with signs of searches, and longer than a search takes, are told apart", async () => {
  const [first] = drawn;
  if (!first) throw new Error("nothing drawn");
  const catalogue = first[1].catalogue;
  const long = "x".repeat(260);
  const names = ["A*", "A?", "A~*", "A_1", "AB", "a*", "AB", `${long}1`, `${long}2`, `${long}1`];
  const rows = measurementRows(catalogue, names.length);
  const measurements = rows.map((row, index) => [names[index] ?? null, ...row.slice(1)]);
  const { at, refs } = await calculated(inputsOf(catalogue, { measurements }));
  const counted = names.map((_, index) => at(refs.comparison.helper("measurements", index, "all")));
  // The later of the same name counts, whatever its capitals.
  expect(counted).toEqual([0, 1, 1, 1, 0, 1, 1, 0, 1, 1]);
});
