import fc from "fast-check";
import { agreementOf } from "../../src/agreement/agreementOf";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import type { GivenByQuestion } from "../../src/model/agreement";
import type { Answers } from "../../src/model/answers";
import { dimensions } from "../../src/model/profile";
import { profile, profileOf } from "../engine/scoreOne";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf, deepFrozen } from "../model/sampleInputs";
import { arbitraryAnswers } from "../support/arbitraryAnswers";
import { agreementOn, givenBy } from "./evaluators";

const catalogue = catalogueOf({ caps: [[5, 2.5], [1]] }, { caps: [[3.5], [2, 2]] });
const answers = arbitraryAnswers(catalogue);
const evaluators = fc.array(answers, { minLength: 2, maxLength: 4 });

const agreed = (all: readonly Answers[]) =>
  agreementOf({
    catalogue,
    profile,
    given: givenBy(
      catalogue,
      all.map((given) => ({ answers: given })),
    ),
  });

test("a question's difference is its highest minus its lowest level, per dimension", () => {
  const [question] = agreementOn([
    [3, 2, 1, 0],
    [1, 2, 4, 0],
    [2, 2, 1, 1],
  ]).questions;
  expect(question).toMatchObject({
    states: ["scored", "scored", "scored"],
    differences: { system: 2, extent: 0, result: 3, evaluation: 1 },
    apart: 3,
    isSame: false,
  });
});

test.each([
  [
    "points apart",
    [
      [4, 4, 4, 4],
      [4, 4, 4, 0],
    ],
    1.5,
  ],
  [
    "the two who are furthest apart",
    [
      [4, 4, 4, 4],
      [3, 4, 4, 4],
      [4, 4, 4, 0],
    ],
    1.5,
  ],
  [
    "a system of 0 gives no points, whatever the rest",
    [
      [0, 4, 4, 4],
      [4, 4, 4, 4],
    ],
    6,
  ],
  ["direct points", [{ direct: 5 }, [4, 4, 4, 0]], 0.5],
  [
    "some levels: the dimensions that both gave",
    [
      [4, 4],
      [2, 4, 4, 4],
    ],
    0.75,
  ],
  ["not applicable to one", [{ notApplicable: "x" }, [0, 0, 0, 0]], 6],
  ["not applicable to both", [{ notApplicable: "x" }, { notApplicable: "X" }], 0],
  [
    "an invalid answer",
    [
      [3, 3, 3, "3"],
      [3, 3, 3, 3],
    ],
    6,
  ],
  ["direct points next to too few levels", [{ direct: 5 }, [4, 4]], 6],
  ["no answer takes no side", [{}, [4, 4, 4, 4]], 0],
  [
    "a level one bit off",
    [
      [4, 4, 4, 0.1 * 3 * 10],
      [4, 4, 4, 3],
    ],
    0,
  ],
] as const)("at stake: %s", (_, given, stake) => {
  expect(agreementOn(given).questions[0]!.stake).toBe(stake);
});

test("weights count in what is at stake; invalid weights give none but leave the figures", () => {
  const apart = [
    [4, 4, 4, 4],
    [2, 4, 4, 4],
  ] as const;
  expect(agreementOn(apart, profileOf([0.7, 0.1, 0.1, 0.1])).questions[0]!.stake).toBe(2.1);
  const { questions, all } = agreementOn(apart, profileOf([1, 1, 1, 1]));
  expect(questions[0]).toMatchObject({ stake: null, states: ["invalid", "invalid"], apart: 2 });
  expect(all).toEqual(agreementOn(apart).all);
});

