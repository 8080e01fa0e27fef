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
    ["texts without points", { evidence: "a", comment: "b", remark: "c" }, "blank", null],
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

/** Half a millionth decides. */
const offScale: readonly RawCell[] = [2.5, -1, 5, 4.0000005, 0.1, 5e-7, -5e-7, 3.000001, 1e300];

describe("invalid inputs", () => {
  test.each<[JudgedField, readonly RawCell[]]>([
    ["system", [...rubbish, ...offScale, "x"]],
    ["extent", [...rubbish, ...offScale, "x"]],
    ["result", [...rubbish, ...offScale, "x"]],
    ["evaluation", [...rubbish, ...offScale, "x"]],
    ["direct", [...rubbish, -0.001, -5e-7, 5.0000005, 6, 1e300, "x"]],
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

describe("six decimals decide", () => {
  test.each<[string, Partial<Answer>, number, QuestionState, number | null]>([
    ["a sum one bit above the cap", { direct: 0.2 + 4.9 + 0.9 }, 6, "direct", 6],
    ["a sum one bit below 0", { direct: -1.1 + 0.9 + 0.2 }, 6, "direct", 0],
    ["just less than half a millionth above the cap", { direct: 6.0000004 }, 6, "direct", 6],
    ["half a millionth above the cap", { direct: 6.0000005 }, 6, "invalid", null],
    ["half a millionth below 0", { direct: -5e-7 }, 6, "invalid", null],
    ["less than half a millionth below 0", { direct: -4.9e-7 }, 6, "direct", 0],
    ["half a millionth below the cap", { direct: 5.9999995 }, 6, "direct", 5.9999995],
    ["a product one bit above a level", levelsOf([0.1 * 3 * 10, 3, 3, 3]), 4, "scored", 3],
    ["half a millionth below a level", levelsOf([2.9999995, 3, 3, 3]), 4, "scored", 3],
    ["half a millionth above a level", levelsOf([3.0000005, 3, 3, 3]), 4, "invalid", null],
    ["a level one bit below 0", levelsOf([-1.1 + 0.9 + 0.2, 4, 4, 4]), 4, "scored", 0],
  ])("%s", (_, given, cap, state, points) => {
    expect(scoreOne(given, { cap })).toMatchObject({ state, points });
  });

  test("a level that rounds to 0 closes the gate, and the others above 0 are warned of", () => {
    const { warnings } = scoreOne(levelsOf([1e-9, 1, 0, 0]));
    expect(warnings).toEqual(["gateWithLevels"]);
    expect(scoreOne(levelsOf([0, 1e-9, 0, 0])).warnings).toEqual([]);
  });

  test("direct points are not rounded before they are summed", () => {
    expect(scoreOne({ direct: 11 / 6 }).points).toBe(11 / 6);
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
