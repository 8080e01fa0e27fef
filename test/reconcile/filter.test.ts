import { compareInputs } from "../../src/app/comparing/compareInputs";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { anyOfThem, blankFilter, type FilterInputs, type Inputs } from "../../src/model/inputs";
import { terminalTranslator } from "../../src/i18n/terminalTranslator";
import { languages } from "../../src/model/language";
import { measurementKinds } from "../../src/model/measurement";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { planContext } from "../../src/workbook/context";
import { inputsOf } from "../model/sampleInputs";
import { withCell } from "../workbook/reading/rawWorkbookOf";
import { placeOf, read } from "../workbook/reading/sampleWorkbook";
import { differencesIn, evenCatalogue, generated } from "./verifiedWorkbook";

const { version } = evenCatalogue;

/** Name, country, year, version, population, group, total. */
const rows = (
  [
    ["Testvik", "NO", 2020, version, 7400, null, 9],
    ["A", "NO", 2018, version, 6000, "Naboer", 10],
    ["A", "SE", 2020, version, 6000, "naboer", 11],
    ["A", "NO", 2021, "old", 6000, null, 12],
    ["B", "NO", 2019, version, 900, " Naboer ", 13],
    ["C", "NO", 2020, version, 9000, "Naboer", 14],
    ["D", "no", 2021, version, null, 6, 15],
    ["Testvik", "SE", 2021, version, 100, null, 16],
    ["E", "DK", 2016, 2020, 100, "Fjell", 17],
  ] as const
).map(([name, country, year, of, population, group, total]) => [
  ...[name, country, year, of, population, group, null, total],
  ...evenCatalogue.areas.map(() => null),
  null,
]);

function inputsWith(given: Partial<FilterInputs>, more: Partial<Inputs> = {}): Inputs {
  const filter = { ...blankFilter, ...given };
  return inputsOf(evenCatalogue, { measurements: rows, filter, ...more });
}

const countOf = (inputs: Inputs) => compareInputs(inputs, scoreAssessment(inputs)).all.total.n;

test.each<[Partial<FilterInputs>, number]>([
  [{}, 4],
  [{ country: "SE" }, 2],
  [{ country: anyOfThem }, 6],
  [{ version: anyOfThem }, 4],
  [{ country: anyOfThem, version: anyOfThem }, 7],
  [{ group: " NABOER" }, 3],
  [{ group: "Naboer", country: anyOfThem }, 4],
  [{ group: 6 }, 1],
  [{ from: 2019 }, 3],
  [{ to: 2019 }, 2],
  [{ from: 2019, to: 2020 }, 2],
  [{ from: 2021, to: 2019 }, 0],
  [{ country: "FI" }, 0],
  [{ from: "2019" }, 0],
])("%j leaves %i municipalities, in the engine and in the formulas", (filter, n) => {
  const inputs = inputsWith(filter);
  expect(countOf(inputs)).toBe(n);
  const workbook = generated(inputs);
  expect(differencesIn(workbook)).toEqual([]);
  expect(read(workbook).inputs.filter).toEqual(inputs.filter);
});

test.each(languages)("in a workbook in %s a kind counts in the words of every language", (own) => {
  const words = languages.flatMap((language) =>
    measurementKinds.map((kind) => terminalTranslator(language)(`measurementKind.${kind}`)),
  );
  const kinds = [...words, ...words.map((word) => word.toUpperCase()), "Snitt", null];
  const measurements = kinds.map((kind, index) =>
    rows[1]!.map((cell, at) => (at === 0 ? `Kommune ${index}` : at === 6 ? kind : cell)),
  );
  const inputs = inputsOf(evenCatalogue, { language: own, measurements });
  const workbook = generated(inputs);
  expect(differencesIn(workbook)).toEqual([]);
  const found = read(workbook).inputs;
  expect(countOf(found)).toBe(2 * languages.length + 1);
  expect(found.measurements.filter((row) => row[6] === "average")).toHaveLength(
    2 * languages.length,
  );
});

test.each<[Partial<FilterInputs>, string | null, number]>([
  [{}, "FI", 0],
  [{}, null, 0],
  [{ country: "NO" }, "FI", 5],
  [{ country: anyOfThem }, "N O", 7],
])("%j of a municipality whose country is %j leaves %i", (filter, country, n) => {
  const inputs = inputsWith(filter, { unclear: { country } });
  expect(countOf(inputs)).toBe(n);
  const workbook = generated(inputs);
  expect(differencesIn(workbook, ["country"])).toEqual([]);
  expect(read(workbook).inputs.unclear).toEqual({ country });
});

/** The sentence over the overview's charts. */
function sentenceOf(inputs: Inputs): unknown {
  const basis = planContext(inputs).refs.comparison.copy("basis");
  const [sheet, cell] = placeOf(basis, { plan: buildWorkbookPlan(inputs) });
  const found = generated(inputs).sheets.find(({ name }) => name === sheet);
  return found?.cells.get(cell)?.value;
}

test("a sentence says what is compared with, and what is pooled by choice", () => {
  expect(sentenceOf(inputsWith({}))).toBe(
    `Compared with measurements from Norway, version ${version}: 4 municipalities, 2 of the same size.`,
  );
  const pooled = { country: anyOfThem, version: anyOfThem, group: "Naboer", from: 2018 };
  expect(sentenceOf(inputsWith(pooled))).toBe(
    "Compared with measurements from all countries, all versions, group Naboer, years 2018–: 4 municipalities, 3 of the same size. You have chosen to compare across countries. You have chosen to compare across versions.",
  );
  expect(sentenceOf(inputsWith({ to: 1 }, { language: "nb" }))).toBe(
    "Utvalget på Sammenligning er ikke gyldig, så ingen målinger er med.",
  );
});

test.each(languages)("the word for all is read as people write it (%s)", (language) => {
  const inputs = inputsWith({}, { language });
  const place = planContext(inputs).refs.comparison.filter("country");
  const word = language === "nb" ? " ALLE " : " ALL ";
  const [sheet, cell] = placeOf(place, { plan: buildWorkbookPlan(inputs) });
  const typed = withCell(generated(inputs), sheet, cell, { value: word });
  expect(read(typed).inputs.filter.country).toBe(anyOfThem);
});
