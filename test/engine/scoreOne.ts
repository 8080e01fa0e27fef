import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import type { Answer } from "../../src/model/answers";
import type { Assessment, QuestionResult } from "../../src/model/assessment";
import type { Catalogue } from "../../src/model/catalogue";
import type { Problem } from "../../src/model/problem";
import type { Profile } from "../../src/model/profile";
import type { RawCell } from "../../src/model/rawCell";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf, levelsOf } from "../model/sampleInputs";

export const profile = builtinProfile("en");

export function profileOf(weights: readonly RawCell[], shares = profile.shares): Profile {
  const [system = null, extent = null, result = null, evaluation = null] = weights;
  return { ...profile, shares, weights: { system, extent, result, evaluation } };
}

/** What one answer to a question of the given cap scores, and what is said of it. */
export function scoreOne(
  given: Partial<Answer>,
  { cap = 5, scoring = profile }: { cap?: number; scoring?: Profile } = {},
): QuestionResult & { problems: readonly Problem[] } {
  const catalogue = catalogueOf({ caps: [[cap]] });
  const answers = { "1.1.1": answerOf(given) };
  const { questions, problems } = scoreAssessment({ catalogue, profile: scoring, answers });
  const [question] = questions;
  if (!question) throw new Error("no question");
  return { ...question, problems };
}

/** The assessment of answers given in short: four levels, or whatever fields. */
export function assess(
  catalogue: Catalogue,
  answers: Readonly<Record<string, readonly RawCell[] | Partial<Answer>>>,
  scoring: Profile = profile,
): Assessment {
  const given = Object.entries(answers).map(([id, answer]) => {
    return [id, answerOf(isLevels(answer) ? levelsOf(answer) : answer)] as const;
  });
  return scoreAssessment({ catalogue, profile: scoring, answers: Object.fromEntries(given) });
}

function isLevels(answer: readonly RawCell[] | Partial<Answer>): answer is readonly RawCell[] {
  return Array.isArray(answer);
}
