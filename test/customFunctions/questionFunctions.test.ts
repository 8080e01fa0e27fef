import fc from "fast-check";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { controlNumber } from "../../src/engine/controlNumber";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import {
  control,
  points,
  state,
  summary,
  warnings,
} from "../../src/customFunctions/questionFunctions";
import { wordTranslator } from "../../src/i18n/wordTranslator";
import { blankAnswer, type Answer, type Answers } from "../../src/model/answers";
import { questionStates, type QuestionResult } from "../../src/model/assessment";
import { allQuestions, questionsOf, type Catalogue } from "../../src/model/catalogue";
import { languages, type Language } from "../../src/model/language";
import type { Profile } from "../../src/model/profile";
import { isCellError } from "../../src/model/rawCell";
import { stateNumbers, statusNumbers } from "../../src/model/stateNumbers";
import * as plan from "../../src/workbook/states";
import { arbitraryAnswer, arbitraryAnswers } from "../support/arbitraryAnswers";
import { errorOf, installCustomFunctions, setDisplayLanguage } from "./excelHost";

beforeAll(installCustomFunctions);
beforeEach(() => setDisplayLanguage("en-GB"));

const catalogue = builtinCatalogue("en");
const profile = builtinProfile("en");
const judged = (answer: Answer) => {
  const { system, extent, result, evaluation, direct, notApplicable } = answer;
  return [system, extent, result, evaluation, direct, notApplicable] as const;
};
/** Excel answers with an error value itself, without asking us. */
const arrives = (answer: Answer) => !judged(answer).some(isCellError);
const answerOf5 = arbitraryAnswer(5).filter(arrives);
const weights = fc.constantFrom<Profile["weights"] | null>(
  null,
  { system: 0.4, extent: 0.2, result: 0.2, evaluation: 0.2 },
  { system: 0, extent: 0, result: 1, evaluation: 0 },
  { system: 1 / 3, extent: 1 / 3, result: 1 / 3, evaluation: 0 },
);

function resultOf(cap: number, answer: Answer, own: Profile["weights"] | null): QuestionResult {
  const [area] = catalogue.areas;
  const question = { ...allQuestions(catalogue)[0]!, id: "1.1.1", cap };
  const criterion = { ...area!.criteria[0]!, cap, questions: [question] };
  const one: Catalogue = { ...catalogue, areas: [{ ...area!, cap, criteria: [criterion] }] };
  const weighed = own ? { ...profile, weights: own } : profile;
  const answers = { "1.1.1": answer };
  return scoreAssessment({ catalogue: one, profile: weighed, answers }).questions[0]!;
}

const rowOf = (own: Profile["weights"] | null) =>
  own ? [[own.system, own.extent, own.result, own.evaluation]] : null;

/** As Excel calls: every argument as rows, what is left out as null. */
function call(of: typeof points, cap: number, answer: Answer, own: Profile["weights"] | null) {
  const [system, extent, result, evaluation, direct, mark] = judged(answer).map((cell) => [[cell]]);
  const weighed = rowOf(own) as unknown[][] | undefined;
  return of([[cap]], system!, extent!, result!, evaluation!, direct, mark, weighed);
}

test("a question's points and state are the engine's, whatever is given", () => {
  fc.assert(
    fc.property(answerOf5, weights, (answer, own) => {
      const expected = resultOf(5, answer, own);
      expect(call(points, 5, answer, own)).toEqual([[expected.points ?? ""]]);
      expect(call(state, 5, answer, own)).toEqual([[stateNumbers[expected.state]]]);
    }),
  );
});

test("a question's warnings are the engine's, in words, in the language asked for", () => {
  const text = fc.constantFrom("", "The annual report");
  const given = fc.tuple(answerOf5, text, text, fc.constantFrom("nb" as const, "en" as const));
  fc.assert(
    fc.property(given, ([answer, evidence, comment, language]) => {
      const t = wordTranslator(language);
      const expected = resultOf(5, { ...answer, evidence, comment }, null).warnings;
      const [system, extent, result, evaluation, direct, mark] = judged(answer).map((cell) => [
        [cell],
      ]);
      const found = warnings(
        [[5]],
        system!,
        extent!,
        result!,
        evaluation!,
        direct,
        mark,
        [[evidence]],
        [[comment]],
        language,
      );
      expect(found).toEqual([[expected.map((code) => t(`warning.${code}`)).join(", ")]]);
    }),
  );
  expect(warnings([[5]], [[4]], [[0]], [[0]], [[0]])).toEqual([["Extent is 0, no evidence"]]);
});

test("columns of cells give a column, single cells go with each", () => {
  fc.assert(
    fc.property(fc.array(answerOf5, { minLength: 2, maxLength: 6 }), (answers) => {
      const columns = answers.map(judged);
      const column = (at: number) => columns.map((cells) => [cells[at]]);
      const [system, extent, result, evaluation, direct, mark] = [0, 1, 2, 3, 4, 5].map(column);
      const alone = answers.map((answer) => call(points, 5, answer, null)[0]);
      const given = points([[5]], system!, extent!, result!, evaluation!, direct, mark);
      expect(given).toEqual(alone);
    }),
  );
});

