import { verify } from "../../src/app/checking/verify";
import { xlsxFiles } from "../../src/cli/ports";
import { allQuestions, type Catalogue } from "../../src/model/catalogue";
import { catalogueOf } from "../model/sampleCatalogue";
import { answerOf, inputsOf, levelsOf, measurementRows } from "../model/sampleInputs";
import { makeWorkbook } from "../support/makeWorkbook";
import { opened } from "./given";

/*
 * Catalogues at the ends of what is allowed: each makes a workbook that is right, and comes back.
 */
const caps = [
  [2, 2.5],
  [3, 1],
];

const catalogues: readonly (readonly [name: string, catalogue: Catalogue])[] = [
  ["one question", catalogueOf({ caps: [[5]] })],
  ["one area", catalogueOf({ caps })],
  ["two areas", catalogueOf({ caps }, { caps })],
  ["a single question in every criterion", catalogueOf({ caps: [[1], [2]] }, { caps }, { caps })],
  [
    "three areas of the same short name",
    catalogueOf(
      { key: "helse", id: "1", shortName: "Helse", caps },
      { key: "omsorg", id: "2", shortName: "Helse", caps },
      { key: "skole", id: "3", shortName: "helse", caps },
    ),
  ],
  [
    "areas whose sheets are called like values, addresses, escapes, and what Excel keeps for itself",
    catalogueOf(
      { id: "TRUE", shortName: "?", caps },
      { id: "R1C1", shortName: "?", caps },
      { id: "_x0041_", shortName: "?", caps },
      { id: "History", shortName: "?", caps },
      { id: "'".repeat(12), shortName: "O'Hara's 'own'", caps },
    ),
  ],
  ["twenty areas", catalogueOf(...Array<{ caps: number[][] }>(20).fill({ caps }))],
];

test.each(catalogues)("%s", async (name, catalogue) => {
  const answers = allQuestions(catalogue).map(({ id }, index) => {
    return [id, answerOf(levelsOf([4, index % 5, 2, 1]))] as const;
  });
  const inputs = inputsOf(catalogue, {
    answers: Object.fromEntries(answers),
    measurements: measurementRows(catalogue, 4),
    freeFindings: catalogue.areas.map(({ key }) => {
      return { areaKey: key, kind: "strength", text: `Sterkt i ${key}` };
    }),
  });
  const { bytes } = await makeWorkbook(name, inputs);
  expect(opened(bytes).read.inputs).toEqual(inputs);
  const verified = verify(bytes, xlsxFiles);
  expect(verified.ok && verified.value.differences).toEqual([]);
});
