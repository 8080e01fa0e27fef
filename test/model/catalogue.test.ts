import { isBlankAnswer } from "../../src/model/answers";
import { allQuestions, catalogueCap, questionsOf } from "../../src/model/catalogue";
import { isLanguage } from "../../src/model/language";
import { failure, problem, success } from "../../src/model/problem";
import { catalogueOf } from "./sampleCatalogue";
import { answerOf } from "./sampleInputs";

const catalogue = catalogueOf({ caps: [[1, 2], [3]] }, { caps: [[4.5]] });

test("questions come in order, caps sum", () => {
  expect(allQuestions(catalogue).map(({ id }) => id)).toEqual(["1.1.1", "1.1.2", "1.2.1", "2.1.1"]);
  expect(catalogue.areas.map((area) => questionsOf(area).length)).toEqual([3, 1]);
  expect(catalogueCap(catalogue)).toBe(10.5);
});

test("an answer is blank when nothing at all is given", () => {
  expect(isBlankAnswer(answerOf())).toBe(true);
  expect(isBlankAnswer(answerOf({ system: "", direct: "" }))).toBe(true);
  const given = [
    { system: 0 },
    { extent: false },
    { direct: " " },
    { notApplicable: { error: "#N/A" } },
    { evidence: "a" },
    { comment: "a" },
    { remark: "a" },
    { reply: "a" },
    { finding: { kind: "strength", text: "" } },
    { finding: { kind: "", text: "a" } },
    { finding: { kind: { unknown: 3 }, text: "" } },
  ] as const;
  for (const fields of given)
    expect([fields, isBlankAnswer(answerOf(fields))]).toEqual([fields, false]);
});

test("languages are our own, whatever the value", () => {
  expect(["nb", "en", "sv", "NB", "", null, 1].map(isLanguage)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("problems are values with everything in them", () => {
  expect(problem("level", { cell: "B2" })).toEqual({
    code: "level",
    place: { cell: "B2" },
    value: null,
    params: {},
  });
  const fault = problem("yearInFuture", {}, "x", { max: 1 });
  expect(success(1, [fault])).toEqual({ ok: true, value: 1, problems: [fault] });
  expect(failure(fault, fault)).toEqual({ ok: false, problems: [fault, fault] });
});
