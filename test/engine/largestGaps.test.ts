import fc from "fast-check";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { largestGaps } from "../../src/engine/largestGaps";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import type { RawCell } from "../../src/model/rawCell";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf } from "../model/sampleInputs";

const caps = [4, 2, 5, 3, 5];
const catalogue = catalogueOf({ caps: [caps.slice(0, 2), caps.slice(2)] });
const ids = ["1.1.1", "1.1.2", "1.2.1", "1.2.2", "1.2.3"];

function gapsOf(points: readonly RawCell[], count = 10) {
  const answers = Object.fromEntries(
    ids.map((id, at) => [id, answerOf({ direct: points[at] ?? null })]),
  );
  return largestGaps(scoreAssessment({ catalogue, profile: builtinProfile("en"), answers }), count);
}

test("the largest first, equal ones in the catalogue's order, at most as many as asked for", () => {
  const points = [1, 0, 2, 3, 2];
  expect(gapsOf(points).map(({ id, toGain }) => [id, toGain])).toEqual([
    ["1.1.1", 3],
    ["1.2.1", 3],
    ["1.2.3", 3],
    ["1.1.2", 2],
  ]);
  expect(gapsOf(points, 2).map(({ id }) => id)).toEqual(["1.1.1", "1.2.1"]);
});

test("a question without points, invalid ones included, has no gap", () => {
  expect(gapsOf([null, "1", 5, 4, -1])).toEqual([]);
});

test("points and gap add up to the cap, and no other question has a larger gap", () => {
  const direct = fc.tuple(...caps.map((cap) => fc.integer({ min: 0, max: cap * 100 })));
  fc.assert(
    fc.property(direct, fc.integer({ min: 1, max: 5 }), (hundredths, count) => {
      const points = hundredths.map((each) => each / 100);
      const gaps = gapsOf(points, count);
      for (const { points: own, cap, toGain } of gaps) expect(own + toGain).toBeCloseTo(cap, 6);
      const least = gaps.at(-1)?.toGain ?? 0;
      const listed = new Set(gaps.map(({ id }) => id));
      const others = ids.filter((id) => !listed.has(id)).map((id) => ids.indexOf(id));
      for (const at of others) {
        const gap = (caps[at] ?? 0) - (points[at] ?? 0);
        expect(gap).toBeLessThanOrEqual((gaps.length < count ? 0 : least) + 1e-9);
      }
    }),
  );
});
