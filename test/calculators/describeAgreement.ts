import { isCellError } from "../../src/model/rawCell";
import { assertNone, compareCells, type Opinion } from "../support/compareCells";
import { comparing, formulaCells, mayBeErrors, withoutTabs, type Judged } from "./judged";

/** The tests that every workbook has to pass; `judged` is asked for it when they run. */
export function describeAgreement(name: string, judged: () => Judged): void {
  describe(name, () => {
    test("IronCalc shows in every result cell what the engine says", () => {
      const { made, ironCalc, engine } = judged();
      assertNone(compareCells(ironCalc, engine, comparing(made)));
    });

    test("LibreOffice shows in every result cell what the engine says", () => {
      const { made, libreOffice, engine } = judged();
      assertNone(compareCells(libreOffice, engine, comparing(made)));
    });

    test("the file's cached values are IronCalc's, and LibreOffice's, in every formula cell", () => {
      const { made, ironCalc, libreOffice, cached } = judged();
      const every = { ...comparing(made), only: formulaCells(made) };
      assertNone(compareCells(cached, ironCalc, every));
      assertNone(compareCells(withoutTabs(libreOffice), withoutTabs(cached), every));
    });

    test("no error value stands anywhere but in chart data and where it was pasted", () => {
      const { made, ironCalc, libreOffice } = judged();
      const allowed = mayBeErrors(made);
      const errors = ({ by, cells }: Opinion) =>
        [...cells].flatMap(([cell, value]) =>
          isCellError(value) && !allowed.has(cell) ? [`${cell}  ${by}: ${value.error}`] : [],
        );
      assertNone([ironCalc, libreOffice].flatMap(errors));
    });
  });
}
