import { documentsFor, idsIn, unknownIds } from "../../src/model/documents";
import type { TableRow } from "../../src/model/inputs";
import { catalogueOf } from "./sampleCatalogue";

const catalogue = catalogueOf({ caps: [[1, 2], [3]] });

test.each([
  ["1.1.1, 1.1.2", ["1.1.1", "1.1.2"]],
  [" 1.1.1  1.1.2\n1.2.1;", ["1.1.1", "1.1.2", "1.2.1"]],
  [1.1, ["1.1"]],
  [null, []],
] as const)("the ids in %j", (cell, ids) => {
  expect(idsIn(cell)).toEqual(ids);
});

test("ids of questions and of criteria are known, all others are not", () => {
  expect(unknownIds("1.1.1, 1.2 9.9.9, all", catalogue)).toEqual(["9.9.9", "all"]);
  expect(unknownIds({ error: "#N/A" }, catalogue)).toEqual(["#N/A"]);
});

test("a question has the documents that name it or its criterion", () => {
  const documents: readonly TableRow[] = [
    ["Plan", null, null, "1.1.1"],
    ["Budget", null, null, "1.1 1.2.1"],
    ["Map", null, null, "1.1.10"],
    [null, null, null, "1.1.1"],
    ["All", null, null, null],
  ];
  expect(documentsFor(documents, "1.1.1", "1.1")).toEqual(["Plan", "Budget"]);
});
