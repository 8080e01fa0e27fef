import fc from "fast-check";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import type { Answer } from "../../src/model/answers";
import { allQuestions } from "../../src/model/catalogue";
import { cellErrors, type RawCell } from "../../src/model/rawCell";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf, deepFrozen } from "../model/sampleInputs";
import { assess, profile } from "./scoreOne";

const level: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<RawCell>(0, 1, 2, 3, 4) },
  { weight: 4, arbitrary: fc.constantFrom<RawCell>(null, "") },
  fc.constantFrom<RawCell>(
    "3",
    " ",
    true,
    false,
    2.5,
    -1,
    5,
    ...cellErrors.map((error) => ({ error })),
  ),
);

const answer: fc.Arbitrary<Answer> = fc
  .record({
    system: level,
    extent: level,
    result: level,
    evaluation: level,
    direct: fc.oneof(
      { weight: 6, arbitrary: fc.constant(null) },
      fc.integer({ min: -1, max: 600 }).map((hundredths) => hundredths / 100),
      fc.constantFrom<RawCell>("", "2", true),
    ),
    notApplicable: fc.oneof(
      { weight: 8, arbitrary: fc.constant(null) },
      fc.constantFrom<RawCell>("x", "X", "", "y", 1),
    ),
    comment: fc.constantFrom("", "a"),
  })
  .map(answerOf);

const catalogue = catalogueOf({ caps: [[5, 2.5], [1]] }, { caps: [[3.5], [2, 2]] });
const ids = allQuestions(catalogue).map(({ id }) => id);
const answers = fc
  .tuple(...ids.map(() => fc.option(answer)))
  .map((given) =>
    Object.fromEntries(ids.flatMap((id, at) => (given[at] ? [[id, given[at]]] : []))),
  );

test("sums are the sums of their parts, whatever is given", () => {
  fc.assert(
    fc.property(answers, (given) => {
      const result = scoreAssessment({ catalogue, profile, answers: given });
      const { total, areas, criteria, questions } = result;
      const sum = (parts: readonly (number | null)[]) =>
        parts.some((part) => part !== null)
          ? Math.round(parts.reduce<number>((all, part) => all + (part ?? 0), 0) * 1e6) / 1e6
          : null;
      for (const area of areas) {
        const own = criteria.filter(({ id }) => id.startsWith(`${area.id}.`));
        expect(area.exact).toBe(sum(own.map(({ exact }) => exact)));
        for (const count of ["answered", "open", "invalid", "cap", "applicableCap"] as const) {
          expect(area[count]).toBe(own.reduce((all, part) => all + part[count], 0));
        }
      }
      for (const criterion of criteria) {
        const own = questions.filter(({ id }) => id.startsWith(`${criterion.id}.`));
        expect(criterion.exact).toBe(sum(own.map(({ points }) => points)));
        expect(criterion.answered + criterion.open + criterion.invalid).toBe(own.length);
      }
      expect(total.reported).toBe(sum(areas.map(({ reported }) => reported)));
      expect(total.exact).toBe(sum(areas.map(({ exact }) => exact)));
      for (const { exact, share, applicableCap } of [...criteria, ...areas, total]) {
        expect(share).toBe(exact === null || applicableCap === 0 ? null : exact / applicableCap);
        if (share !== null) expect(share).toBeLessThanOrEqual(1);
      }
      const faulty = new Set(result.problems.map(({ place }) => place.question));
      const invalid = questions.filter(({ state }) => state === "invalid").map(({ id }) => id);
      expect([...faulty]).toEqual(invalid);
    }),
    { numRuns: 500 },
  );
});

test("a question's result depends on its own answer alone", () => {
  fc.assert(
    fc.property(answers, fc.constantFrom(...ids), answer, (given, id, other) => {
      const before = scoreAssessment({ catalogue, profile, answers: given });
      const changed = { ...given, [id]: other };
      const after = scoreAssessment({ catalogue, profile, answers: changed });
      const rest = (results: typeof before) => results.questions.filter((one) => one.id !== id);
      expect(rest(after)).toEqual(rest(before));
      const reversed = Object.fromEntries(Object.entries(changed).reverse());
      expect(scoreAssessment({ catalogue, profile, answers: reversed })).toEqual(after);
    }),
  );
});

test("nothing that is given is changed, and the result is plain JSON", () => {
  fc.assert(
    fc.property(answers, (given) => {
      const frozen = deepFrozen({ catalogue, profile, answers: given });
      const result = scoreAssessment(frozen);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }),
  );
});

test("answers to questions that the catalogue does not have change nothing", () => {
  const alone = assess(catalogue, { "1.1.1": [4, 4, 4, 4] });
  const more = { "1.1.1": [4, 4, 4, 4], "9.9.9": [9, 9, 9, 9], "": [1], "1.1": { direct: 1 } };
  expect(assess(catalogue, more)).toEqual(alone);
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])(
  "the id %s is an id like any other",
  (id) => {
    const odd = catalogueOf({ caps: [[5]] });
    const area = odd.areas[0]!;
    const criterion = area.criteria[0]!;
    const questions = [{ ...criterion.questions[0]!, id }];
    const named = { ...odd, areas: [{ ...area, criteria: [{ ...criterion, questions }] }] };
    expect(assess(named, {}).questions).toEqual([
      { id, state: "blank", points: null, cap: 5, warnings: [] },
    ]);
  },
);

test("165 questions with all 4 are 800 points, with all 1 they are 200", () => {
  const builtin = builtinCatalogue("en");
  const all = (points: number) =>
    Object.fromEntries(allQuestions(builtin).map(({ id }) => [id, Array<RawCell>(4).fill(points)]));
  expect(assess(builtin, all(4)).total).toMatchObject({ exact: 800, reported: 800, share: 1 });
  expect(assess(builtin, all(1)).total).toMatchObject({ exact: 200, share: 0.25, answered: 165 });
});
