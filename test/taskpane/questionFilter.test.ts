import fc from "fast-check";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { respondentRoles, type Catalogue } from "../../src/model/catalogue";
import {
  listQuestions,
  narrow,
  questionFilters,
  resultsById,
  wide,
  type Narrowing,
} from "../../src/taskpane/session/questionFilter";
import { inputsOf } from "../model/sampleInputs";
import { arbitraryAnswers } from "../support/arbitraryAnswers";

const catalogue: Catalogue = builtinCatalogue("en");
const questions = listQuestions(catalogue);

const narrowing: fc.Arbitrary<Narrowing> = fc.record({
  area: fc.constantFrom(null, ...catalogue.areas.map(({ key }) => key)),
  filter: fc.constantFrom(...questionFilters),
  role: fc.constantFrom(null, ...respondentRoles),
  withOthers: fc.boolean(),
  search: fc.constantFrom("", "plan", "1.1 plan", "xyzzy", "  Budget  "),
});

test("a question is listed exactly when it passes each condition by itself", () => {
  fc.assert(
    fc.property(arbitraryAnswers(catalogue), narrowing, (answers, wanted) => {
      const results = resultsById(scoreAssessment(inputsOf(catalogue, { answers })));
      const listed = (given: Partial<Narrowing>) =>
        new Set(narrow(questions, { ...wide, ...given }, answers, results));
      const { area, filter, role, withOthers, search } = wanted;
      const conditions = [{ area }, { filter }, { role, withOthers }, { search }].map(listed);
      const expected = questions.filter((each) => conditions.every((set) => set.has(each)));
      expect(narrow(questions, wanted, answers, results)).toEqual(expected);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test("an area, a role and a search each leave only what they name", () => {
  const only = (given: Partial<Narrowing>) =>
    narrow(questions, { ...wide, ...given }, {}, new Map());
  const [area] = catalogue.areas;
  expect(only({})).toEqual(questions);
  expect(only({ area: area!.key })).toHaveLength(questions.filter((q) => q.area === area).length);
  expect(only({ search: "1.1.1" }).map(({ question }) => question.id)).toContain("1.1.1");
  for (const role of respondentRoles) {
    const first = only({ role });
    expect(first.every(({ question }) => question.respondents[0] === role)).toBe(true);
    const all = only({ role, withOthers: true });
    expect(all).toEqual(questions.filter(({ question }) => question.respondents.includes(role)));
  }
});