test.each([
  [
    "all apart by one",
    [
      [1, 1, 1, 1],
      [2, 2, 2, 2],
    ],
    { units: 4, identical: 0, withinOne: 1 },
  ],
  [
    "by two in one",
    [
      [1, 1, 1, 1],
      [1, 1, 1, 3],
    ],
    { units: 4, identical: 0.75, withinOne: 0.75 },
  ],
  ["a dimension that only one gave", [[1, 1], [1]], { units: 1, identical: 1, withinOne: 1 }],
  ["a mark", [{ notApplicable: "x" }, [1, 1, 1, 1]], { units: 0, identical: null, alpha: null }],
  ["direct points and levels", [{ direct: 1, system: 1 }, [1, 1, 1, 1]], { units: 0 }],
  [
    "an invalid level: the others do not count",
    [
      [1, 1, 1, 9],
      [1, 1, 1, 1],
    ],
    { units: 0 },
  ],
] as const)("figures: %s", (_, given, figures) => {
  expect(agreementOn(given).all).toMatchObject(figures);
});

test("an alpha below 0.667 is low, below 0.8 fair, else good", () => {
  const level = fc.integer({ min: 0, max: 4 });
  const apart = fc.constantFrom(0, 0, 0, 1, 2);
  const pairs = fc.array(fc.tuple(level, apart), { minLength: 3, maxLength: 12 });
  const words = new Set<string>();
  fc.assert(
    fc.property(pairs, (drawn) => {
      const given = drawn.map(([system, more], index) => [
        `1.1.${index + 1}`,
        [answerOf({ system }), answerOf({ system: Math.min(4, system + more) })],
      ]);
      const many = catalogueOf({ caps: [drawn.map(() => 1)] });
      const result = agreementOf({
        catalogue: many,
        profile,
        given: Object.fromEntries(given) as GivenByQuestion,
      });
      const { alpha, word } = result.dimensions.system;
      const bounds = { low: [-1, 0.667], fair: [0.667, 0.8], good: [0.8, 1.001] } as const;
      if (alpha === null || word === null) {
        expect(alpha).toBe(word);
        return;
      }
      words.add(word);
      expect(alpha).toBeGreaterThanOrEqual(bounds[word][0]);
      expect(alpha).toBeLessThan(bounds[word][1]);
    }),
  );
  expect([...words].sort()).toEqual(["fair", "good", "low"]);
});

test("the order of evaluators changes nothing but the order of the states", () => {
  fc.assert(
    fc.property(evaluators, (each) => {
      const forth = agreed(each);
      const back = agreed([...each].reverse());
      const turned = back.questions.map((question) => ({
        ...question,
        states: [...question.states].reverse(),
      }));
      expect({ ...back, questions: turned }).toEqual(forth);
    }),
  );
});

test("one and the same answers agree wholly, in plain JSON, and nothing given changes", () => {
  fc.assert(
    fc.property(answers, fc.integer({ min: 2, max: 4 }), (given, count) => {
      const all = deepFrozen(Array.from({ length: count }, () => given));
      const result = agreed(all);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      expect(result.counts).toMatchObject({ one: 0, twoOrMore: 0, other: 0 });
      for (const figures of [result.all, ...dimensions.map((each) => result.dimensions[each])]) {
        if (figures.units > 0) expect(figures).toMatchObject({ identical: 1, withinOne: 1 });
        expect([null, 1]).toContain(figures.alpha);
      }
    }),
  );
});

test("every question is listed once, most at stake first, never more than its cap", () => {
  fc.assert(
    fc.property(evaluators, (each) => {
      const { questions, counts } = agreed(each);
      expect(questions.map(({ id }) => id).sort()).toEqual(
        Object.keys(givenBy(catalogue, [])).sort(),
      );
      const stakes = questions.map(({ stake }) => stake!);
      expect(stakes).toEqual([...stakes].sort((a, b) => b - a));
      expect(Math.max(...stakes)).toBeLessThanOrEqual(5);
      const { same, one, twoOrMore, other } = counts;
      expect(same + one + twoOrMore + other).toBe(questions.length);
      expect(questions.filter(({ isSame }) => isSame)).toHaveLength(same);
    }),
  );
});

test("answers that nobody gave are all the same", () => {
  const { counts, all } = agreementOf({ catalogue: builtinCatalogue("en"), profile, given: {} });
  expect(counts).toEqual({ same: 165, one: 0, twoOrMore: 0, other: 0 });
  expect(all).toEqual({ units: 0, identical: null, withinOne: null, alpha: null, word: null });
});
