import fc from "fast-check";
import { calculate } from "../../src/ironcalc/calculator";
import { cellErrors, type RawCell } from "../../src/model/rawCell";
import { formula, planOf, startCalculator } from "./planOf";

beforeAll(startCalculator);

/** What one formula gives beside the given values in A1, B1, C1 … of its sheet. */
function result(text: string, ...values: readonly RawCell[]): RawCell | undefined {
  return calculate(planOf({ key: [values, [formula(text)]] })).key?.A2;
}

test("values are typed", () => {
  expect(result("1+1")).toBe(2);
  expect(result('"a"&1')).toBe("a1");
  expect(result('""')).toBe("");
  expect(result("1<2")).toBe(true);
  expect(result("1>2")).toBe(false);
  expect(result('"TRUE"')).toBe("TRUE");
  expect(result('"1"')).toBe("1");
  expect(result('"#N/A"')).toBe("#N/A");
  expect(result("1/0")).toEqual({ error: "#DIV/0!" });
  expect(result("NA()")).toEqual({ error: "#N/A" });
});

test.each([
  "50%",
  "2019-01-01",
  "-5",
  "1,5",
  "3/4",
  "=1+1",
  "'x",
  "''",
  " ",
  "TRUE",
  "#N/A",
  "1E3",
])("the text %s stays text", (text) => {
  expect(result('IF(ISTEXT(A1),"text: "&A1,"no text")', text)).toBe(`text: ${text}`);
});

test("texts keep lines, tabs and letters beyond ASCII", () => {
  const text = "æøå\n\tČáhppo 😀 \"quoted\" 'x'";
  expect(result("A1", text)).toBe(text);
});

test("a blank cell is blank, an empty text is a text", () => {
  expect(result('ISBLANK(A1)&ISTEXT(A1)&(A1="")&(A1=0)', null)).toBe("TRUEFALSETRUETRUE");
  expect(result('ISBLANK(A1)&ISTEXT(A1)&(A1="")&(A1=0)', "")).toBe("FALSETRUETRUEFALSE");
  expect(result("COUNTA(A1:C1)&COUNTBLANK(A1:C1)", null, "", 0)).toBe("22");
});

test("truth values are no numbers", () => {
  expect(result("ISLOGICAL(A1)&ISNUMBER(A1)&COUNT(A1:B1)&A1", true, 1)).toBe("TRUEFALSE1TRUE");
  expect(result("A1", false)).toBe(false);
});

test.each(cellErrors)("the error %s is one, as a value and as a result", (error) => {
  expect(result("A1", { error })).toEqual({ error });
  expect(result("ISERROR(A1)", { error })).toBe(true);
});

test("only formula cells have values, under their addresses", () => {
  const plan = planOf({ key: [[1, undefined, formula("A1*2")], [], [undefined, formula("C1")]] });
  expect(calculate(plan)).toEqual({ key: { C1: 2, B3: 2 } });
});

test("blocks stand where they say", () => {
  const plan = planOf({ key: [[formula("AB30+1")]], other: [] });
  const [key, other] = plan.sheets;
  const block = { row: 30, column: 28, cells: [[{ kind: "input", value: 5, style: "" }] as const] };
  const moved = { ...plan, sheets: [{ ...key!, blocks: [...key!.blocks, block] }, other!] };
  expect(calculate(moved)).toEqual({ key: { A1: 6 }, other: {} });
});

test("formulas see every sheet, earlier or later, and names of the workbook and of a sheet", () => {
  const plan = planOf(
    {
      first: [[formula("second!A1+SUM(second!$A$1:B1)"), formula("Kompass.Level*2")]],
      second: [[1, 2, formula("Here"), formula("Kompass.Level")]],
    },
    [
      { name: "Kompass.Level", sheet: null, refersTo: "second!$B$1" },
      { name: "Here", sheet: "second", refersTo: "second!$A$1" },
    ],
  );
  expect(calculate(plan)).toEqual({ first: { A1: 4, B1: 4 }, second: { C1: 1, D1: 2 } });
});

test.each([0, 0.3, 4.29, 1e-6, 2.675, 1005, 123456.789, 1e-9, 0.000123, -12.5, 99.9, 1e15, 1e21])(
  "%d comes back exactly",
  (value) => {
    expect(result("A1", value)).toBe(value);
    expect(result(String(value).toUpperCase())).toBe(value);
  },
);

test("sums and shares have the 15 digits of a spreadsheet", () => {
  expect(result("0.1+0.2")).toBe(0.3);
  expect(result("1/3")).toBe(0.333333333333333);
  expect(result("2/3*1E6")).toBe(666666.666666667);
  expect(result("1/3*1E-9")).toBe(3.33333333333333e-10);
});

test("numbers are right to 15 digits, those with six decimals exact", () => {
  const anyMantissa = fc.double({ min: -10, max: 10, noNaN: true });
  const nearPower = fc.integer({ min: -99, max: 99 }).map((steps) => 1 + steps * 2 ** -53);
  const sized = fc
    .tuple(fc.oneof(anyMantissa, nearPower), fc.integer({ min: -25, max: 25 }))
    .map(([digits, exponent]) => digits * 10 ** exponent)
    .filter((value) => value === 0 || Math.abs(value) > 1e-99);
  const rounded = fc.integer({ min: -1e9, max: 1e9 }).map((millionths) => millionths / 1e6);
  const many = { minLength: 100, maxLength: 200 };
  fc.assert(
    fc.property(fc.array(sized, many), fc.array(rounded, many), (any, exact) => {
      const rows = [...any, ...exact].map((value, row) => [value, formula(`A${row + 1}`)]);
      const found = calculate(planOf({ key: rows })).key ?? {};
      any.forEach((value, row) => {
        const difference = Math.abs(Number(found[`B${row + 1}`]) - value);
        expect(difference).toBeLessThanOrEqual(6e-15 * Math.abs(value));
      });
      exact.forEach((value, row) => expect(found[`B${any.length + row + 1}`]).toBe(value + 0));
    }),
    { numRuns: 20 },
  );
});

test("the least number that there is counts as 0", () => {
  expect(result("A1", Number.MIN_VALUE)).toBe(0);
});

test("what no cell may hold is an error that names the cell", () => {
  expect(() => result("A2+1")).toThrow("key!A2: #CIRC! from IronCalc");
  expect(() => result("1+")).toThrow("key!A2: #ERROR! from IronCalc");
  expect(() => result("A1", Number.MAX_VALUE)).toThrow("key!A2: ");
});

test("a plan is calculated twice alike and left alone", () => {
  const plan = planOf({ key: [[1, formula("A1/3")]] });
  const before = JSON.stringify(plan);
  expect(calculate(plan)).toEqual(calculate(plan));
  expect(JSON.stringify(plan)).toBe(before);
});
