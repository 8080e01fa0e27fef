import { createHost } from "../../src/standin";
import { closePanes, openPane } from "./openPane";

afterAll(closePanes);

/** A workbook with a pane that has some functions, and what they were called with. */
function withFunctions() {
  const host = createHost({ namespace: "KOMPASS" });
  const pane = openPane(host, "me", { hasCustomFunctions: true });
  const calls: unknown[][] = [];
  const { CustomFunctions } = pane;
  const own = (name: string, give: (...given: never[]) => unknown): void => {
    CustomFunctions.associate(name, (...given: never[]) => {
      // The last argument is the library's own.
      calls.push([name, ...(JSON.parse(JSON.stringify(given.slice(0, -1))) as unknown[])]);
      return give(...given);
    });
  };
  own("TOTAL", (cells: unknown[][]) =>
    cells.flat().reduce((sum: number, cell) => sum + Number(cell ?? 0), 0),
  );
  own("DOUBLE", (cell: number) => Promise.resolve(cell * 2));
  own("TABLE", () => [
    [1, "a"],
    [null, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable!)],
  ]);
  own("FAIL", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber!);
  });
  const values = async (address: string): Promise<unknown[][]> =>
    pane.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address);
      range.load("values,valueTypes,formulas");
      await context.sync();
      return range.values as unknown[][];
    });
  return { host, pane, calls, values };
}

test("a function is called with what its arguments give, and formulas go on from it", async () => {
  const { host, calls, values } = withFunctions();
  host.person.edit("Sheet1", "A1:B2", [
    [1, "=A1+1"],
    ["", "=B1*2"],
  ]);
  host.person.edit("Sheet1", "D1:D3", [
    ["=KOMPASS.TOTAL(A1:B2)"],
    ["=D1+1"],
    ["=KOMPASS.DOUBLE(IF(D2>7,D2,0))"],
  ]);
  expect(await values("D1")).toEqual([["#N/A"]]);
  await host.calculated();
  expect(await values("D1:D3")).toEqual([[7], [8], [16]]);
  expect(calls).toContainEqual([
    "TOTAL",
    [
      [1, 2],
      [null, 4],
    ],
  ]);
  calls.length = 0;
  host.person.edit("Sheet1", "A2", 10);
  await host.calculated();
  expect(await values("D1:D3")).toEqual([[17], [18], [36]]);
  expect(calls).toHaveLength(2);
});

test("the formula is kept, and nothing is called twice for the same arguments", async () => {
  const { host, pane, calls } = withFunctions();
  host.person.edit("Sheet1", "A1:A2", [["=KOMPASS.DOUBLE(4)"], ["x"]]);
  await host.calculated();
  host.person.edit("Sheet1", "A2", "y");
  await host.calculated();
  expect(calls).toEqual([["DOUBLE", 4]]);
  const formulas = await pane.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
  expect(formulas).toEqual([["=KOMPASS.DOUBLE(4)"]]);
});

test("an array of results spills into blank cells, and goes with its formula", async () => {
  const { host, values } = withFunctions();
  host.person.edit("Sheet1", "A1", "=KOMPASS.TABLE()");
  host.person.edit("Sheet1", "D1", "=A1+A2&B1");
  await host.calculated();
  expect(await values("A1:B2")).toEqual([
    [1, "a"],
    [0, "#N/A"],
  ]);
  expect(await values("D1")).toEqual([["1a"]]);
  host.person.edit("Sheet1", "A1", "");
  expect(await values("A1:B2")).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

test("a spill that is in the way of something is #VALUE!", async () => {
  const { host, values } = withFunctions();
  host.person.edit("Sheet1", "B2", "mine");
  host.person.edit("Sheet1", "A1", "=KOMPASS.TABLE()");
  await host.calculated();
  expect(await values("A1:B2")).toEqual([
    ["#VALUE!", ""],
    ["", "mine"],
  ]);
});

test("errors come back as errors, and one among the arguments is not given to a function", async () => {
  const { host, calls, values } = withFunctions();
  host.person.edit("Sheet1", "A1:A3", [
    ["=KOMPASS.FAIL()"],
    ["=KOMPASS.DOUBLE(1/0)"],
    ["=KOMPASS.NONE(1)"],
  ]);
  await host.calculated();
  expect(await values("A1:A3")).toEqual([["#NUM!"], ["#DIV/0!"], ["#VALUE!"]]);
  expect(calls).toEqual([["FAIL"]]);
});

test("a function whose parameters are described gets all of them, as Excel gives them", async () => {
  const matrix = { dimensionality: "matrix" };
  const functions = [{ id: "GIVEN", parameters: [matrix, {}, matrix, {}] }];
  const host = createHost({ namespace: "KOMPASS", functions });
  const { CustomFunctions } = openPane(host, "me", { hasCustomFunctions: true });
  const calls: unknown[][] = [];
  CustomFunctions.associate("GIVEN", (...given: never[]) => {
    calls.push(given.slice(0, -1));
    return 1;
  });
  host.person.edit("Sheet1", "A1", "=KOMPASS.GIVEN(B1,2)");
  await host.calculated();
  expect(calls).toEqual([[[[null]], 2, null, null]]);
});

test("without a pane that has functions it is #NAME?, as for people without the add-in", async () => {
  const host = createHost({ namespace: "KOMPASS" });
  host.person.edit("Sheet1", "A1", "=KOMPASS.TOTAL(1)");
  await host.calculated();
  expect(host.book.value(host.state.sheets[0]!, 1, 1)).toEqual({ error: "#NAME?" });
});

test.each(["=1+KOMPASS.TOTAL(A1)", "=SUM(KOMPASS.TOTAL(A1))", "=KOMPASS.TOTAL(KOMPASS.TOTAL(A1))"])(
  "%s is beyond the stand-in, and it says so",
  (formula) => {
    const host = createHost({ namespace: "KOMPASS" });
    expect(() => {
      host.person.edit("Sheet1", "A1", formula);
    }).toThrow("a custom function inside a formula");
  },
);

test.each([
  ["null", null],
  ["zero", 0],
  ["text", ""],
] as const)("a blank cell is given as %s", async (blankArgument, given) => {
  const host = createHost({ namespace: "KOMPASS", blankArgument });
  const { CustomFunctions } = openPane(host, "me", { hasCustomFunctions: true });
  const calls: unknown[] = [];
  CustomFunctions.associate("GIVEN", (cell: unknown) => {
    calls.push(cell);
    return 1;
  });
  host.person.edit("Sheet1", "A1", "=KOMPASS.GIVEN(B1)");
  await host.calculated();
  expect(calls).toEqual([given]);
});
