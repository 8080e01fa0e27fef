import fc from "fast-check";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { scoreTargets } from "../../src/engine/scoreTargets";
import type { Answers } from "../../src/model/answers";
import type { Targets } from "../../src/model/inputs";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf } from "../model/sampleInputs";

const catalogue = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[10]] });
const profile = builtinProfile("en");

function judge(targets: Targets, answers: Answers = {}) {
  return scoreTargets(catalogue, scoreAssessment({ catalogue, profile, answers }), targets);
}

const scored: Answers = {
  "1.1.1": answerOf({ direct: 1.25 }),
  "1.2.1": answerOf({ direct: 3.3 }),
  "2.1.1": answerOf({ direct: 6 }),
};

test("an area's target has the points of criteria without one, in whole points", () => {
  const { criteria, areas, total } = judge({ "1.1": 4.2 }, scored);
  expect(criteria).toEqual([
    { id: "1.1", target: 4.2, toTarget: 2.9, applicableCap: 5, isInvalid: false },
    { id: "1.2", target: null, toTarget: null, applicableCap: 5, isInvalid: false },
    { id: "2.1", target: null, toTarget: null, applicableCap: 10, isInvalid: false },
  ]);
  // 4.2 + 3.3, against 4.55 points, which are reported as 5
  expect(areas).toEqual([
    { key: "area1", target: 8, toTarget: 3 },
    { key: "area2", target: null, toTarget: null },
  ]);
  expect(total).toEqual({ target: 14, toTarget: 3 });
});

test("without points there is a target but no distance, and no target without any", () => {
  expect(judge({ "2.1": 7 }).areas[1]).toEqual({ key: "area2", target: 7, toTarget: null });
  expect(judge({}, scored).total).toEqual({ target: null, toTarget: null });
});

test.each([10.1, -1, "7", true, { error: "#N/A" as const }])(
  "%p is no target, and named",
  (cell) => {
    const { criteria, areas } = judge({ "2.1": cell }, scored);
    expect(criteria[2]).toMatchObject({ target: null, isInvalid: true });
    expect(areas[1]).toMatchObject({ target: null });
  },
);

test("a target is within the cap of what is applicable", () => {
  const answers = { ...scored, "1.1.2": answerOf({ notApplicable: "x" }) };
  expect(judge({ "1.1": 3 }, answers).criteria[0]).toMatchObject({
    isInvalid: true,
    applicableCap: 2,
  });
  expect(judge({ "1.1": 2 }, answers).criteria[0]).toMatchObject({ target: 2, isInvalid: false });
});

test("targets at the points change no area, and the caps make its cap", () => {
  const points = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(fc.tuple(points, points, points, points), (shares) => {
      const caps = { "1.1.1": 2, "1.1.2": 3, "1.2.1": 5, "2.1.1": 10 };
      const answers = Object.fromEntries(
        Object.entries(caps).map(([id, cap], at) => [
          id,
          answerOf({ direct: (cap * (shares[at] ?? 0)) / 1000 }),
        ]),
      );
      const assessment = scoreAssessment({ catalogue, profile, answers });
      const exact = Object.fromEntries(
        assessment.criteria.map((criterion) => [criterion.id, criterion.exact]),
      );
      const same = scoreTargets(catalogue, assessment, exact);
      expect(same.areas.map(({ target }) => target)).toEqual(
        assessment.areas.map(({ reported }) => reported),
      );
      const full = scoreTargets(catalogue, assessment, { "1.1": 5, "1.2": 5, "2.1": 10 });
      expect(full.total.target).toBe(20);
    }),
  );
});
