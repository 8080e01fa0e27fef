import fc from "fast-check";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { compareWith } from "../../src/comparison/compareWith";
import { noiseBand } from "../../src/model/noise";
import { average, band, rank } from "../../src/customFunctions/comparisonFunctions";
import { terminalTranslator } from "../../src/i18n/terminalTranslator";
import { languages } from "../../src/model/language";
import type { Measurement } from "../../src/model/measurement";
import { measurementRow } from "../../src/workbook/sheets/comparison/measurementRows";
import { errorOf, installCustomFunctions, setDisplayLanguage } from "./excelHost";

beforeAll(installCustomFunctions);
beforeEach(() => setDisplayLanguage("en-GB"));

const areaKeys = builtinCatalogue("en").areas.map(({ key }) => key);
const points = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);

const measurement: fc.Arbitrary<Measurement> = fc
  .record({
    municipality: fc.constantFrom("Askvik", "ASKVIK ", "Bø", "Lund", "Nes", "Vik", "Å  fjord"),
    year: fc.integer({ min: 2015, max: 2020 }),
    group: fc.constantFrom("", "G1", "g1 ", "G2"),
    kind: fc.constantFrom("measurement" as const, "measurement" as const, "average" as const),
    total: points(800),
    areas: fc.record({ users: points(100), results: points(100) }, { requiredKeys: [] }),
  })
  .map((given) => ({
    country: "NO",
    version: "2.1",
    population: null,
    source: "",
    ...given,
  }));

const own = {
  municipality: "",
  country: "NO",
  version: "2.1",
  population: null,
  total: 300,
  areas: { users: null, results: null },
} as const;

/** As they stand on the sheet: kinds by their word in a language. */
const rowsOf = (measurements: readonly Measurement[]): unknown[][] =>
  measurements.map((given, index) =>
    measurementRow(given, areaKeys).map((cell) => {
      if (cell !== given.kind) return cell;
      return terminalTranslator(languages[index % 2]!)(`measurementKind.${given.kind}`);
    }),
  );

const meanOrError = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test("AVERAGE and RANK are what the comparison finds", () => {
  fc.assert(
    fc.property(fc.array(measurement, { maxLength: 12 }), (measurements) => {
      const { all } = compareWith(measurements, own);
      const rows = rowsOf(measurements);
      if (rows.length === 0) return;
      const mean = (area: unknown) => meanOrError(() => average(rows, area));
      expect(mean("total")).toEqual(all.total.mean ?? "#N/A");
      expect(mean([["Users"]])).toEqual(all.areas.users!.mean ?? "#N/A");
      expect(mean(5)).toEqual(all.areas.results!.mean ?? "#N/A");
      const ofGroup = compareWith(
        measurements.filter(({ group }) => group.trim().toLowerCase() === "g1"),
        own,
      );
      expect(meanOrError(() => average(rows, "total", "G1"))).toEqual(
        ofGroup.all.total.mean ?? "#N/A",
      );
    }),
  );
});

test("RANK is 1 + the number strictly higher; fewer than three say nothing", () => {
  fc.assert(
    fc.property(points(800), fc.array(points(800), { maxLength: 6 }), (total, others) => {
      const column = others.map((other) => [other]);
      const expected = 1 + others.filter((other) => other > total).length;
      const found = meanOrError(() => rank([[total]], [...column, [""], [null]]));
      expect(found).toEqual(others.length < 3 ? "#N/A" : [[expected]]);
    }),
  );
  expect(rank([[10], [""], [30]], [[10, 20, 30]])).toEqual([[3], [""], [1]]);
});

test("BAND is the noise round a total, side by side", () => {
  fc.assert(
    fc.property(points(800), (total) => {
      expect(band([[total]])).toEqual([[...noiseBand(total)]]);
    }),
  );
  expect(band([[212], [""], [null]])).toEqual([
    [201, 223],
    ["", ""],
    ["", ""],
  ]);
});

const three = rowsOf(
  fc
    .sample(measurement, { numRuns: 3, seed: 7 })
    .map((given, at) => ({ ...given, municipality: `K${at}`, kind: "measurement" as const })),
);
const withCell = (at: number, cell: unknown) => [
  ...three.slice(1),
  three[0]!.map((old, index) => (index === at ? cell : old)),
];

test.each<[string, string, () => unknown]>([
  ["#NUM!", "“-1” is not a number of points", () => band([[-1]])],
  ["#VALUE!", "“212” is not a number of points", () => band([["212"]])],
  ["#VALUE!", "one column", () => band([[1, 2]])],
  ["#VALUE!", "“TRUE” is not a number of points", () => rank([[1]], [[1], [2], [3], [true]])],
  ["#NUM!", "“-2” is not a number of points", () => rank([[-2]], [[1], [2], [3]])],
  ["#N/A", "Only 2", () => rank([[1]], [[1], [2]])],
  ["#N/A", "Only 0", () => average([three[0]!.map(() => "")], "total")],
  ["#N/A", "Only 2", () => average(three.slice(1), "total")],
  ["#VALUE!", "“all” is not an area", () => average(three, "all")],
  ["#VALUE!", "“9” is not an area", () => average(three, 9)],
  ["#VALUE!", "7 columns", () => average([three[0]!.slice(0, 7)], "total")],
  ["#VALUE!", "countries or versions", () => average(withCell(1, "SE"), "total")],
  ["#VALUE!", "countries or versions", () => average(withCell(3, "2020"), "total")],
  ["#VALUE!", "Row 3: “801” is not valid in total", () => average(withCell(7, 801), "total")],
  ["#VALUE!", "Row 3: “0” is not valid in population", () => average(withCell(4, 0), "total")],
  ["#VALUE!", "Row 3: “Municipality”", () => average(withCell(2, "Municipality"), "total")],
])("is %s, and says: %s", (code, message, call) => {
  expect(errorOf(call)).toEqual({ code, message: expect.stringContaining(message) as string });
});
