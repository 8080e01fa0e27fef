import fc from "fast-check";
import { agreedAnswers, type Evaluator } from "../../src/agreement/agreedAnswers";
import { isBlankAnswer, judgedFields, type Answer } from "../../src/model/answers";
import { isBlank } from "../../src/model/rawCell";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf, levelsOf } from "../model/sampleInputs";
import { arbitraryAnswers } from "../support/arbitraryAnswers";
import { one } from "./evaluators";

const names = ["Kari", "Ola", "Per", "Åse"];

function agree(...given: readonly Partial<Answer>[]): Answer {
  const evaluators = given.map((each, index): Evaluator => ({
    name: names[index]!,
    answers: { "1.1.1": answerOf(each) },
  }));
  const agreed = agreedAnswers(one, evaluators, (kind) => kind.toUpperCase());
  return agreed["1.1.1"] ?? answerOf();
}

test("levels on which all agree are taken, the others are blank", () => {
  const agreed = agree(levelsOf([3, 2, 1, 0]), levelsOf([3, 1, 1, 0]), levelsOf([3, 2, 1]));
  expect(agreed).toEqual(answerOf(levelsOf([3, null, 1, null])));
});

test("marks, direct points and invalid inputs are taken only where all gave the same", () => {
  const mark = { notApplicable: "x" };
  expect(agree(mark, { notApplicable: "X" }).notApplicable).toBe("x");
  expect(agree(mark, levelsOf([3, 3, 3, 3]))).toEqual(answerOf());
  expect(agree({ direct: 2 }, { direct: 2.0000001 }).direct).toBe(2);
  expect(agree({ direct: 2 }, { direct: 2.5 })).toEqual(answerOf());
  expect(agree({ direct: 2, system: 3 }, { system: 3 })).toEqual(answerOf());
  expect(agree({ system: "3" }, { system: "3" }).system).toBe("3");
  expect(agree({ system: "3", extent: 2 }, { system: 3, extent: 2 })).toEqual(answerOf());
});

test("equal texts are kept once, different ones with their authors", () => {
  const texts = [{ comment: "a" }, { comment: "b\n\nc" }, { comment: "" }, { comment: "a" }];
  expect(agree(...texts).comment).toBe("Kari, Åse: a\nOla: b\n\nc");
  expect(agree({ evidence: "Plan 2024" }, {}).evidence).toBe("Plan 2024");
  expect(agree({ evidence: "Plan 2024" }, { evidence: "Plan 2024" }).evidence).toBe("Plan 2024");
});

test("a finding keeps its kind where nobody chose another; otherwise each text names its kind", () => {
  const strong = { finding: { kind: "strength", text: "Good" } } as const;
  const plain = { finding: { kind: "", text: "Well" } } as const;
  const weak = { finding: { kind: "weakness", text: "" } } as const;
  const odd = { finding: { kind: { unknown: "Idé" }, text: "?" } } as const;
  expect(agree(strong, {}, strong).finding).toEqual(strong.finding);
  expect(agree(strong, plain).finding).toEqual({ kind: "strength", text: "Kari: Good\nOla: Well" });
  expect(agree(strong, weak, odd, plain).finding).toEqual({
    kind: "",
    text: "Kari (STRENGTH): Good\nOla (WEAKNESS)\nPer (Idé): ?\nÅse: Well",
  });
});

const catalogue = catalogueOf({ caps: [[5, 2.5], [1]] }, { caps: [[3.5], [2, 2]] });
const answers = arbitraryAnswers(catalogue);

test("agreeing with oneself changes nothing", () => {
  fc.assert(
    fc.property(answers, fc.integer({ min: 1, max: 4 }), (given, count) => {
      const evaluators = names.slice(0, count).map((name) => ({ name, answers: given }));
      const kept = Object.entries(given).filter(([, answer]) => !isBlankAnswer(answer));
      expect(agreedAnswers(catalogue, evaluators, String)).toEqual(Object.fromEntries(kept));
    }),
  );
});

test("the order of evaluators changes no judged cell, and no text is lost", () => {
  fc.assert(
    fc.property(fc.array(answers, { minLength: 2, maxLength: 4 }), (all) => {
      const evaluators = all.map((given, index) => ({ name: names[index]!, answers: given }));
      const forth = agreedAnswers(catalogue, evaluators, String);
      const back = agreedAnswers(catalogue, [...evaluators].reverse(), String);
      for (const id of Object.keys(all[0]!)) {
        const [here, there] = [forth[id] ?? answerOf(), back[id] ?? answerOf()];
        for (const field of judgedFields) {
          if (isBlank(here[field])) expect(isBlank(there[field])).toBe(true);
          else expect(there[field]).toEqual(here[field]);
        }
        for (const given of all) {
          expect(here.comment).toContain(given[id]!.comment);
          expect(here.evidence).toContain(given[id]!.evidence);
          expect(here.finding.text).toContain(given[id]!.finding.text);
        }
      }
    }),
  );
});
