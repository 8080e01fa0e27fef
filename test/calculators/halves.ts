import { allQuestions } from "../../src/model/catalogue";
import type { Inputs } from "../../src/model/inputs";
import { levels } from "../../src/model/profile";
import { answerOf, levelsOf } from "../model/sampleInputs";
import { drawInputs } from "../support/arbitraryInputs";

const millionths: readonly number[] = [333_333, 333_333, 333_334, 0];

/**
 * Every question has points halfway between two millionths, where programs round in different ways:
 * by levels under weights that people would give for thirds (0.7499995 for a cap of 1 and 4, 4, 1,
 * 0), or, where no levels give that, directly.
 */
export function halvesOfMillionths(seed: number): Inputs {
  const weights = millionths.map((weight) => weight / 1e6) as [number, number, number, number];
  const inputs = drawInputs({ language: "en", weights, population: null, measurements: 0 }, seed);
  const answers = allQuestions(inputs.catalogue).map(({ id, cap }, index) => {
    const halves = levelsOfAll.filter((levels) => isHalf(cap, levels));
    const chosen = halves[(index * 7) % Math.max(1, halves.length)];
    const given = chosen ? levelsOf(chosen) : { direct: (1_000_001 + 74 * index) / 2e6 };
    return [id, answerOf(given)] as const;
  });
  return { ...inputs, answers: Object.fromEntries(answers) };
}

type Levels = readonly [number, number, number, number];

const levelsOfAll: readonly Levels[] = levels.flatMap((a) =>
  levels.flatMap((b) => levels.flatMap((c) => levels.map((d): Levels => [a, b, c, d]))),
);

/** Caps are in steps of a half, shares in quarters: eighths of a millionth are whole numbers. */
function isHalf(cap: number, given: Levels): boolean {
  const weighted = millionths.reduce((sum, weight, at) => sum + weight * (given[at] ?? 0), 0);
  return given[0] > 0 && (2 * cap * weighted) % 8 === 4;
}
