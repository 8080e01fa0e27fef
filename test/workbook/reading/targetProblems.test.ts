import { sheetProblems } from "../../../src/app/checking/sheetProblems";
import { scoreAssessment } from "../../../src/engine/scoreAssessment";
import { problem } from "../../../src/model/problem";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { catalogueOf } from "../../model/sampleCatalogue";
import { answerOf, inputsOf } from "../../model/sampleInputs";
import { rawWorkbookOf } from "./rawWorkbookOf";
import { read } from "./sampleWorkbook";

test("a target above the applicable cap, and one that is text, are named with their cells", () => {
  const catalogue = catalogueOf({ caps: [[1, 2], [4], [5]] }, { caps: [[2]] });
  const inputs = inputsOf(catalogue, {
    answers: { "1.1.1": answerOf({ notApplicable: "x" }) },
    targets: { "1.1": 3, "1.2": 4, "1.3": "5", "2.1": 2.5 },
  });
  const raw = rawWorkbookOf(buildWorkbookPlan(inputs));
  const found = read(raw);
  expect(found.inputs.targets).toEqual(inputs.targets);
  expect(sheetProblems(raw, found, scoreAssessment(inputs))).toEqual([
    problem("target", { sheet: "1 Area 1", cell: "H6", field: "1.1" }, 3, { cap: 2 }),
    problem("target", { sheet: "1 Area 1", cell: "H8", field: "1.3" }, "5", { cap: 5 }),
    problem("target", { sheet: "2 Area 2", cell: "H6", field: "2.1" }, 2.5, { cap: 2 }),
  ]);
});
