import fc from "fast-check";
import { anyOfThem, blankFilter, type FilterInputs } from "../../src/model/inputs";
import type { RawCell } from "../../src/model/rawCell";

const cells = (...values: RawCell[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<RawCell>(null) },
    { weight: 3, arbitrary: fc.constantFrom<RawCell[]>(...values) },
  );

const sound = fc.record<FilterInputs>({
  group: cells("Naboer", " NABOER ", 6, "=1", "Na*", "?"),
  country: cells("NO", "no", "SE", anyOfThem, anyOfThem),
  version: cells(2020, "2,1", " 2.1 ", anyOfThem, anyOfThem),
  from: cells(2017, 2018),
  to: cells(2020, 2021, 2022),
});

/** One field that is none of its kind. */
const wrong = fc.constantFrom<Partial<FilterInputs>[]>(
  { country: "FI" },
  { country: "N?" },
  { country: { error: "#N/A" } },
  { version: { error: "#REF!" } },
  { group: { error: "#N/A" } },
  { from: 1989 },
  { from: "2018" },
  { to: 2019.5 },
  { to: true },
  { to: { error: "#NUM!" } },
);

/** Often none, sometimes one that cannot be understood. */
export const arbitraryFilter: fc.Arbitrary<FilterInputs> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(blankFilter) },
  { weight: 5, arbitrary: sound },
  {
    weight: 1,
    arbitrary: fc.tuple(sound, wrong).map(([filter, fault]) => ({ ...filter, ...fault })),
  },
);
