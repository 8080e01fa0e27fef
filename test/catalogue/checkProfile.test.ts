import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { checkProfile } from "../../src/catalogue/checkProfile";
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
