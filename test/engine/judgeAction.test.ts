import fc from "fast-check";
import { judgeAction, type ReadAction } from "../../src/engine/judgeAction";
import { actionStatuses, type ActionScore } from "../../src/model/actions";

const scores: readonly ActionScore[] = [1, 2, 3];
const open: ReadAction = { effect: null, effort: null, deadline: null, status: null };

test("the priority of every effect and effort, in number and word", () => {
  const all = scores.flatMap((effect) =>
    scores.map((effort) => {
      const { priority, word } = judgeAction({ ...open, effect, effort }, null);
      return `${effect}/${effort} ${priority} ${word}`;
    }),
  );
  expect(all).toEqual([
    "1/1 3 medium",
    "1/2 2 low",
    "1/3 1 low",
    "2/1 6 high",
    "2/2 4 medium",
    "2/3 2 low",
    "3/1 9 high",
    "3/2 6 high",
    "3/3 3 medium",
  ]);
});

test("without both, or with one that is invalid, there is none", () => {
  const cell = fc.constantFrom(null, "invalid" as const, ...scores);
  fc.assert(
    fc.property(cell, cell, (effect, effort) => {
      const { priority } = judgeAction({ ...open, effect, effort }, null);
      const isWhole = typeof effect === "number" && typeof effort === "number";
      expect(priority === null).toBe(!isWhole);
    }),
  );
});

test.each(actionStatuses)("late only before the day, and not when %s says it is over", (status) => {
  const isOpen = status === "planned" || status === "started";
  const late = (deadline: number) => judgeAction({ ...open, deadline, status }, 46_000).isLate;
  expect([late(45_999), late(46_000), late(46_001)]).toEqual([isOpen, false, false]);
});

test("nothing is late without a day, a deadline or a date that can be read", () => {
  const cells = [null, "invalid", 46_000] as const;
  const late = cells.flatMap((deadline) =>
    cells.map((asOf) => judgeAction({ ...open, deadline }, asOf).isLate),
  );
  expect(late).not.toContain(true);
});
