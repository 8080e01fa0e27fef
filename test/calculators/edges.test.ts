import fc from "fast-check";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import type { Answers } from "../../src/model/answers";
import type { Catalogue } from "../../src/model/catalogue";
import { nudgeBelow } from "../../src/model/sixDecimals";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf, inputsOf } from "../model/sampleInputs";
import { engineCells, fileCells } from "../support/cellMap";
import { assertNone, compareCells } from "../support/compareCells";
import { recalculateInGnumeric } from "../support/gnumeric";
import { belowEdge, edgeSum, methodOf, one, type EdgeSum } from "./edges";
import { comparing, judgeAll, judgedOf } from "./judged";
import { seed } from "../support/seed";

/*
 * Direct points whose sums are at, or a little beside, the edge of a rounding: what the method says,
 * from every calculator. Closer below half a millionth than two nudges the edge itself counts, in
 * every calculator alike.
 */
function catalogueFor(areas: readonly (readonly EdgeSum[])[]): Catalogue {
  const capOf = (points: number): number => Math.ceil(points) + 1;
  return catalogueOf(
    ...areas.map((criteria) => ({ caps: criteria.map(({ points }) => points.map(capOf)) })),
  );
}

function answersFor(catalogue: Catalogue, areas: readonly (readonly EdgeSum[])[]): Answers {
  const given = catalogue.areas.flatMap((area, at) =>
    area.criteria.flatMap(({ questions }, index) =>
      questions.map(({ id }, number) => {
        const direct = areas[at]?.[index]?.points[number] ?? null;
        return [id, answerOf({ direct, comment: "c" })] as const;
      }),
    ),
  );
  return Object.fromEntries(given);
}

/** Whether a sum is so close below an edge that it counts as the edge. */
function isOnEdge(exact: bigint, cap: number): boolean {
  return belowEdge(exact) < 2 * nudgeBelow(cap);
}

/** What the engine makes of one sum of direct points, of a criterion and of its area. */
function assess(sum: EdgeSum) {
  const catalogue = catalogueFor([[sum]]);
  const answers = answersFor(catalogue, [[sum]]);
  const { areas, criteria } = scoreAssessment({
    catalogue,
    profile: builtinProfile("en"),
    answers,
  });
  return { area: areas[0], criterion: criteria[0] };
}

test("the engine follows the method to the letter", () => {
  const sums = fc.oneof(
    edgeSum("tenth", 5, 3),
    edgeSum("tenth", 20, 6),
    edgeSum("whole", 100, 25),
    edgeSum("whole", 9, 2),
  );
  fc.assert(
    fc.property(sums, (sum) => {
      const { area, criterion } = assess(sum);
      if (isOnEdge(sum.exact, area?.cap ?? 0)) return;
      expect(criterion).toMatchObject(methodOf(sum.exact, "tenth"));
      expect(area).toMatchObject(methodOf(sum.exact, "whole"));
    }),
    { numRuns: 1000 },
  );
});

test.each<[string, readonly number[], bigint, number, number]>([
  ["three times 11/6", [11 / 6, 11 / 6, 11 / 6], (11n * one) / 2n, 5.5, 6],
  ["4.49999949999", [4.49999949999], (449_999_949_999n * one) / 100_000_000_000n, 4.499999, 4],
])("%s is neither rounded first nor nudged over an edge", (_, points, exact, six, whole) => {
  expect(methodOf(exact, "whole")).toEqual({ exact: six, reported: whole });
  expect(assess({ exact, points }).area).toMatchObject({ exact: six, reported: whole });
});

/** Every second area is at an edge as a whole, the criteria of the others are. */
const drawn = fc.sample(
  fc.tuple(
    ...Array.from({ length: 20 }, (_, at) => {
      const most = at % 4 < 2 ? 99 : 9;
      if (at % 2 === 0) {
        const criterion = edgeSum("tenth", most / 5, 3);
        return fc.array(criterion, { minLength: 5, maxLength: 5 });
      }
      return edgeSum("whole", most, 15).map((sum) => inFive(sum));
    }),
  ),
  { seed, numRuns: 1 },
)[0]!;

/** The questions of a whole area in five criteria; only the area's sum matters. */
function inFive({ exact, points }: EdgeSum): EdgeSum[] {
  return Array.from({ length: 5 }, (_, at) => ({
    exact,
    points: points.slice(3 * at, 3 * at + 3),
  }));
}

test("IronCalc, LibreOffice and Gnumeric say at every edge what the engine says", async () => {
  const catalogue = catalogueFor(drawn);
  const inputs = inputsOf(catalogue, { answers: answersFor(catalogue, drawn) });
  const judged = judgedOf(await judgeAll(new Map([["edges", inputs]])), "edges");
  const { made, engine, ironCalc, libreOffice } = judged;
  const saved = await recalculateInGnumeric(made.bytes);
  const gnumeric = { by: "formula (Gnumeric)", cells: fileCells(saved, made.plan) };
  expect(engine.cells).toEqual(engineCells(inputs));
  const about = comparing(made);
  assertNone(
    [ironCalc, libreOffice, gnumeric].flatMap((found) => compareCells(found, engine, about)),
  );
});
