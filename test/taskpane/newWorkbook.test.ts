import { checkForm, newWorkbook, requestOf } from "../../src/taskpane/start/newWorkbook";

const form = { ...newWorkbook(2026, "nb"), municipality: "Prøvevik" };

test.each([
  ["5 200", 5200],
  ["5\u00A0200", 5200],
  ["5.200", 5200],
  ["5,200", 5200],
])("the population %j is typed as people write it", (population, expected) => {
  expect(checkForm({ ...form, population })).toEqual({});
  expect(requestOf({ ...form, population }).population).toBe(expected);
});

test.each(["20.19", "2 019 5", "2026,5", "19"])("the year %j is none", (year) => {
  expect(checkForm({ ...form, year })).toMatchObject({ year: { code: "notWhole", value: year } });
});

test.each(["0,25", "0.25", ",25"])("the weight %j is a quarter", (weight) => {
  const weights = { system: weight, extent: weight, result: weight, evaluation: weight };
  expect(checkForm({ ...form, weights })).toEqual({});
  expect(requestOf({ ...form, weights }).profile).toBeNull();
});

test("a weight below 0 is none", () => {
  const weights = { ...form.weights, system: "−0,25" };
  expect(checkForm({ ...form, weights })).toMatchObject({ weights: { code: "profileWeight" } });
});
