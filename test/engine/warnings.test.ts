import type { Answer } from "../../src/model/answers";
import type { WarningCode } from "../../src/model/assessment";
import { levelsOf } from "../model/sampleInputs";
import { scoreOne } from "./scoreOne";

const all2 = levelsOf([2, 2, 2, 2]);
const comment = "From the official guide";
const evidence = "The annual report";

test.each<[string, Partial<Answer>, readonly WarningCode[], number | null]>([
  ["not applicable with a comment", { notApplicable: "x", comment }, [], null],
  [
    "not applicable without one",
    { notApplicable: "x", evidence },
    ["notApplicableWithoutComment"],
    null,
  ],
  [
    "not applicable with a level",
    { notApplicable: "x", comment, result: 0 },
    ["notApplicableWithInputs"],
    null,
  ],
  [
    "not applicable with direct",
    { notApplicable: "X", comment, direct: 0 },
    ["notApplicableWithInputs"],
    null,
  ],
  [
    "not applicable with levels, without a comment",
    { notApplicable: "x", ...levelsOf([0, 4, 4, 4]) },
    ["notApplicableWithInputs", "notApplicableWithoutComment"],
    null,
  ],
  ["direct with a comment", { direct: 1, comment }, [], 1],
  ["direct without one", { direct: 1, evidence }, ["directWithoutComment"], 1],
  ["direct and levels", { direct: 1, comment, ...all2 }, ["directWithLevels"], 1],
  ["direct and one level", { direct: 1, comment, extent: 0 }, ["directWithLevels"], 1],
  ["both", { direct: 1, ...all2 }, ["directWithLevels", "directWithoutComment"], 1],
  ["direct and gate", { direct: 1, comment, ...levelsOf([0, 4]) }, ["directWithLevels"], 1],
  ["system 0 and the rest 0", levelsOf([0, 0, 0, 0]), [], 0],
  ["system 0 with extent", levelsOf([0, 1, 0, 0]), ["gateWithLevels"], 0],
  ["system 0 with result", levelsOf([0, 0, 2, 0]), ["gateWithLevels"], 0],
  ["system 0 with evaluation", levelsOf([0, 0, 0, 2]), ["gateWithLevels"], 0],
  ["system 0 and one level, the rest blank", levelsOf([0, 2]), ["gateWithLevels"], null],
  ["system 0 alone", levelsOf([0]), [], null],
  [
    "system 0 with a high level",
    levelsOf([0, 0, 4, 0]),
    ["gateWithLevels", "highWithoutEvidence"],
    0,
  ],
  ["system above 0 with extent 0", levelsOf([1, 0, 0, 0]), ["systemWithoutExtent"], 0.3125],
  ["system above 0 with extent 0, the rest blank", levelsOf([2, 0]), ["systemWithoutExtent"], null],
  ["system above 0, extent blank", levelsOf([2, null, 0, 0]), [], null],
  ["system blank, extent 0", levelsOf([null, 0, 2, 2]), [], null],
  ["all at once", levelsOf([4, 0, 0, 0]), ["systemWithoutExtent", "highWithoutEvidence"], 1.25],
  ["levels up to 2 without evidence", all2, [], 2.5],
  ["a level 3 without evidence", levelsOf([2, 3, 2, 2]), ["highWithoutEvidence"], 2.8125],
  ["a level 4 alone, without evidence", levelsOf([null, null, 4]), ["highWithoutEvidence"], null],
  ["levels 3 with evidence", { ...levelsOf([3, 3, 3, 3]), evidence }, [], 3.75],
  [
    "levels 3 with a comment only",
    { ...levelsOf([3, 3, 3, 3]), comment },
    ["highWithoutEvidence"],
    3.75,
  ],
  ["a level 3 that is one bit off", levelsOf([1, 2.9999996, 1, 1]), ["highWithoutEvidence"], 1.875],
  ["invalid with all of it", { ...all2, direct: 1, notApplicable: "y" }, [], null],
  ["an invalid level beside high ones", levelsOf([4, 0, 4, 5]), [], null],
])("%s", (_, given, warnings, points) => {
  expect(scoreOne(given)).toMatchObject({ warnings, points });
});
