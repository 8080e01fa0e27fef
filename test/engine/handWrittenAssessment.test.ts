import fc from "fast-check";
import { blankAnswer, type Answer } from "../../src/model/answers";
import { allQuestions } from "../../src/model/catalogue";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { inputsOf } from "../model/sampleInputs";
import { handWrittenAssessment } from "./handWrittenAssessment";

const cell = fc.constantFrom(null, 0, 1, 2, 3, 4, 5);
const text = fc.constantFrom("", "Annual report");

const answer: fc.Arbitrary<Answer> = fc
  .record({
    system: cell,
    extent: cell,
    result: cell,
    evaluation: cell,
    direct: fc.option(fc.constantFrom(0, 0.5, 1, 99), { freq: 2 }),
    notApplicable: fc.option(fc.constantFrom("x", "X", "n/a"), { freq: 2 }),
    evidence: text,
    comment: text,
  })
  .map((fields) => ({ ...blankAnswer, ...fields }));

test("the pass that the benchmark compares the engine with computes the same", () => {
  const inputs = inputsOf(builtinCatalogue("en"));
  const questions = allQuestions(inputs.catalogue);
  fc.assert(
    fc.property(fc.tuple(...questions.map(() => answer)), (drawn) => {
      const answers = Object.fromEntries(questions.map(({ id }, n) => [id, drawn[n]!]));
      const scorable = { ...inputs, answers };
      expect(handWrittenAssessment(scorable)).toEqual(scoreAssessment(scorable));
    }),
    { numRuns: 30 },
  );
});
