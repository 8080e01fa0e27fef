import { problem } from "../../src/model/problem";
import { context, inputs, positionOf, read, workbook } from "./reading/sampleWorkbook";
import { typed } from "./reading/sheetEdits";

test("an id that is gone is named with its cell, and what was typed is kept", () => {
  const { row, column } = positionOf(context.refs.documents.header(4));
  const raw = typed(workbook, "Documents", { row: row + 3, column }, "1.1.1, 9.9.9 x");
  const { problems, inputs: found } = read(raw);
  expect(problems).toEqual([
    problem("documentQuestion", { sheet: "Documents", cell: "E7" }, "9.9.9"),
    problem("documentQuestion", { sheet: "Documents", cell: "E7" }, "x"),
  ]);
  expect(found.documents[2]).toEqual(inputs.documents[2]?.with(3, "1.1.1, 9.9.9 x"));
});
