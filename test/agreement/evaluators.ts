import { answerIn, type Evaluator } from "../../src/agreement/agreedAnswers";
import { agreementOf } from "../../src/agreement/agreementOf";
import type { Agreement, Judged } from "../../src/model/agreement";
import type { Answer } from "../../src/model/answers";
import { allQuestions, type Catalogue } from "../../src/model/catalogue";
import type { Profile } from "../../src/model/profile";
import type { RawCell } from "../../src/model/rawCell";
import { profile } from "../engine/scoreOne";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf, levelsOf } from "../model/sampleInputs";

export const one = catalogueOf({ caps: [[6]] });

/** What each evaluator gave for the only question: four levels, or whatever fields. */
export function agreementOn(
  given: readonly (readonly RawCell[] | Partial<Answer>)[],
  scoring: Profile = profile,
): Agreement {
  const cells = given.map((each) => answerOf(isLevels(each) ? levelsOf(each) : each));
  return agreementOf({ catalogue: one, profile: scoring, given: { "1.1.1": cells } });
}

/** What evaluators gave, by question. */
export function givenBy(
  catalogue: Catalogue,
  evaluators: readonly Pick<Evaluator, "answers">[],
): Readonly<Record<string, readonly Judged[]>> {
  return Object.fromEntries(
    allQuestions(catalogue).map(({ id }) => [
      id,
      evaluators.map(({ answers }) => answerIn(answers, id)),
    ]),
  );
}

function isLevels(given: readonly RawCell[] | Partial<Answer>): given is readonly RawCell[] {
  return Array.isArray(given);
}