test("state and status are the workbook's own numbers", () => {
  expect(plan.stateNumbers).toBe(stateNumbers);
  expect(plan.statusNumbers).toBe(statusNumbers);
  expect(questionStates.map((name) => stateNumbers[name])).toEqual([1, 2, 3, 4, 5, 6]);
});

type Rows = unknown[][];

const allFour: [Rows, Rows, Rows, Rows] = [[[4]], [[4]], [[4]], [[4]]];

test("what is left out, and values that are not rows, count too", () => {
  expect(points([[2.5]], ...allFour)).toEqual([[2.5]]);
  const plain = points as (...given: unknown[]) => unknown;
  expect(plain(2.5, 4, 4, 4, 4, null, null, null)).toEqual([[2.5]]);
  expect(plain(2.5, null, "", 4, 4)).toEqual([[""]]);
});

test("objects of Excel carry a plain value", () => {
  const formatted = { type: "FormattedNumber", basicValue: 4, numberFormat: "0.0" };
  expect(points([[2]], [[formatted]], [[4]], [[4]], [[4]])).toEqual([[2]]);
  const entity = { type: "Entity", text: "4" };
  expect(state([[2]], [[entity]], [[4]], [[4]], [[4]])).toEqual([[stateNumbers.invalid]]);
  const empty = { type: "Empty", basicValue: "" };
  expect(state([[2]], [[empty]], [[4]], [[4]], [[4]])).toEqual([[stateNumbers.partial]]);
});

test("where Excel hands a blank mark on as 0, there are no points rather than wrong ones", () => {
  expect(points([[2]], [[0]], [[0]], [[0]], [[0]], [[0]], [[0]])).toEqual([[""]]);
});

test.each<[unknown, string]>([
  [0, "0"],
  [-1, "-1"],
  ["2", "2"],
  ["", ""],
  [true, "TRUE"],
])("the bad cap %j is an error that says so", (cap, shown) => {
  expect(errorOf(() => points([[cap]], ...allFour))).toEqual({
    code: "#VALUE!",
    message: `“${shown}” is not a cap. Give a number above 0.`,
  });
});

test("in a range, only the cell with the bad cap has the error", () => {
  const [good, bad] = points([[2], [""]], ...allFour);
  expect(good).toEqual([2]);
  expect(bad).toEqual([expect.objectContaining({ code: "#VALUE!" })]);
});

test.each([
  [[[0.25, 0.25, 0.25]]],
  [[[0.25, 0.25, 0.25, 0.3]]],
  [[[0.5, 0.75, -0.25, 0]]],
  [[["0.25", 0.25, 0.25, 0.25]]],
  [[["", "", "", ""]]],
  [[[0.25, 0.25, 0.25, 0.25, 0]]],
])("the bad weights %j are an error, whatever the answer", (bad) => {
  const message = "The weights are not four numbers of at least 0 that sum to 1.";
  expect(errorOf(() => points([[2]], ...allFour, [[1]], [[null]], bad))).toEqual({
    code: "#VALUE!",
    message,
  });
  expect(errorOf(() => summary([["1.1.1", 2, 4, 4, 4, 4, "", ""]], bad)).message).toBe(message);
});

test("weights may stand in a column", () => {
  const column = [[1], [0], [0], [0]];
  expect(points([[2]], [[4]], [[0]], [[0]], [[0]], undefined, undefined, column)).toEqual([[2]]);
});

test("ranges of different sizes are an error", () => {
  const { code, message } = errorOf(() => points([[2], [2]], [[4], [4], [4]], [[4]], [[4]], [[4]]));
  expect([code, message]).toEqual(["#VALUE!", expect.stringContaining("differ in size")]);
});

test("a row and a column are no ranges of one size", () => {
  const one = [[1, 2, 3]];
  expect(errorOf(() => points([[5], [5], [5]], one, one, one, one)).code).toBe("#VALUE!");
});

test("of whole columns, rows without a question stay empty, and a wrong cap is one fault", () => {
  const rows = 20_000;
  const column = (of: (row: number) => unknown) =>
    Array.from({ length: rows }, (_, row) => [of(row)]);
  const level = column((row) => (row === 1 ? 4 : null));
  const found = points(
    column((row) => [5, 5, "x", "x"][row] ?? null),
    level,
    level,
    level,
    level,
  );
  expect(found.slice(0, 2)).toEqual([[""], [5]]);
  expect(typeof found[2]?.[0]).toBe("object");
  expect(found[3]?.[0]).toBe(found[2]?.[0]);
  expect(found.slice(4).every(([cell]) => cell === "")).toBe(true);
});

test("messages follow Excel's language", () => {
  const message = (language: string | null) => {
    setDisplayLanguage(language);
    return errorOf(() => points([[0]], ...allFour)).message;
  };
  expect(["nb-NO", "nn-NO", "no"].map(message)).toEqual(
    Array(3).fill("«0» kan ikke være maks. Oppgi et tall over 0."),
  );
  expect(["sv-SE", "northern", null].map(message)).toEqual(
    Array(3).fill("“0” is not a cap. Give a number above 0."),
  );
});

