import fc from "fast-check";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { blankAnswer, type Answers } from "../../src/model/answers";
import { questionStates } from "../../src/model/assessment";
import { allQuestions } from "../../src/model/catalogue";
import { dimensions } from "../../src/model/profile";
import { arbitraryAnswers } from "../support/arbitraryAnswers";

/*
 * What holds of the engine whatever it is given. fast-check prints its seed when a property fails.
 */
const catalogue = builtinCatalogue("nb");
const profile = builtinProfile("nb");
const questions = allQuestions(catalogue);
const anyQuestion = fc.constantFrom(...questions);
const answersToAll = arbitraryAnswers(catalogue);
const runs = { numRuns: 60 };

function assess(answers: Answers) {
  return scoreAssessment({ catalogue, profile, answers });
}

test("total: garbage in the place of answers becomes a state, never an exception", () => {
  const garbage = fc.dictionary(
    fc.oneof(
      anyQuestion.map(({ id }) => id),
      fc.constantFrom("1.1", "9.9.9", "", "__proto__", "constructor"),
    ),
    fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          system: fc.jsonValue(),
          extent: fc.jsonValue(),
          result: fc.jsonValue(),
          evaluation: fc.jsonValue(),
          direct: fc.jsonValue(),
          notApplicable: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
    ),
  );
  fc.assert(
    fc.property(garbage, (answers) => {
      const result = assess(answers as unknown as Answers);
      expect(result.questions).toHaveLength(questions.length);
      for (const { state, points } of result.questions) {
        expect(questionStates).toContain(state);
        expect(points === null || Number.isFinite(points)).toBe(true);
      }
    }),
  );
});

test("bounds: points lie between 0 and the cap, of questions, criteria, areas and the whole", () => {
  fc.assert(
    fc.property(answersToAll, (answers) => {
      const { questions: results, criteria, areas, total } = assess(answers);
      const outside = results.filter(
        ({ points, cap }) => points !== null && !(points >= 0 && points <= cap),
      );
      expect(outside).toEqual([]);
      for (const { exact, reported, share, cap, applicableCap } of [...criteria, ...areas, total]) {
        expect(applicableCap).toBeLessThanOrEqual(cap);
        if (exact === null) expect([reported, share]).toEqual([null, null]);
        else expect(exact >= 0 && exact <= applicableCap).toBe(true);
        if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
      }
    }),
    runs,
  );
});

test("monotonic: a higher level of one question lowers no points anywhere", () => {
  const level = fc.integer({ min: 0, max: 3 });
  const levels = fc.tuple(level, level, level, level);
  const raised = fc.constantFrom(...dimensions);
  fc.assert(
    fc.property(answersToAll, anyQuestion, levels, raised, (answers, { id }, given, dimension) => {
      const [system, extent, result, evaluation] = given;
      const answer = { ...blankAnswer, system, extent, result, evaluation };
      const before = assess({ ...answers, [id]: answer });
      const after = assess({ ...answers, [id]: { ...answer, [dimension]: answer[dimension] + 1 } });
      const numbers = ({ criteria, areas, total }: typeof before) =>
        [...criteria, ...areas, total].flatMap(({ exact, reported }) => [
          exact ?? 0,
          reported ?? 0,
        ]);
      const old = numbers(before);
      expect(numbers(after).filter((number, index) => number < (old[index] ?? 0))).toEqual([]);
    }),
    runs,
  );
});

test("the order in which answers were given does not matter", () => {
  fc.assert(
    fc.property(answersToAll, fc.infiniteStream(fc.nat()), (answers, random) => {
      const keyed = Object.entries(answers).map(
        (entry) => [random.next().value as number, entry] as const,
      );
      const shuffled = keyed.sort(([a], [b]) => a - b).map(([, entry]) => entry);
      expect(assess(Object.fromEntries(shuffled))).toEqual(assess(answers));
    }),
    runs,
  );
});

test("weightless: a question that is not applicable leaves the share that the others have", () => {
  fc.assert(
    fc.property(answersToAll, anyQuestion, (answers, { id, cap }) => {
      const without = assess({ ...answers, [id]: { ...blankAnswer, notApplicable: "x" } });
      const blank = assess({ ...answers, [id]: blankAnswer });
      expect(without.total.exact).toBe(blank.total.exact);
      expect(without.total.applicableCap).toBeCloseTo(blank.total.applicableCap - cap, 9);
      const { exact, applicableCap, share } = without.total;
      if (exact !== null) expect(share).toBe(exact / applicableCap);
      const criterion = without.criteria.find((each) => id.startsWith(`${each.id}.`));
      const others = without.questions.filter(
        (each) =>
          each.id !== id &&
          each.id.startsWith(`${criterion?.id}.`) &&
          each.state !== "notApplicable",
      );
      expect(criterion?.applicableCap).toBeCloseTo(
        others.reduce((sum, each) => sum + each.cap, 0),
        9,
      );
    }),
    runs,
  );
});
