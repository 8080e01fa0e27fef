import { bringIn } from "../../src/app/making/bringIn";
import { openMeasurements } from "../../src/app/measurements/measurementSource";
import { importMeasurements } from "../../src/app/measurements/importMeasurements";
import { xlsxFiles } from "../../src/cli/ports";
import { plainMunicipality } from "../../src/model/municipalityName";
import { contentAt, withCell } from "../workbook/reading/rawWorkbookOf";
import { placeOf, read } from "../workbook/reading/sampleWorkbook";
import { plan, refs, workbook } from "./damagedWorkbook";
import { recalculated } from "./recalculated";
import { checked } from "./repaired";
import { evenCatalogue } from "./verifiedWorkbook";

/*
 * One municipality, spelled in two ways, is one: in the engine, the worksheet and what is brought in.
 */
const own = placeOf(refs.overview.input("municipality"), { plan });
const other = placeOf(refs.comparison.measurement(1, "municipality"), { plan });
const count = placeOf(refs.comparison.statistic("all", "total", "n"), { plan });

const withNames = (name: string, otherName: string) =>
  recalculated(withCell(withCell(workbook, ...own, name), ...other, otherName));

test.each([
  ["Nordre\u00a0Land", "Nordre Land"],
  ["Nordre Land", " Nordre \u00a0 Land\u202f"],
  ["Nordre Land", "NORDRE LAND"],
  ["Nordre Land", "Nordre Land kommune"],
  ["Nordre Land Kommune", "nordre\u3000land"],
  ["Lund kommun", "Lund"],
])("%j is left out of the comparison as %j", (name, otherName) => {
  const raw = withNames(name, otherName);
  expect(contentAt(raw, ...count).value).toBe(4);
  expect(read(raw).problems).toEqual([]);
  expect(checked(raw).differences).toEqual([]);
});

test.each([
  ["Lund", "Lunde"],
  ["Kommune", "Lund kommune"],
  ["A|B", "A"],
  ["Habo", "Håbo"],
])("%j is another than %j", (name, otherName) => {
  const raw = withNames(name, otherName);
  expect(contentAt(raw, ...count).value).toBe(5);
  expect(checked(raw).differences).toEqual([]);
});

test("letters in two pieces, which no worksheet puts together, are named, and put together on import", () => {
  const raw = withNames("A\u030alesund", "Bo\u0308rge");
  const found = read(raw);
  expect(found.problems).toMatchObject([
    { code: "nameDecomposed", value: "A\u030alesund" },
    { code: "nameDecomposed", place: { cell: other[1] } },
  ]);
  expect(checked(raw).differences).toEqual([]);
  const brought = bringIn({
    workbook: { name: "w", value: { raw, read: found }, problems: found.problems },
    measurements: [],
    previous: null,
    selfAssessment: null,
    thisYear: 2100,
  });
  expect(brought).toMatchObject({ ok: true, problems: [] });
  const { municipality, measurements } = (brought.ok && brought.value.inputs) || found.inputs;
  expect([municipality.name, measurements[1]?.[0]]).toEqual(["Ålesund", "Börge"]);
});

test("names of a file come in with plain spaces and whole letters", () => {
  const names = ["A\u030alesund", "Nordre\u00a0Land", "Oslo kommune"];
  const lines = names.map((name) => `${name},NO,2020,${evenCatalogue.version},10`);
  const text = ["municipality,country,year,version,total", ...lines].join("\n");
  const source = openMeasurements(new TextEncoder().encode(text), "file.csv", xlsxFiles);
  if (!source.ok) throw new Error(JSON.stringify(source.problems));
  const options = { catalogue: evenCatalogue, known: [], thisYear: 2026 };
  const found = importMeasurements(source.value, options);
  const fresh = found.ok ? found.value.fresh : [];
  expect(fresh.map(({ measurement }) => measurement.municipality)).toEqual([
    "Ålesund",
    "Nordre Land",
    "Oslo kommune",
  ]);
  expect(plainMunicipality("Oslo kommune")).toBe("Oslo");
});
