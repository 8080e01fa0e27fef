import { isCellError } from "../../src/model/rawCell";
import { assertNone, compareCells, type Opinion } from "../support/compareCells";
import { comparing, formulaCells, judgeAll, mayBeErrors, type Judged } from "./judged";
import { drawnInputs, exampleInputs } from "./workbooks";

/*
 * Engine, IronCalc and LibreOffice on the same workbooks: those that ship, and those that are drawn.
 */
jest.setTimeout(240_000);

const examples = [...exampleInputs().keys()];
const drawn = [...drawnInputs().keys()];

let all: ReadonlyMap<string, Judged>;

beforeAll(async () => {
  all = await judgeAll(new Map([...exampleInputs(), ...drawnInputs()]));
});

function workbook(name: string): Judged {
  const found = all.get(name);
  if (!found) throw new Error(`no workbook ${name}`);
  return found;
}

describe.each([...examples, ...drawn])("%s", (name) => {
  test("IronCalc shows in every result cell what the engine says", () => {
    const { made, ironCalc, engine } = workbook(name);
    assertNone(compareCells(ironCalc, engine, comparing(made)));
  });

  test("LibreOffice shows in every result cell what the engine says", () => {
    const { made, libreOffice, engine } = workbook(name);
    assertNone(compareCells(libreOffice, engine, comparing(made)));
  });

  test("IronCalc and LibreOffice agree on every formula", () => {
    const { made, libreOffice, ironCalc } = workbook(name);
    assertNone(compareCells(libreOffice, ironCalc, comparing(made)));
  });

  test("the file's cached values are what LibreOffice calculates, in every formula cell", () => {
    const { made, libreOffice, cached } = workbook(name);
    const cells = formulaCells(made);
    assertNone(compareCells(libreOffice, cached, { ...comparing(made), only: cells }));
  });

  test("no error value stands anywhere but in chart data and where it was pasted", () => {
    const { made, ironCalc, libreOffice } = workbook(name);
    const allowed = mayBeErrors(made);
    const errors = ({ by, cells }: Opinion) =>
      [...cells].flatMap(([cell, value]) =>
        isCellError(value) && !allowed.has(cell) ? [`${cell}  ${by}: ${value.error}`] : [],
      );
    assertNone([ironCalc, libreOffice].flatMap(errors));
  });
});
