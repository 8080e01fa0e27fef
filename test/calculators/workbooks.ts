import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gatherInputs } from "../../src/app/making/gatherInputs";
import type { Inputs } from "../../src/model/inputs";
import { languages, type Language } from "../../src/model/language";
import { catalogueOf } from "../model/sampleCatalogue";
import { drawInputs, type Chosen } from "../support/arbitraryInputs";
import { halvesOfMillionths } from "./halves";
import { oddCatalogue } from "../support/oddCatalogue";
import { seed } from "../support/seed";

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

/** One workbook of rubbish for each of these weights, which people may give. */
const legal: Readonly<Record<string, Omit<Chosen, "language">>> = {
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
  "own catalogue": {
    weights: [0.5, 0.2, 0.2, 0.1],
    population: 5000,
    measurements: 60,
    catalogue: oddCatalogue,
  },
};

/** And of these, which they may not give; all but one are small, since little is scored. */
const illegal: Readonly<Record<string, Omit<Chosen, "language">>> = {
  "text as weight": { weights: [0.25, "0.25", 0.25, 0.25], population: 2600, measurements: 5 },
  ...small("two too far", [0.25, 0.25, 0.25, 0.250002], { measurements: 0 }),
  ...small("sum 0.9", [0.3, 0.2, 0.2, 0.2], { measurements: 2 }),
  ...small("negative", [-0.1, 0.4, 0.4, 0.3], { measurements: 4, country: "SE" }),
  ...small("TRUE as weight", [true, 0, 0, 0], { measurements: 6 }),
  ...small("error as weight", [0.25, 0.25, { error: "#DIV/0!" }, 0.25], { measurements: 7 }),
  ...small("blank weight", [0.5, 0.5, 0, null], { measurements: 8 }),
};

function small(
  name: string,
  weights: Chosen["weights"],
  more: Pick<Chosen, "measurements" | "country">,
): Record<string, Omit<Chosen, "language">> {
  const area = {
    caps: [
      [2, 2.5, 1.7],
      [3.5, 0.3],
      [5, 5, 5, 5],
    ],
  };
  const catalogue = { ...catalogueOf(area, area, area), version: "2.1" };
  return { [name]: { weights, population: 2600, catalogue, ...more } };
}

/** Workbooks in which every question and every measurement is drawn, with much that is wrong. */
export function drawnInputs(): ReadonlyMap<string, Inputs> {
  const all = Object.entries({ ...legal, ...illegal }).map(([name, chosen], index) => {
    const language = languages[index % languages.length] ?? "nb";
    return [`${name} (seed ${seed})`, drawInputs({ ...chosen, language }, seed + index)] as const;
  });
  return new Map([...all, ["halves", halvesOfMillionths(seed)]]);
}
