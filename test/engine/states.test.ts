import type { Answer, JudgedField } from "../../src/model/answers";
import type { QuestionState } from "../../src/model/assessment";
import { cellErrors, type RawCell } from "../../src/model/rawCell";
import { levelsOf } from "../model/sampleInputs";
import { scoreOne } from "./scoreOne";

const all4 = levelsOf([4, 4, 4, 4]);

describe("the six states, in their order", () => {
  test.each<[string, Partial<Answer>, QuestionState, number | null]>([
    ["nothing given", {}, "blank", null],
    [
      "empty strings",
      { ...levelsOf(["", "", "", ""]), direct: "", notApplicable: "" },
      "blank",
      null,
    ],
    ["texts without points", { evidence: "a", comment: "b", reviewNote: "c" }, "blank", null],
    ["one level", levelsOf([1]), "partial", null],
    ["one level of 0", levelsOf([0]), "partial", null],
    ["two levels", levelsOf([null, 2, "", 3]), "partial", null],
    ["three levels", levelsOf([4, 4, 4]), "partial", null],
    ["four levels", levelsOf([3, 2, 1, 0]), "scored", 1.875],
    ["all 4", all4, "scored", 5],
    ["all 0", levelsOf([0, 0, 0, 0]), "scored", 0],
    ["direct", { direct: 4.29 }, "direct", 4.29],
    ["direct 0", { direct: 0 }, "direct", 0],
    ["direct at the cap", { direct: 5 }, "direct", 5],
    ["direct before levels", { ...all4, direct: 1 }, "direct", 1],
    ["direct before part of the levels", { ...levelsOf([1]), direct: 1 }, "direct", 1],
    ["the mark", { notApplicable: "x" }, "notApplicable", null],
    ["the mark in capitals", { notApplicable: "X" }, "notApplicable", null],
    ["the mark before direct", { notApplicable: "x", direct: 2 }, "notApplicable", null],
    ["the mark before levels", { notApplicable: "x", ...all4 }, "notApplicable", null],
    ["invalid before the mark", { notApplicable: "x", system: "3" }, "invalid", null],
    ["invalid before direct", { direct: 2, extent: 5 }, "invalid", null],
    ["invalid direct beside levels", { ...all4, direct: 6 }, "invalid", null],
    ["an invalid mark beside levels", { ...all4, notApplicable: "y" }, "invalid", null],
    ["invalid beside blanks", { evaluation: -1 }, "invalid", null],
  ])("%s", (_, given, state, points) => {
    expect(scoreOne(given)).toMatchObject({ state, points, cap: 5 });
  });
});

const rubbish: readonly RawCell[] = [
  " ",
  "  ",
  "a",
  "3",
  "3,0",
  "3.0",
  "x ",
  "#N/A",
  "TRUE",
  true,
  false,
  NaN,
  Infinity,
  -Infinity,
  ...cellErrors.map((error) => ({ error })),
];

const offScale: readonly RawCell[] = [2.5, -1, 5, 4.0000001, 0.1, 1e-9, 1e300];

describe("invalid inputs", () => {
  test.each<[JudgedField, readonly RawCell[]]>([
    ["system", [...rubbish, ...offScale, "x"]],
    ["extent", [...rubbish, ...offScale, "x"]],
    ["result", [...rubbish, ...offScale, "x"]],
    ["evaluation", [...rubbish, ...offScale, "x"]],
    ["direct", [...rubbish, -0.001, 5.0000001, 6, 1e300, "x"]],
    ["notApplicable", [...rubbish, 0, 1, "xx", "х"]],
  ])("%s", (field, cells) => {
    for (const cell of cells) {
      const { state, points, warnings, problems } = scoreOne({ ...all4, [field]: cell });
      expect([cell, state, points, warnings]).toEqual([cell, "invalid", null, []]);
      expect(problems).toEqual([
        {
          code: field === "direct" || field === "notApplicable" ? field : "level",
          place: { question: "1.1.1", field },
          value: cell,
          params: field === "direct" ? { cap: 5 } : {},
        },
      ]);
    }
  });

  test("every input at fault is named, once", () => {
    const given = {
      system: "a",
      extent: 9,
      result: true,
      evaluation: 2.5,
      direct: "b",
      notApplicable: 1,
    };
    const { problems } = scoreOne(given);
    const named = problems.map(({ code, place, value }) => [code, place.field, value]);
    expect(named).toEqual([
      ["level", "system", "a"],
      ["level", "extent", 9],
      ["level", "result", true],
      ["level", "evaluation", 2.5],
      ["direct", "direct", "b"],
      ["notApplicable", "notApplicable", 1],
    ]);
  });

  test("sound answers have no problems", () => {
    for (const given of [{}, all4, { direct: 5 }, { notApplicable: "x" }, levelsOf([1])]) {
      expect(scoreOne(given).problems).toEqual([]);
    }
  });
});

test("the gate: system 0 gives 0 points whatever the other levels", () => {
  for (const others of [
    [0, 0, 0],
    [4, 4, 4],
    [1, 2, 3],
  ]) {
    expect(scoreOne(levelsOf([0, ...others]))).toMatchObject({ state: "scored", points: 0 });
  }
});
