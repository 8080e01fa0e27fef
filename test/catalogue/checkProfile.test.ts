import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { checkProfile } from "../../src/catalogue/checkProfile";
import { scaleOf } from "../../src/engine/scale";
import type { Profile } from "../../src/model/profile";

const sound = builtinProfile("en");
const weighted = (weights: Partial<Profile["weights"]>): Profile => ({
  ...sound,
  weights: { ...sound.weights, ...weights },
});

const faultsOf = (profile: Profile) =>
  checkProfile(profile).map(({ code, place, value }) => [code, place.field, value]);

test("legal weights need not be equal", () => {
  expect(faultsOf(weighted({ system: 0.5, extent: 0 }))).toEqual([]);
  expect(faultsOf(weighted({ system: 0.2500009 }))).toEqual([]);
});

test("weights that sum to exactly 1 ± 0.000001 are legal, in the file as in the engine", () => {
  const wrong: number[][] = [];
  for (let first = 0; first <= 1_000_001; first += 997) {
    for (const sum of [999_998, 999_999, 1_000_001, 1_000_002]) {
      const parts = [first, Math.floor((sum - first) / 2), 0];
      const weights = [...parts, sum - parts.reduce((all, part) => all + part, 0)];
      if (weights.some((weight) => weight < 0)) continue;
      const [system = 0, extent = 0, result = 0, evaluation = 0] = weights.map((w) => w / 1e6);
      const profile = weighted({ system, extent, result, evaluation });
      const isLegal = Math.abs(sum - 1_000_000) <= 1;
      const isTaken = checkProfile(profile).length === 0;
      const isScored = scaleOf(profile).weights !== null;
      if (isTaken !== isLegal || isScored !== isLegal) wrong.push(weights);
    }
  }
  expect(wrong).toEqual([]);
});

test("a sum that is refused is told as exactly as it was judged", () => {
  const profile = weighted({ system: 0.2500012 });
  expect(faultsOf(profile)).toEqual([["profileWeightSum", "weights", 1.0000012]]);
});

test.each<[string, Profile, readonly [string, string, unknown]]>([
  ["weights that miss 1", weighted({ system: 0.26 }), ["profileWeightSum", "weights", 1.01]],
  [
    "a weight below 0",
    weighted({ system: -0.25, extent: 0.75 }),
    ["profileWeight", "weights.system", -0.25],
  ],
  ["a weight as text", weighted({ result: "0.25" }), ["profileWeight", "weights.result", "0.25"]],
  ["a blank weight", weighted({ evaluation: null }), ["profileWeight", "weights.evaluation", null]],
  [
    "four anchors",
    { ...sound, anchors: { ...sound.anchors, extent: ["a", "b", "c", "d"] } },
    ["profileAnchors", "anchors.extent", 4],
  ],
  [
    "a blank anchor",
    { ...sound, anchors: { ...sound.anchors, extent: ["a", "b", " ", "d", "e"] } },
    ["profileAnchors", "anchors.extent", 5],
  ],
  [
    "shares that fall",
    { ...sound, shares: [0, 0.5, 0.25, 0.75, 1] },
    ["profileShares", "shares", "0; 0.5; 0.25; 0.75; 1"],
  ],
  [
    "shares that do not begin at 0",
    { ...sound, shares: [0.1, 0.25, 0.5, 0.75, 1] },
    ["profileShares", "shares", "0.1; 0.25; 0.5; 0.75; 1"],
  ],
  [
    "shares that do not end at 1",
    { ...sound, shares: [0, 0.25, 0.5, 0.75, 0.9] },
    ["profileShares", "shares", "0; 0.25; 0.5; 0.75; 0.9"],
  ],
])("%s: one fault, with its place", (_, profile, fault) => {
  expect(faultsOf(profile)).toEqual([fault]);
});

test("every fault is found at once", () => {
  const bad: Profile = {
    ...weighted({ system: "x", result: -1 }),
    shares: [0, 0, 0, 0, 0],
    anchors: { ...sound.anchors, system: [] },
  };
  expect(faultsOf(bad)).toEqual([
    ["profileWeight", "weights.system", "x"],
    ["profileAnchors", "anchors.system", 0],
    ["profileWeight", "weights.result", -1],
    ["profileShares", "shares", "0; 0; 0; 0; 0"],
  ]);
});
