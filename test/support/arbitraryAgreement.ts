import fc from "fast-check";
import type { AgreementInputs, AgreementQuestion } from "../../src/model/agreement";
import { allQuestions, type Catalogue } from "../../src/model/catalogue";
import { recordedCell } from "../../src/model/recordedCell";
import { arbitraryAnswer } from "./arbitraryAnswers";
import { anyText } from "./oddTexts";

const names = ["Kari", "=B", "007", "Å. Evaluator; Ola"];

/** Every third workbook has what evaluators gave apart, in any order of questions. */
export function arbitraryAgreement(catalogue: Catalogue): fc.Arbitrary<AgreementInputs | null> {
  const agreement = fc.integer({ min: 2, max: names.length }).chain((count) =>
    fc.record<AgreementInputs>({
      evaluators: fc.shuffledSubarray(names, { minLength: count, maxLength: count }),
      questions: fc
        .tuple(...allQuestions(catalogue).map(({ id, cap }) => question(id, cap, count)))
        .chain((questions) => fc.shuffledSubarray(questions, { minLength: questions.length })),
    }),
  );
  return fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: agreement });
}

function question(id: string, cap: number, evaluators: number): fc.Arbitrary<AgreementQuestion> {
  const given = arbitraryAnswer(cap).map((answer) => ({
    system: recordedCell(answer.system),
    extent: recordedCell(answer.extent),
    result: recordedCell(answer.result),
    evaluation: recordedCell(answer.evaluation),
    notApplicable: recordedCell(answer.notApplicable),
    direct: recordedCell(answer.direct),
  }));
  const all = fc.array(given, { minLength: evaluators, maxLength: evaluators });
  return fc.record({ id: fc.constant(id), given: all, note: anyText });
}
