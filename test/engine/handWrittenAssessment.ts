import type { Scorable } from "../../src/engine/scoreAssessment";
import type {
  AreaResult,
  Assessment,
  CriterionResult,
  QuestionResult,
  QuestionState,
  Status,
  WarningCode,
} from "../../src/model/assessment";
import type { Problem } from "../../src/model/problem";
import type { RawCell } from "../../src/model/rawCell";

/**
 * The method written only for speed: one pass, one function, nothing shared. Used only as a
 * reference for timing the engine.
 */
export function handWrittenAssessment({ catalogue, profile, answers }: Scorable): Assessment {
  const { shares } = profile;
  const w = profile.weights;
  let legal = false;
  let ws = 0;
  let we = 0;
  let wr = 0;
  let wv = 0;
  let wSum = 0;
  if (
    typeof w.system === "number" &&
    typeof w.extent === "number" &&
    typeof w.result === "number" &&
    typeof w.evaluation === "number" &&
    w.system >= 0 &&
    w.extent >= 0 &&
    w.result >= 0 &&
    w.evaluation >= 0
  ) {
    ws = w.system;
    we = w.extent;
    wr = w.result;
    wv = w.evaluation;
    wSum = ws + we + wr + wv;
    legal = Math.abs(Math.round((wSum - 1) * 1e9)) <= 1000;
  }
  const problems: Problem[] = [];
  const questions: QuestionResult[] = [];
  const criteria: CriterionResult[] = [];
  const areas: AreaResult[] = [];
  let tPoints = 0;
  let tValued = 0;
  let tCap = 0;
  let tApplicable = 0;
  let tCount = 0;
  let tAnswered = 0;
  let tInvalid = 0;
  let tBlank = 0;
  let total: number | null = null;

  for (const area of catalogue.areas) {
    let aPoints = 0;
    let aValued = 0;
    let aCap = 0;
    let aApplicable = 0;
    let aCount = 0;
    let aAnswered = 0;
    let aInvalid = 0;
    let aBlank = 0;
    for (const criterion of area.criteria) {
      let points = 0;
      let valued = 0;
      let caps = 0;
      let applicable = 0;
      let answered = 0;
      let invalid = 0;
      let blank = 0;
      for (const { id, cap } of criterion.questions) {
        const answer = answers[id];
        let state: QuestionState = "blank";
        let got: number | null = null;
        let warnings: readonly WarningCode[] = none;
        if (answer) {
          const { system: s, extent: e, result: r, evaluation: v, direct, notApplicable } = answer;
          const hasS = s !== null && s !== "";
          const hasE = e !== null && e !== "";
          const hasR = r !== null && r !== "";
          const hasV = v !== null && v !== "";
          const hasDirect = direct !== null && direct !== "";
          const hasMark = notApplicable !== null && notApplicable !== "";
          const badS = hasS && s !== 0 && s !== 1 && s !== 2 && s !== 3 && s !== 4;
          const badE = hasE && e !== 0 && e !== 1 && e !== 2 && e !== 3 && e !== 4;
          const badR = hasR && r !== 0 && r !== 1 && r !== 2 && r !== 3 && r !== 4;
          const badV = hasV && v !== 0 && v !== 1 && v !== 2 && v !== 3 && v !== 4;
          const badDirect =
            hasDirect && !(typeof direct === "number" && direct >= 0 && direct <= cap);
          const badMark = hasMark && notApplicable !== "x" && notApplicable !== "X";
          if (badS || badE || badR || badV || badDirect || badMark) {
            state = "invalid";
            if (badS) problems.push(faultOf("level", id, "system", s));
            if (badE) problems.push(faultOf("level", id, "extent", e));
            if (badR) problems.push(faultOf("level", id, "result", r));
            if (badV) problems.push(faultOf("level", id, "evaluation", v));
            if (badDirect)
              problems.push({ ...faultOf("direct", id, "direct", direct), params: { cap } });
            if (badMark)
              problems.push(faultOf("notApplicable", id, "notApplicable", notApplicable));
          } else if (hasMark) {
            state = "notApplicable";
            if (hasS || hasE || hasR || hasV || hasDirect) {
              warnings =
                answer.comment === ""
                  ? ["notApplicableWithInputs", "notApplicableWithoutComment"]
                  : ["notApplicableWithInputs"];
            } else if (answer.comment === "") warnings = ["notApplicableWithoutComment"];
          } else if (hasDirect) {
            state = "direct";
            got = direct;
            const withLevels = hasS || hasE || hasR || hasV;
            if (withLevels) {
              warnings =
                answer.comment === ""
                  ? ["directWithLevels", "directWithoutComment"]
                  : ["directWithLevels"];
            } else if (answer.comment === "") warnings = ["directWithoutComment"];
          } else if (hasS || hasE || hasR || hasV) {
            let contradiction: WarningCode | null = null;
            if (s === 0) {
              if ((hasE && e !== 0) || (hasR && r !== 0) || (hasV && v !== 0)) {
                contradiction = "gateWithLevels";
              }
            } else if (hasS && e === 0) contradiction = "systemWithoutExtent";
            const isHigh =
              (hasS && (s as number) >= 3) ||
              (hasE && (e as number) >= 3) ||
              (hasR && (r as number) >= 3) ||
              (hasV && (v as number) >= 3);
            if (isHigh && answer.evidence === "") {
              warnings = contradiction
                ? [contradiction, "highWithoutEvidence"]
                : ["highWithoutEvidence"];
            } else if (contradiction) warnings = [contradiction];
            if (!(hasS && hasE && hasR && hasV)) state = "partial";
            else if (!legal) {
              state = "invalid";
              warnings = none;
              problems.push({ code: "weights", place: { question: id }, value: null, params: {} });
            } else {
              state = "scored";
              if (s === 0) got = 0;
              else {
                const share =
                  ws * (shares[s as number] ?? 0) +
                  we * (shares[e as number] ?? 0) +
                  wr * (shares[r as number] ?? 0) +
                  wv * (shares[v as number] ?? 0);
                got = six((cap * share) / wSum);
              }
            }
          }
        }
        questions.push({ id, state, points: got, cap, warnings });
        caps += cap;
        if (got !== null) {
          points += got;
          valued += 1;
        }
        if (state === "notApplicable") answered += 1;
        else {
          applicable += cap;
          if (got !== null) answered += 1;
          else if (state === "invalid") invalid += 1;
          else if (state === "blank") blank += 1;
        }
      }
      const count = criterion.questions.length;
      const exact = valued === 0 ? null : six(points);
      const reported = exact === null ? null : Math.round(exact * 10) / 10;
      const applicableSum = six(applicable);
      criteria.push({
        id: criterion.id,
        exact,
        reported: reported,
        cap: six(caps),
        applicableCap: applicableSum,
        share: exact === null || applicableSum === 0 ? null : exact / applicableSum,
        answered: answered,
        open: count - answered - invalid,
        invalid: invalid,
        status: statusOf(count, answered, invalid, blank),
      });
      aPoints += points;
      aValued += valued;
      aCap += caps;
      aApplicable += applicable;
      aCount += count;
      aAnswered += answered;
      aInvalid += invalid;
      aBlank += blank;
    }
    const exact = aValued === 0 ? null : six(aPoints);
    const reported = exact === null ? null : Math.round(exact);
    if (reported !== null) total = (total ?? 0) + reported;
    const applicableSum = six(aApplicable);
    areas.push({
      id: area.id,
      key: area.key,
      name: area.name,
      exact,
      reported: reported,
      cap: six(aCap),
      applicableCap: applicableSum,
      share: exact === null || applicableSum === 0 ? null : exact / applicableSum,
      answered: aAnswered,
      open: aCount - aAnswered - aInvalid,
      invalid: aInvalid,
      status: statusOf(aCount, aAnswered, aInvalid, aBlank),
    });
    tPoints += aPoints;
    tValued += aValued;
    tCap += aCap;
    tApplicable += aApplicable;
    tCount += aCount;
    tAnswered += aAnswered;
    tInvalid += aInvalid;
    tBlank += aBlank;
  }
  const exact = tValued === 0 ? null : six(tPoints);
  const applicableSum = six(tApplicable);
  return {
    total: {
      exact,
      reported: total,
      cap: six(tCap),
      applicableCap: applicableSum,
      share: exact === null || applicableSum === 0 ? null : exact / applicableSum,
      answered: tAnswered,
      open: tCount - tAnswered - tInvalid,
      invalid: tInvalid,
      status: statusOf(tCount, tAnswered, tInvalid, tBlank),
      band: total === null ? null : [Math.round(six(0.95 * total)), Math.round(six(1.05 * total))],
    },
    areas,
    criteria,
    questions,
    problems,
  };
}

const none: readonly WarningCode[] = [];

function faultOf(code: Problem["code"], question: string, field: string, value: RawCell): Problem {
  return { code, place: { question, field }, value, params: {} };
}

function six(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function statusOf(count: number, answered: number, invalid: number, blank: number): Status {
  if (invalid > 0) return "not final";
  if (blank === count) return "empty";
  return answered === count ? "complete" : "in progress";
}
