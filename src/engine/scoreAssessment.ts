import { blankAnswer, type Answer, type Answers } from "../model/answers";
import type {
  AreaResult,
  Assessment,
  CriterionResult,
  QuestionResult,
  TotalResult,
} from "../model/assessment";
import type { Catalogue } from "../model/catalogue";
import { noiseBand } from "../model/noise";
import type { Problem } from "../model/problem";
import type { Profile } from "../model/profile";
import { round } from "../model/rounding";
import { scaleOf } from "./scale";
import { problemsOfInvalid, scoreQuestion } from "./scoreQuestion";
import { addQuestion, addTally, emptyTally, exactPoints, summarize } from "./tally";

export interface Scorable {
  readonly catalogue: Catalogue;
  readonly profile: Profile;
  readonly answers: Answers;
}

/**
 * Scores the whole assessment in one pass. Pure and total: any answer gets a state and, if it is
 * wrong, a problem. Points are rounded to six decimals and reported with one decimal for a
 * criterion and none for an area; the total is the sum of the reported areas, so that the printed
 * numbers add up.
 */
export function scoreAssessment({ catalogue, profile, answers }: Scorable): Assessment {
  const scale = scaleOf(profile);
  const problems: (readonly Problem[])[] = [];
  const questions: QuestionResult[] = [];
  const criteria: CriterionResult[] = [];
  const areas: AreaResult[] = [];
  const whole = emptyTally();
  let reportedTotal: number | null = null;

  for (const area of catalogue.areas) {
    const ofArea = emptyTally();
    for (const criterion of area.criteria) {
      const ofCriterion = emptyTally();
      for (const question of criterion.questions) {
        const answer = answerTo(question.id, answers);
        const result = scoreQuestion(question, answer, scale);
        if (result.state === "invalid") problems.push(problemsOfInvalid(question, answer));
        questions.push(result);
        addQuestion(ofCriterion, result);
      }
      const exact = exactPoints(ofCriterion);
      const reported = exact === null ? null : round(exact, 1);
      criteria.push({ id: criterion.id, ...summarize(ofCriterion, exact, reported) });
      addTally(ofArea, ofCriterion);
    }
    const exact = exactPoints(ofArea);
    const reported = exact === null ? null : round(exact, 0);
    if (reported !== null) reportedTotal = (reportedTotal ?? 0) + reported;
    const { id, key, name } = area;
    areas.push({ id, key, name, ...summarize(ofArea, exact, reported) });
    addTally(whole, ofArea);
  }
  const band = reportedTotal === null ? null : noiseBand(reportedTotal);
  const total: TotalResult = { band, ...summarize(whole, exactPoints(whole), reportedTotal) };
  return { total, areas, criteria, questions, problems: problems.flat() };
}

/**
 * Looking up "constructor" finds a member that every object has; unlike an answer, it has no
 * levels.
 */
function answerTo(id: string, answers: Answers): Answer {
  const answer = answers[id];
  return answer?.system === undefined ? blankAnswer : answer;
}
