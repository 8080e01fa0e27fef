import fc from "fast-check";
import { builtinCatalogue } from "../../../src/catalogue/builtinCatalogue";
import type { Inputs, PreviousInputs } from "../../../src/model/inputs";
import { languages } from "../../../src/model/language";
import type { RawCell } from "../../../src/model/rawCell";
import { cellAddress } from "../../../src/workbook/a1";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { renderXlsx } from "../../../src/xlsx/renderXlsx";
import { fullInputs, oddCatalogue as twentyAreas, tiniestCatalogue } from "../../model/inputCases";
import { cellsOf } from "../../model/planContent";
import { catalogueOf } from "../../model/sampleCatalogue";
import { inputsOf, measurementRows } from "../../model/sampleInputs";
import { drawInputs } from "../../support/arbitraryInputs";
import { arbitraryPrevious } from "../../support/arbitraryPrevious";
import { exampleInputs } from "../../support/exampleWorkbook";
import { oddCatalogue } from "../../support/oddCatalogue";
import { makeWorkbook } from "../../support/makeWorkbook";
import { pastedInputs } from "../../support/pastedInputs";
import { seed } from "../../support/seed";

const small = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });

/** Workbooks of every kind that people can have made; each is made when it is judged. */
export const judgedWorkbooks: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  ...Object.fromEntries(
    languages.map((language) => {
      const inputs = () => inputsOf(builtinCatalogue(language), { language });
      return [`blank, ${language}`, () => made(inputs())];
    }),
  ),
  "the example, nb": () => made(exampleInputs),
  "as much as people can give, with a previous round, en": () => {
    const catalogue = builtinCatalogue("en");
    const given = { ...fullInputs(catalogue, "en"), previous: drawPrevious() };
    return made(inputsOf(catalogue, given));
  },
  "1,000 measurements, nb": () => {
    const measurements = measurementRows(small, 1000);
    return uncalculated(inputsOf(small, { language: "nb", measurements }));
  },
  "one area": () => made(inputsOf(tiniestCatalogue, fullInputs(tiniestCatalogue, "en"))),
  "twenty areas": () => made(inputsOf(twentyAreas, fullInputs(twentyAreas, "nb"))),
  "areas called like values, addresses and escapes": () => {
    const ids = ["TRUE", "R1C1", "XFD1", "_x0041_", "History"];
    return made(inputsOf(catalogueOf(...ids.map((id) => ({ id, shortName: "?", caps: [[2]] })))));
  },
  "drawn rubbish, nb": () => {
    const chosen = { weights: [0.4, 0.3, 0.2, 0.1], population: 2600, measurements: 20 } as const;
    return made(drawInputs({ ...chosen, language: "nb" }, seed));
  },
  "drawn rubbish in a catalogue of one's own, en": () => {
    const weights = [true, "0,25", { error: "#N/A" }, null] as const;
    const chosen = { weights, population: 5000, measurements: 12, catalogue: oddCatalogue };
    return made(drawInputs({ ...chosen, language: "en" }, seed + 1));
  },
  "control characters in every text": () => made(pastedInputs(small)),
};

async function made(inputs: Inputs): Promise<Uint8Array> {
  return (await makeWorkbook("judged", inputs)).bytes;
}

/** With 1 as every formula's result: to calculate so many measurements would take most of a minute. */
function uncalculated(inputs: Inputs): Promise<Uint8Array> {
  const plan = buildWorkbookPlan(inputs);
  const values: Record<string, Record<string, RawCell>> = {};
  for (const { sheet, row, column, cell } of cellsOf(plan)) {
    if (cell.kind !== "formula") continue;
    (values[sheet.key] ??= {})[cellAddress(row, column)] = 1;
  }
  return Promise.resolve(renderXlsx(plan, values));
}

function drawPrevious(): PreviousInputs {
  const arbitrary = arbitraryPrevious(builtinCatalogue("en"));
  const previous = fc.sample(arbitrary, { seed, numRuns: 20 }).find((drawn) => drawn !== null);
  if (!previous) throw new Error("nothing was drawn");
  return previous;
}
