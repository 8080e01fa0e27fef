import { isWithinNoise, noiseBand } from "../../src/model/noise";
import type { Answer } from "../../src/model/answers";
import type { Status } from "../../src/model/assessment";
import { catalogueOf } from "../model/sampleCatalogue";
import { assess } from "./scoreOne";

/** Criteria 1.1 (two questions) and 1.2 (one) in one area, 2.1 (one) in another. */
const catalogue = catalogueOf({ caps: [[5, 5], [10]] }, { caps: [[20]] });
const direct = (points: number): Partial<Answer> => ({ direct: points, comment: "c" });
const none = { exact: null, reported: null, share: null };

test("nothing given: none everywhere, and every cap", () => {
  const { total, areas, criteria, problems } = assess(catalogue, {});
  for (const part of [...criteria, ...areas, total]) {
    expect(part).toMatchObject({ ...none, answered: 0, invalid: 0, status: "empty" });
    expect(part.applicableCap).toBe(part.cap);
  }
  expect(criteria.map(({ id, cap, open }) => [id, cap, open])).toEqual([
    ["1.1", 10, 2],
    ["1.2", 10, 1],
    ["2.1", 20, 1],
  ]);
  expect(areas.map(({ id, key, name, cap }) => [id, key, name, cap])).toEqual([
    ["1", "area1", "The area 1", 20],
    ["2", "area2", "The area 2", 20],
  ]);
  expect(total).toMatchObject({ cap: 40, open: 4, band: null });
  expect(problems).toEqual([]);
});

test("a criterion is reported to one decimal, an area in whole points, the total as their sum", () => {
  const { total, areas, criteria } = assess(catalogue, {
    "1.1.1": direct(4.25),
    "1.2.1": direct(6.24),
    "2.1.1": direct(0.5),
  });
  expect(criteria.map(({ exact, reported }) => [exact, reported])).toEqual([
    [4.25, 4.3],
    [6.24, 6.2],
    [0.5, 0.5],
  ]);
  expect(areas.map(({ exact, reported }) => [exact, reported])).toEqual([
    [10.49, 10],
    [0.5, 1],
  ]);
  expect(total).toMatchObject({ exact: 10.99, reported: 11, share: 10.99 / 40 });
});

test("the printed areas add up to the printed total, even where the exact sum does not", () => {
  const halves = catalogueOf(...Array.from({ length: 8 }, () => ({ caps: [[10]] })));
  const answers = Object.fromEntries(halves.areas.map((_, i) => [`${i + 1}.1.1`, direct(0.5)]));
  expect(assess(halves, answers).total).toMatchObject({ exact: 4, reported: 8 });
});

test("sums are to six decimals: 0.1 + 0.2 + 0.05 is reported as 0.4", () => {
  const three = catalogueOf({ caps: [[1, 1, 1]] });
  const { criteria } = assess(three, {
    "1.1.1": direct(0.1),
    "1.1.2": direct(0.2),
    "1.1.3": direct(0.05),
  });
  expect(criteria[0]).toMatchObject({ exact: 0.35, reported: 0.4 });
});

test("direct points are summed as they are, and only the sum is rounded", () => {
  const three = catalogueOf({ caps: [[2, 2, 2]] });
  const sixths = Object.fromEntries(["1.1.1", "1.1.2", "1.1.3"].map((id) => [id, direct(11 / 6)]));
  expect(assess(three, sixths).areas[0]).toMatchObject({ exact: 5.5, reported: 6 });
  const { areas, criteria, total } = assess(catalogue, { "1.1.1": direct(4.49999949999) });
  expect(areas[0]).toMatchObject({ exact: 4.499999, reported: 4 });
  expect(criteria[0]).toMatchObject({ exact: 4.499999, reported: 4.5 });
  expect(total).toMatchObject({ exact: 4.499999, reported: 4 });
});

test("the whole is the sum of the questions, not of the rounded areas", () => {
  const answers = { "1.1.1": direct(1.0000004), "2.1.1": direct(1.0000004) };
  const { areas, total } = assess(catalogue, answers);
  expect(areas.map(({ exact }) => exact)).toEqual([1, 1]);
  expect(total.exact).toBe(2.000001);
});

