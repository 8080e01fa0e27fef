import { problem } from "../../../src/model/problem";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { actionProblems } from "../../../src/workbook/sheets/actions/actionProblems";
import { catalogueOf } from "../../model/sampleCatalogue";
import { inputsOf } from "../../model/sampleInputs";
import { rawWorkbookOf } from "./rawWorkbookOf";
import { read } from "./sampleWorkbook";

const catalogue = catalogueOf({ caps: [[1, 2]] });

test("each cell of an action that holds something else than it may is named", () => {
  const actions = [
    ["1.1.1", null, "Sound", 1, 3, null, 46_000, "Done", null],
    ["1.1", null, "Sound", null, null, null, null, "påbegynt", null],
    ["9.9", null, "Gone", 0, "3", null, "soon", "later", null],
    [1.1, null, "A number", 2.5, true, null, 1, { error: "#N/A" as const }, null],
  ];
  const raw = rawWorkbookOf(buildWorkbookPlan(inputsOf(catalogue, { actions })));
  const allowed = "Planned, Started, Done, Dropped";
  const at = (cell: string, field: string) => ({ sheet: "Actions", cell, field });
  expect(actionProblems(read(raw))).toEqual([
    problem("actionId", at("B7", "Id"), "9.9"),
    problem("actionScore", at("G7", "Effect"), 0),
    problem("actionScore", at("H7", "Effort"), "3"),
    problem("actionDate", at("K7", "Deadline"), "soon"),
    problem("actionStatus", at("L7", "Status"), "later", { allowed }),
    problem("actionId", at("B8", "Id"), 1.1),
    problem("actionScore", at("G8", "Effect"), 2.5),
    problem("actionScore", at("H8", "Effort"), true),
    problem("actionDate", at("K8", "Deadline"), 1),
    problem("actionStatus", at("L8", "Status"), { error: "#N/A" }, { allowed }),
  ]);
  expect(read(raw).inputs.actions).toEqual(actions);
});
