import type { Answer } from "../../src/model/answers";
import type { WarningCode } from "../../src/model/assessment";
import { levelsOf } from "../model/sampleInputs";
import { scoreOne } from "./scoreOne";

const all2 = levelsOf([2, 2, 2, 2]);
const comment = "From the official guide";

test.each<[string, Partial<Answer>, readonly WarningCode[], number | null]>([
  ["not applicable alone", { notApplicable: "x" }, [], null],
  ["not applicable with texts", { notApplicable: "x", comment, evidence: "a" }, [], null],
  [
    "not applicable with a level",
    { notApplicable: "x", result: 0 },
    ["notApplicableWithInputs"],
    null,
  ],
  [
    "not applicable with direct",
    { notApplicable: "X", direct: 0 },
    ["notApplicableWithInputs"],
    null,
  ],
  ["direct with a comment", { direct: 1, comment }, [], 1],
  ["direct without one", { direct: 1 }, ["directWithoutComment"], 1],
  ["direct and levels", { direct: 1, comment, ...all2 }, ["directWithLevels"], 1],
  ["direct and one level", { direct: 1, comment, extent: 0 }, ["directWithLevels"], 1],
  ["both", { direct: 1, ...all2 }, ["directWithLevels", "directWithoutComment"], 1],
  ["direct and gate", { direct: 1, comment, ...levelsOf([0, 4]) }, ["directWithLevels"], 1],
  ["system 0 and the rest 0", levelsOf([0, 0, 0, 0]), [], 0],
  ["system 0 with extent", levelsOf([0, 1, 0, 0]), ["gateWithLevels"], 0],
  ["system 0 with result", levelsOf([0, 0, 4, 0]), ["gateWithLevels"], 0],
  ["system 0 with evaluation", levelsOf([0, 0, 0, 2]), ["gateWithLevels"], 0],
  ["system 0 and one level, the rest blank", levelsOf([0, 3]), ["gateWithLevels"], null],
  ["system 0 alone", levelsOf([0]), [], null],
  ["system blank and levels", levelsOf([null, 3, 3, 3]), [], null],
  ["system 1 and levels", levelsOf([1, 4, 4, 4]), [], 4.0625],
  ["invalid with all of it", { ...all2, direct: 1, notApplicable: "y" }, [], null],
])("%s", (_, given, warnings, points) => {
  expect(scoreOne(given)).toMatchObject({ warnings, points });
});