test("points that exceed their caps by less than half a millionth are the caps", () => {
  const answers = { "1.1.1": direct(5.0000004), "1.1.2": direct(5.0000004) };
  expect(assess(catalogue, answers).criteria[0]).toMatchObject({ exact: 10, share: 1 });
});

test("caps that binary numbers miss sum to what they say", () => {
  const thirds = catalogueOf({ caps: [[0.1, 0.2]] });
  const { areas, total } = assess(thirds, { "1.1.1": direct(0.1), "1.1.2": direct(0.2) });
  for (const part of [...areas, total]) {
    expect(part).toMatchObject({ cap: 0.3, applicableCap: 0.3, exact: 0.3, share: 1 });
  }
});

test("not applicable takes its cap away, and counts as answered", () => {
  const { total, areas, criteria } = assess(catalogue, {
    "1.1.1": direct(4),
    "1.1.2": { notApplicable: "x" },
    "2.1.1": { notApplicable: "x" },
  });
  expect(criteria[0]).toMatchObject({
    cap: 10,
    applicableCap: 5,
    share: 0.8,
    answered: 2,
    open: 0,
  });
  expect(areas[1]).toMatchObject({ ...none, cap: 20, applicableCap: 0, status: "complete" });
  expect(total).toMatchObject({ applicableCap: 15, exact: 4, share: 4 / 15, answered: 3, open: 1 });
});

test("an invalid or partly answered question keeps its cap and gives nothing", () => {
  const { areas } = assess(catalogue, { "1.1.1": [4, "4"], "1.1.2": [4], "1.2.1": direct(5) });
  expect(areas[0]).toMatchObject({
    exact: 5,
    applicableCap: 20,
    share: 0.25,
    answered: 1,
    open: 1,
    invalid: 1,
    status: "not final",
  });
});

describe("status", () => {
  const answered = { "1.1.1": direct(1), "1.1.2": [1, 1, 1, 1], "1.2.1": { notApplicable: "x" } };
  test.each<[string, Parameters<typeof assess>[1], Status, Status, Status]>([
    ["nothing", {}, "empty", "empty", "empty"],
    ["texts only", { "1.1.1": { comment: "a" } }, "empty", "empty", "empty"],
    ["partly answered", { "1.1.1": [1] }, "in progress", "empty", "in progress"],
    ["one answer", { "1.1.1": direct(0) }, "in progress", "empty", "in progress"],
    ["one area", answered, "complete", "empty", "in progress"],
    ["all", { ...answered, "2.1.1": direct(20) }, "complete", "complete", "complete"],
    ["all but one partly", { ...answered, "2.1.1": [1] }, "complete", "in progress", "in progress"],
    ["one invalid", { "2.1.1": [7] }, "empty", "not final", "not final"],
    ["all, one invalid", { ...answered, "2.1.1": [7] }, "complete", "not final", "not final"],
  ])("%s", (_, answers, first, second, whole) => {
    const { areas, total } = assess(catalogue, answers);
    expect([...areas.map(({ status }) => status), total.status]).toEqual([first, second, whole]);
  });
});

describe("noise", () => {
  test.each([
    [0, [0, 0]],
    [10, [10, 11]],
    [11, [10, 12]],
    [30, [29, 32]],
    [212, [201, 223]],
    [506, [481, 531]],
    [648, [616, 680]],
    [800, [760, 840]],
  ])("the band of %d is %j", (total, band) => {
    expect(noiseBand(total)).toEqual(band);
  });

  test("the band is the total's", () => {
    expect(assess(catalogue, { "2.1.1": direct(10) }).total.band).toEqual([10, 11]);
    expect(assess(catalogue, { "2.1.1": direct(0) }).total.band).toEqual([0, 0]);
  });

  test.each([
    [0, 0, true],
    [10, 200, true],
    [-10, 200, true],
    [10.000001, 200, false],
    [10.6, 212, true],
    [-11, 212, false],
    [1, 0, false],
  ])("a difference of %d to a total of %d is within noise: %s", (difference, total, expected) => {
    expect(isWithinNoise(difference, total)).toBe(expected);
  });
});
