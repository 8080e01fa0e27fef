import { catalogueOf } from "../model/sampleCatalogue";
import { drawInputs } from "../support/arbitraryInputs";
import { describeAgreement } from "./describeAgreement";
import { judgeAll, judgedOf, type Judged } from "./judged";
import { exampleInputs } from "./workbooks";
import { seed } from "../support/seed";

/*
 * The same workbooks in a program that writes and reads numbers as Norwegians do: 33,3. The caps of
 * the own catalogue are all one number with a decimal, and many measurements are above it.
 */
const caps = [[10.1, 3.2], [20]];
const area = { caps };
const ownCaps = { ...catalogueOf(area, area, area), version: "2.1" };

const workbooks = new Map([
  ...[...exampleInputs()].filter(([name]) => name.startsWith("eksempel")),
  ...([1, 2] as const).map(
    (number) =>
      [
        `caps of 33.3, ${number}`,
        drawInputs(
          {
            language: number === 1 ? "nb" : "en",
            weights: [0.25, 0.25, 0.25, 0.25],
            population: 2600,
            measurements: 50,
            catalogue: ownCaps,
          },
          seed + number,
        ),
      ] as const,
  ),
]);

let judged: ReadonlyMap<string, Judged>;

beforeAll(async () => {
  judged = await judgeAll(workbooks, "nb-NO");
});

for (const name of workbooks.keys()) describeAgreement(name, () => judgedOf(judged, name));
