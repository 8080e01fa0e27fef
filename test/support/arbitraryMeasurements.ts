import fc from "fast-check";
import { catalogueCap, type Catalogue } from "../../src/model/catalogue";
import type { MeasurementRow } from "../../src/model/inputs";
import { cellErrors, type RawCell } from "../../src/model/rawCell";
import { measurementColumns } from "../../src/model/measurementRow";

type Column = (typeof measurementColumns)[number];

const error = fc.constantFrom(...cellErrors).map((text): RawCell => ({ error: text }));

/** Few names, so that many rows are of one municipality; some would be patterns in a criterion. */
const names = [
  "Alta",
  "ALTA",
  " alta ",
  "Å  fjord",
  "Å fjord",
  "Åfjord",
  "B*",
  "B?",
  "~Bø",
  "Bø",
  "1",
  "\u00a0Alta",
  "Alta\t",
];
const moreNames = Array.from({ length: 14 }, (_, n) => `Fiktivik ${n}`);

/** What the municipalities of drawn measurements are called. */
export const measuredNames = [...names, ...moreNames];

/** Cells of a sound row, often the same ones, so that there are ties. */
function soundCells(
  own: string,
  { version, cap }: { version: string; cap: number },
): Record<Column, fc.Arbitrary<RawCell>> {
  return {
    municipality: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...measuredNames) },
      { weight: 1, arbitrary: fc.constantFrom(own, own.toUpperCase(), ` ${own.toLowerCase()}  `) },
    ),
    country: fc.oneof(
      { weight: 8, arbitrary: fc.constant("NO") },
      { weight: 1, arbitrary: fc.constantFrom("SE", "DK", "no", "No") },
    ),
    year: fc.integer({ min: 2016, max: 2022 }),
    version: fc.oneof(
      { weight: 8, arbitrary: fc.constant(version) },
      {
        weight: 3,
        arbitrary: fc.constantFrom<RawCell[]>(
          2.1,
          "2,1",
          " 2.1 ",
          2020,
          "2020",
          ` ${version.toUpperCase()} `,
          `${version}\u00a0`,
        ),
      },
    ),
    population: fc.constantFrom<RawCell[]>(
      null,
      1,
      2600,
      4999,
      4999.5,
      5000,
      12_000,
      19_999,
      20_000,
      90_000,
    ),
    group: fc.constantFrom<RawCell[]>(null, "Naboer", 6, "=1", true, { error: "#N/A" }),
    kind: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom<RawCell[]>("measurement", null) },
      { weight: 1, arbitrary: fc.constant("average") },
    ),
    total: fc.oneof(
      fc.constantFrom(0, 212, 212, 300, 300.5, 433, cap).map((total) => Math.min(total, cap)),
      fc.integer({ min: 0, max: Math.floor(cap * 10) }).map((n) => n / 10),
      // Where it matters how exactly totals are compared.
      fc.constantFrom(212 + 1e-7, 212 - 1e-7, 212 * (1 + Number.EPSILON), 250 - 1e-7, cap + 4e-7),
    ),
  };
}

const wrongNumbers = fc.oneof(
  fc.constantFrom<RawCell[]>("212", "3,0", " ", true, false, -1, -1e-6, 1e9, "="),
  error,
);

/** What is no such cell. */
const wrongCells: Record<Column, fc.Arbitrary<RawCell>> = {
  municipality: fc.oneof(fc.constantFrom<RawCell[]>(null, " ", 12, true), error),
  country: fc.oneof(fc.constantFrom<RawCell[]>(null, "FI", " NO", 1, true, "N?"), error),
  year: fc.oneof(wrongNumbers, fc.constantFrom<RawCell[]>(null, 1989, 2101, 2019.5, "2019")),
  // No TRUE or FALSE, of which LibreOffice makes 1 and 0: a version.
  version: fc.oneof(fc.constantFrom<RawCell[]>(null, " "), error),
  population: fc.oneof(fc.constantFrom<RawCell[]>("5000", " ", true, 0, -5), error),
  group: error,
  kind: fc.oneof(fc.constantFrom<RawCell[]>("Snitt", " ", 1, true, "*"), error),
  total: fc.oneof(wrongNumbers, fc.constant(null)),
};

function points(cap: number): fc.Arbitrary<RawCell> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: Math.floor(cap) }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: Math.floor(cap * 4) }).map((n) => n / 4) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<RawCell[]>(null, 0, cap, cap / 3, cap + 4e-7, -4e-7, -1e-17),
    },
  );
}

/** One row of the measurement table; one in five has a fault somewhere. */
export function arbitraryMeasurementRow(
  catalogue: Catalogue,
  own: string,
): fc.Arbitrary<MeasurementRow> {
  const { areas } = catalogue;
  const sound = soundCells(own, { version: catalogue.version, cap: catalogueCap(catalogue) });
  const width = measurementColumns.length + areas.length + 1;
  const row = fc.tuple(
    ...measurementColumns.map((column) => sound[column]),
    ...areas.map(({ cap }) => points(cap)),
    fc.constantFrom<RawCell[]>(null, "Nettsted"),
  );
  const wrong = fc.integer({ min: 0, max: width - 2 }).chain((at) => {
    const column = measurementColumns[at];
    const cap = areas[at - measurementColumns.length]?.cap ?? 0;
    const cell = column
      ? wrongCells[column]
      : fc.oneof(wrongNumbers, fc.constant<RawCell>(cap + 1e-6));
    return cell.map((found) => ({ at, found }));
  });
  const faults = fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: wrong },
  );
  return fc.tuple(row, faults).map(([cells, fault]) => {
    return fault ? cells.map((cell, at) => (at === fault.at ? fault.found : cell)) : cells;
  });
}
