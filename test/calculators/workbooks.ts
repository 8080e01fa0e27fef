import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gatherInputs } from "../../src/app/gatherInputs";
import { allQuestions } from "../../src/model/catalogue";
import type { Inputs } from "../../src/model/inputs";
import { languages, type Language } from "../../src/model/language";
import { levels } from "../../src/model/profile";
import { answerOf, levelsOf } from "../model/sampleInputs";
import { drawInputs, type Chosen } from "../support/arbitraryInputs";
import { oddCatalogue } from "../support/oddCatalogue";

/** Another seed draws other workbooks: `KOMPASSBOK_SEED=1 npx jest test/calculators`. */
export const seed = Number(process.env.KOMPASSBOK_SEED ?? 20_190_611);

const examples = [
  { answers: "karasjok-2019-direct.json", measurements: "public-scores.csv" },
  { answers: "karasjok-2019-levels.json", measurements: "public-scores.csv" },
  { answers: "eksempel-answers.json", measurements: "fictional-60.csv" },
] as const;

/** The examples that ship, in each language. */
export function exampleInputs(): ReadonlyMap<string, Inputs> {
  const all = languages.flatMap((language) =>
    examples.map(({ answers, measurements }) => {
      const inputs = example(answers, measurements, language);
      return [`${answers} ${language}`, inputs] as const;
    }),
  );
  return new Map(all);
}

function example(answers: string, measurements: string, language: Language): Inputs {
  const text = (name: string) => readFileSync(join(__dirname, "../../assets", name), "utf8");
  const gathered = gatherInputs({
    municipality: null,
    year: null,
    country: null,
    population: null,
    language,
    answers: text(answers),
    measurements: text(measurements),
    catalogue: null,
    profile: null,
  });
  if (!gathered.ok) throw new Error(JSON.stringify(gathered.problems));
  return gathered.value;
}

const third = 1 / 3;

/** One workbook of rubbish for each; the weights are what people may give, and what they may not. */
const drawn: Readonly<Record<string, Omit<Chosen, "language">>> = {
  "equal weights": { weights: [0.25, 0.25, 0.25, 0.25], population: 2600, measurements: 60 },
  "falling weights": { weights: [0.4, 0.3, 0.2, 0.1], population: 4999, measurements: 40 },
  "one weight": { weights: [1, 0, 0, 0], population: 5000, measurements: 12 },
  "six decimals": {
    weights: [0.333333, 0.333333, 0.333334, 0],
    population: 19_999,
    measurements: 25,
  },
  thirds: { weights: [third, third, third, 0], population: 20_000, measurements: 3 },
  "just below 1": {
    weights: [0.333333, 0.333333, 0.333333, 0],
    population: 12_000,
    measurements: 30,
  },
  "just above 1": {
    weights: [0.2500002, 0.2500002, 0.2500002, 0.2500004],
    population: null,
    measurements: 30,
  },
  "two too far": { weights: [0.25, 0.25, 0.25, 0.250002], population: 2600, measurements: 0 },
  "sum 0.9": { weights: [0.3, 0.2, 0.2, 0.2], population: 2600, measurements: 2 },
  negative: { weights: [-0.1, 0.4, 0.4, 0.3], population: 90_000, measurements: 4, country: "SE" },
  "text as weight": { weights: [0.25, "0.25", 0.25, 0.25], population: 2600, measurements: 5 },
  "TRUE as weight": { weights: [true, 0, 0, 0], population: 2600, measurements: 6 },
  "error as weight": {
    weights: [0.25, 0.25, { error: "#DIV/0!" }, 0.25],
    population: 1,
    measurements: 7,
  },
  "own catalogue": {
    weights: [0.5, 0.2, 0.2, 0.1],
    population: 5000,
    measurements: 60,
    catalogue: oddCatalogue,
  },
  "blank weight": { weights: [0.5, 0.5, 0, null], population: 2600, measurements: 8 },
};

/** Workbooks in which every question and every measurement is drawn, with much that is wrong. */
export function drawnInputs(): ReadonlyMap<string, Inputs> {
  const all = Object.entries(drawn).map(([name, chosen], index) => {
    const language = languages[index % languages.length] ?? "nb";
    return [`${name} (seed ${seed})`, drawInputs({ ...chosen, language }, seed + index)] as const;
  });
  return new Map([...all, ["halves", halvesOfMillionths()]]);
}

const millionths: readonly number[] = [333_333, 333_333, 333_334, 0];

/**
 * Every question has points halfway between two millionths, where programs round in different ways:
 * by levels under weights that people would give for thirds (0.7499995 for a cap of 1 and 4, 4, 1,
 * 0), or, where no levels give that, directly.
 */
function halvesOfMillionths(): Inputs {
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
