import type { Profile } from "../../src/model/profile";
import { parseProfileJson } from "../../src/files/profileFile";

const lines = ["none", "a little", "some", "much", "all"];

const base: Profile = {
  id: "base",
  version: "1",
  shares: [0, 0.25, 0.5, 0.75, 1],
  weights: { system: 0.25, extent: 0.25, result: 0.25, evaluation: 0.25 },
  anchors: { system: lines, extent: lines, result: lines, evaluation: lines },
};

const minimal = { format: "kompassbok-profile/1", id: "own", version: "2" };

function parseWith(changes: object) {
  return parseProfileJson(JSON.stringify({ ...minimal, ...changes }), base);
}

describe("parseProfileJson", () => {
  test("takes from the base what the file leaves out", () => {
    expect(parseWith({})).toEqual({
      ok: true,
      problems: [],
      value: { ...base, id: "own", version: "2" },
    });
    const resultLines = ["nothing", ...lines.slice(1)];
    expect(parseWith({ anchors: { result: resultLines }, shares: null })).toMatchObject({
      ok: true,
      value: { shares: base.shares, anchors: { system: lines, result: resultLines } },
    });
  });

  test("takes shares and weights", () => {
    const parts = {
      shares: [0, 0.1, 0.2, 0.3, 1],
      weights: { system: 0.4, extent: 0.3, result: 0.2, evaluation: 0.1 },
    };
    expect(parseWith(parts)).toMatchObject({ ok: true, value: parts });
  });

  test.each<[string, object, string[]]>([
    [
      "weights that do not sum",
      { weights: { ...base.weights, system: 0.5 } },
      ["profileWeightSum weights"],
    ],
    [
      "a weight below 0",
      { weights: { ...base.weights, system: -0.25 } },
      ["profileWeight weights.system"],
    ],
    [
      "a weight left out",
      { weights: { system: 1 } },
      ["missingKey weights.extent", "missingKey weights.result", "missingKey weights.evaluation"],
    ],
    [
      "a weight as text",
      { weights: { ...base.weights, system: "0.25" } },
      ["wrongType weights.system"],
    ],
    ["four shares", { shares: [0, 0.3, 0.6, 1] }, ["profileShares shares"]],
    ["falling shares", { shares: [0, 0.5, 0.25, 0.75, 1] }, ["profileShares shares"]],
    ["a share as text", { shares: [0, "0.25", 0.5, 0.75, 1] }, ["wrongType shares.1"]],
    [
      "a blank anchor",
      { anchors: { extent: ["", ...lines.slice(1)] } },
      ["profileAnchors anchors.extent"],
    ],
    ["four anchors", { anchors: { extent: lines.slice(1) } }, ["profileAnchors anchors.extent"]],
    [
      "a long anchor",
      { anchors: { extent: ["a".repeat(501), ...lines.slice(1)] } },
      ["textTooLong anchors.extent.0"],
    ],
    ["an unknown dimension", { anchors: { reach: lines } }, ["unknownKey anchors.reach"]],
    ["a blank id", { id: " " }, ["missingValue id"]],
    ["an unknown key", { gate: true }, ["unknownKey gate"]],
    ["another format", { format: "kompassbok-answers/1" }, ["wrongFormat format"]],
  ])("names %s", (_, changes, expected) => {
    const outcome = parseWith(changes);
    expect(outcome.ok).toBe(false);
    expect(outcome.problems.map(({ code, place }) => `${code} ${place.field}`)).toEqual(expected);
  });
});
