import fc from "fast-check";
import { compareRounds } from "../../src/comparison/compareRounds";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { blankAnswer, type Answers } from "../../src/model/answers";
import type { Catalogue } from "../../src/model/catalogue";
import type { AssessedRound } from "../../src/model/rounds";
import { catalogueOf } from "../model/sampleCatalogue";

const catalogue = catalogueOf({ caps: [[5, 5], [10]] }, { caps: [[20, 60]] });
const ids = catalogue.areas.flatMap(({ criteria }) =>
  criteria.flatMap(({ questions }) => questions.map(({ id }) => id)),
);
const [first, second, , fourth = ""] = ids;

function round(
  year: number,
  points: Readonly<Record<string, number>>,
  of: Catalogue = catalogue,
): AssessedRound {
  const answers: Answers = Object.fromEntries(
    Object.entries(points).map(([id, direct]) => [id, { ...blankAnswer, direct, comment: "c" }]),
  );
  const assessment = scoreAssessment({ catalogue: of, profile: builtinProfile("en"), answers });
  return { year, catalogue: of, assessment };
}

test("points of question, criterion, area and total beside each other", () => {
  const before = round(2019, { [first!]: 2, [second!]: 1.5, [fourth]: 10 });
  const found = compareRounds(before, round(2023, { [first!]: 4, [fourth]: 10 }));
  expect(found).toMatchObject({ yearBefore: 2019, year: 2023, match: "same" });
  expect(found.questions.slice(0, 2)).toEqual([
    { id: first, before: 2, now: 4, change: 2, stateBefore: "direct", capBefore: 5, cap: 5 },
    {
      id: second,
      before: 1.5,
      now: null,
      change: null,
      stateBefore: "direct",
      capBefore: 5,
      cap: 5,
    },
  ]);
  expect(found.criteria[0]).toMatchObject({ before: 3.5, now: 4, change: 0.5 });
  expect(found.areas).toMatchObject([
    { before: 4, now: 4, change: 0, cap: 20 },
    { before: 10, now: 10, change: 0, cap: 80 },
  ]);
  expect(found.total).toEqual({ before: 14, now: 14, change: 0, isNoise: true });
  expect([found.questionsGone, found.questionsNew]).toEqual([[], []]);
});

test.each<[before: number, now: number, isNoise: boolean]>([
  [57, 60, true],
  [56, 60, false],
  [60, 57, false],
  [20, 21, true],
])("a total from %d to %d: noise %p, of the present total", (before, now, isNoise) => {
  const [a, b] = [round(2019, { [ids[4]!]: before }), round(2023, { [ids[4]!]: now })];
  expect(compareRounds(a, b).total).toMatchObject({ change: now - before, isNoise });
});

test("without points there is no change, and nothing to judge", () => {
  const found = compareRounds(round(2019, {}), round(2023, { [first!]: 1 }));
  expect(found.total).toEqual({ before: null, now: 1, change: null, isNoise: null });
});

test("another version: matched by id and key, wherever they stand, and said", () => {
  const moved: Catalogue = {
    ...catalogue,
    version: "9",
    areas: [...catalogue.areas].reverse().map((area) => ({
      ...area,
      criteria: area.criteria.map((criterion) => ({
        ...criterion,
        questions: criterion.questions.map((question) =>
          question.id === second ? { ...question, id: "9.9.9" } : question,
        ),
      })),
    })),
  };
  const points = { [first!]: 2, [fourth]: 10 };
  const found = compareRounds(round(2019, points), round(2023, points, moved));
  expect(found).toMatchObject({ match: "otherVersion", version: "9" });
  expect([found.questionsGone, found.questionsNew]).toEqual([[second], ["9.9.9"]]);
  for (const { before, now, id } of found.questions) {
    expect([id, before]).toEqual([id, now]);
  }
  expect(found.areas.map(({ key, change }) => [key, change])).toEqual(
    moved.areas.map(({ key }) => [key, 0]),
  );
});

test("another catalogue: nothing below the areas is set beside", () => {
  const other: Catalogue = { ...catalogue, id: "other" };
  const found = compareRounds(round(2019, { [first!]: 2 }, other), round(2023, { [first!]: 3 }));
  expect(found.match).toBe("otherCatalogue");
  expect(found.questions[0]).toMatchObject({ before: null, now: 3, change: null, capBefore: null });
  expect(found.criteria[0]).toMatchObject({ before: null, change: null });
  expect(found.areas[0]).toMatchObject({ before: 2, now: 3, change: 1 });
  expect(found.total).toMatchObject({ before: 2, now: 3, isNoise: false });
});

test("a round against itself changes nothing", () => {
  const points = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 0, max: 50 }), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(points, (given) => {
      const one = round(2019, given);
      const found = compareRounds(one, one);
      const parts = [found.total, ...found.areas, ...found.criteria, ...found.questions];
      expect(parts.filter(({ before, now }) => before !== now)).toEqual([]);
      expect(parts.filter(({ change, now }) => change !== (now === null ? null : 0))).toEqual([]);
    }),
  );
});
