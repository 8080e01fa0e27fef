import { readFilter } from "../../src/comparison/readFilter";
import { anyOfThem, blankFilter, type FilterInputs } from "../../src/model/inputs";

const own = { country: "NO", version: "2.1" } as const;
const asOwn = { ...own, bands: null, group: null, from: null, to: null };
const filterOf = (given: Partial<FilterInputs>) => readFilter({ ...blankFilter, ...given }, own);

test("blank is the own country and version, any group and any year", () => {
  expect(filterOf({})).toEqual(asOwn);
  expect(filterOf({ group: " ", country: "", version: "  ", from: "" })).toEqual(asOwn);
});

test("countries and versions are pooled only when that is chosen", () => {
  expect(filterOf({ country: anyOfThem })).toEqual({ ...asOwn, country: null });
  expect(filterOf({ version: anyOfThem })).toEqual({ ...asOwn, version: null });
});

test("what is chosen is read as the measurements are", () => {
  const chosen = { group: "  KOSTRA  6 ", country: "se", version: 2.2, from: 2018, to: 2020 };
  const read = { ...asOwn, group: "KOSTRA 6", country: "SE", version: "2.2", from: 2018, to: 2020 };
  expect(filterOf(chosen)).toEqual(read);
  expect(filterOf({ version: " 2,2 ", group: 6 })).toMatchObject({ version: "2.2", group: "6" });
});

test.each<Partial<FilterInputs>>([
  { country: "FI" },
  { country: true },
  { country: { error: "#N/A" } },
  { version: { error: "#REF!" } },
  { version: false },
  { group: { error: "#N/A" } },
  { from: 1989 },
  { from: " " },
  { to: "2018" },
  { to: 2018.5 },
  { to: true },
])("%j is no filter", (given) => {
  expect(filterOf(given)).toBeNull();
});