describe("CONTROL", () => {
  const [area] = catalogue.areas;
  const questions = questionsOf(area!);
  const rowsOf = (answers: Answers) =>
    questions.map(({ id, cap }) => [id, cap, ...judged(answers[id] ?? blankAnswer)]);
  const findingsOf = (answers: Answers, language: Language) =>
    questions.map(({ id }) => {
      const { kind, text } = (answers[id] ?? blankAnswer).finding;
      if (typeof kind === "object") return [kind.unknown, text];
      return [kind === "" ? null : wordTranslator(language)(`findingKind.${kind}`), text];
    });
  const isKnown = ({ finding: { kind } }: Answer) =>
    typeof kind !== "object" || !isCellError(kind.unknown);

  test.each(languages)("of an area is the engine's, with findings in %s", (language) => {
    const given = arbitraryAnswers(catalogue).map((answers) =>
      Object.fromEntries(
        Object.entries(answers).filter(([, answer]) => arrives(answer) && isKnown(answer)),
      ),
    );
    fc.assert(
      fc.property(given, (answers) => {
        expect(control(rowsOf(answers), findingsOf(answers, language))).toEqual([
          [controlNumber(area!, answers)],
        ]);
      }),
      { numRuns: 20 },
    );
  });

  test("findings that do not fit the questions are refused", () => {
    const rows = rowsOf({});
    const findings = findingsOf({}, "en");
    for (const wrong of [findings.slice(1), findings.map(([kind]) => [kind]), [[]]]) {
      expect(errorOf(() => control(rows, wrong))).toMatchObject({ code: "#VALUE!" });
    }
  });
});

describe("SUMMARY", () => {
  const questionRow = (id: string, cap: number, answers: Answers) => [
    id,
    cap,
    ...judged(answers[id] ?? blankAnswer),
  ];
  const rowOfSummary = (sum: ReturnType<typeof scoreAssessment>["total"]) => [
    sum.exact ?? "",
    sum.reported ?? "",
    sum.cap,
    sum.applicableCap,
    sum.share ?? "",
    sum.answered,
    sum.open,
    sum.invalid,
    statusNumbers[sum.status],
  ];

  test("of the whole and of an area is the engine's", () => {
    const given = arbitraryAnswers(catalogue).map((answers) =>
      Object.fromEntries(Object.entries(answers).filter(([, answer]) => arrives(answer))),
    );
    fc.assert(
      fc.property(given, weights, (answers, own) => {
        const weighed = own ? { ...profile, weights: own } : profile;
        const { total, areas } = scoreAssessment({ catalogue, profile: weighed, answers });
        const row = rowOf(own) as unknown[][] | undefined;
        const rows = allQuestions(catalogue).map(({ id, cap }) => questionRow(id, cap, answers));
        expect(summary(rows, row)).toEqual([rowOfSummary(total)]);
        const second = rows.filter(([id]) => String(id).startsWith("2."));
        expect(summary(second, row)).toEqual([rowOfSummary({ ...areas[1]!, band: null })]);
      }),
      { numRuns: 20 },
    );
  });

  const blankRow = ["", null, "", null, "", "", "", ""];
  const full = (id: unknown, cap: unknown = 1.3) => [id, cap, 4, 4, 4, 4, null, null];

  test("blank rows are left out; nothing at all is empty", () => {
    expect(summary([blankRow, full("1.1.1"), blankRow])).toEqual(summary([full("1.1.1")]));
    expect(summary([blankRow])).toEqual([["", "", 0, 0, "", 0, 0, 0, statusNumbers.empty]]);
  });

  test("ids of three parts name their area, others are one area", () => {
    const reported = (...rows: unknown[][]) => summary(rows)[0]![1];
    expect(reported(full("1.1.1"), full("1.2.1"))).toBe(3);
    expect(reported(full("1.1.1"), full("2.1.1"))).toBe(2);
    expect(reported(full("A1"), full("B1"))).toBe(3);
    expect(reported(full("1.1"), full("2.1"))).toBe(3);
    expect(reported(full("__proto__"), full("constructor"))).toBe(3);
  });

  test.each<[string, unknown[][]]>([
    ["7 columns were given", [["1.1.1", 2, 4, 4, 4, 4, ""]]],
    ["Row 2 has no id", [full("1.1.1"), full("")]],
    ["Row 2: the id “1.1.1” occurs twice", [full("1.1.1"), full(" 1.1.1 ")]],
    ["Row 1: “x” is not a cap", [full("1.1.1", "x")]],
    ["Row 1: “0” is not a cap", [[0, 0, 0, 0, 0, 0, 0, 0]]],
  ])("is an error: %s", (message, rows) => {
    expect(errorOf(() => summary(rows))).toEqual({
      code: "#VALUE!",
      message: expect.stringContaining(message) as string,
    });
  });
});
